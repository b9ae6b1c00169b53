import type { Level, UnitName } from '../schema/common.js';
import type { Direction, IndicatorType, Population } from '../schema/indicator.js';

export type FamilyId = 'freins' | 'competences' | 'outils' | 'permanents' | 'qualification' | 'portee' | 'clause' | 'territoire';

/** What the library must know of an indicator before any word of it is shown. */
export interface IndicatorFlags {
  readonly unit: UnitName;
  readonly type: IndicatorType;
  readonly population: Population;
  readonly family: FamilyId;
  readonly direction: Direction;
  readonly level: Level;
  /** Always an estimate (H10). */
  readonly estimate?: true;
}

/** Verbs that a sentence may use when evidence and role allow it (H17): a SIAE supported, contributed or enabled, a buyer bought or backed. */
export type ClaimVerb = 'supported' | 'contributed' | 'enabled' | 'bought' | 'backed';

/**
 * The words of one indicator in one language. Placeholders: `{value}` (with precision and unit; with precision only where `{noun}`
 * follows it), `{noun}` (`one` or `many`, as the value asks), `{numerator}`, `{n}`, `{share}` ("près d'un sortant sur deux",
 * "plus de la moitié"), `{period}` ("en 2022", "fin 2022"), `{place}` ("dans le Jura", "à Juratri"), `{organisation}` (always the
 * subject, so that no French preposition has to be elided before it), `{counted}`, `{category}` (name of the breakdown's category).
 * A group in square brackets is dropped when one of its placeholders is missing.
 */
export interface IndicatorLabels {
  /** "Taux de sorties dynamiques". */
  readonly label: string;
  /** For a line of a table, a strip: "Sorties dynamiques". */
  readonly short: string;
  /** One counted thing: "sortant" / "sortants"; `feminine` for the French article. What a dot stands for. */
  readonly one?: string;
  readonly many?: string;
  readonly feminine?: true;
  /** The noun names any of those who may be counted: the author's own `counted` (entrants, staff) says it better. */
  readonly generic?: true;
  /** Of a rate, what the counted ones did: "a connu une sortie dynamique" / "ont connu une sortie dynamique". */
  readonly did?: string;
  readonly didMany?: string;
  /**
   * The finding, said neutrally: "[{place}, ]{value} {noun}". Rates are made from `one … didMany`; where one has a finding too, it
   * replaces "{value} des {many} {didMany}" when no phrase such as "un sur deux" is true.
   */
  readonly finding?: string;
  /** The finding when H17 allows a verb; without the verb's key, the neutral finding holds. */
  readonly claims?: Readonly<Partial<Record<ClaimVerb, string>>>;
}

/** What the method panel adds, loaded when it opens. */
export interface IndicatorDefinition {
  readonly definition: string;
  readonly caveat?: string;
  readonly formula?: string;
  /** What stands above and below the line. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** The *Lecture*: one sentence that reads one number aloud; with the placeholders of `IndicatorLabels`. */
  readonly reading: string;
}

/** Name, and the French or English locative: "dans le Jura", "en Côte-d'Or", "à Paris", "in the Jura". */
export interface TerritoryName {
  readonly name: string;
  readonly at: string;
}

/** Name of a code: `name` for one ("Entreprise d'insertion"), `many` for a row that counts several, `short` where room is scarce. */
export interface CategoryName {
  readonly name: string;
  readonly many?: string;
  readonly short?: string;
}

export type VocabularyId =
  | 'siae-types' | 'organisation-kinds' | 'freins' | 'frein-status' | 'exit-families' | 'exit-types' | 'publics' | 'pathway-steps'
  | 'support-tools' | 'success-factors' | 'social-considerations' | 'clause-modalities' | 'partner-types' | 'territory-types'
  | 'methods' | 'evidence' | 'levels' | 'sexe' | 'famille-achat' | 'diplome' | 'mois-apres-sortie' | 'dimensions';

export type Names = Readonly<Record<string, CategoryName>>;

/** What another language has for a French dictionary of vocabularies: every name of it. */
export type NamesLike<French> = { readonly [Vocabulary in keyof French]: Readonly<Record<keyof French[Vocabulary], CategoryName>> };

export interface FamilyName {
  /** "Réduction des freins à l'emploi". */
  readonly name: string;
  /** For the dashboard's column: "Réduction des freins". */
  readonly short: string;
}
