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

/**
 * The words of one indicator in one language. Placeholders: `{value}` (with precision and unit), `{numerator}`, `{n}`, `{share}`
 * ("près d'un sortant sur deux", "plus de la moitié"), `{period}` ("en 2022", "fin 2022"), `{place}` ("dans le Jura", "à Juratri"),
 * `{organisation}`, `{counted}`.
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
  /** Of a rate, what the counted ones did: "a connu une sortie dynamique" / "ont connu une sortie dynamique". */
  readonly did?: string;
  readonly didMany?: string;
  /** The finding of a count or an amount, said neutrally: "{value} salariés en parcours {place}". Rates are made from `one … didMany`. */
  readonly finding?: string;
  /** The *Lecture*: one sentence that reads one number aloud. */
  readonly reading: string;
}

/** What the method panel adds, loaded when it opens. */
export interface IndicatorDefinition {
  readonly definition: string;
  readonly caveat?: string;
  readonly formula?: string;
  /** What stands above and below the line. */
  readonly numerator?: string;
  readonly denominator?: string;
}

/** Name, and the French or English locative: "dans le Jura", "en Côte-d'Or", "à Paris"; the article form: "le Jura". */
export interface TerritoryName {
  readonly name: string;
  readonly at: string;
}
