import type { CategoryName, FamilyId, FamilyName, IndicatorLabels, TerritoryName } from '../catalogue/types.js';
import { dimensionVocabularies } from '../catalogue/codes.js';
import { createFormat, type Format } from '../format/index.js';
import type { IssueMessages } from '../format/locales/issues.fr.js';
import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import { languages, type Labels, type Phrases, type Vocabularies } from './languages.js';

/** The words that a widget will use: the label files of its indicators, and the names of codes when codes are shown. */
export interface Needs {
  readonly families: readonly FamilyId[];
  readonly territories?: boolean;
  readonly vocabularies?: boolean;
  readonly familyNames?: boolean;
  /** The kind of widget, where it has words of its own. */
  readonly phrases?: keyof Phrases;
}

/** The words of one language, as far as they were loaded. */
export interface Words {
  readonly language: string;
  readonly format: Format;
  /** The words of the kind of widget that asked for them; the others are not loaded. */
  readonly phrases: Partial<Phrases>;
  indicator(id: string): IndicatorLabels | undefined;
  family(id: string): FamilyName | undefined;
  territory(code: string): TerritoryName | undefined;
  category(dimension: string, code: string): CategoryName | undefined;
}

/** The first of the wished languages that has dictionaries; French is the reference. */
export function supportedLanguage(wished: string): string {
  const primary = wished.toLowerCase().split('-')[0] as string;
  return Object.hasOwn(languages, primary) ? primary : 'fr';
}

let loaded: Map<string, Promise<Words>> | undefined;

/** Loads the words of a language that a widget needs; widgets that need the same words share them. */
export function loadWords(wished: string, needs: Needs): Promise<Words> {
  const language = supportedLanguage(wished);
  const { families, territories, vocabularies, familyNames, phrases } = needs;
  const key = [language, territories, vocabularies, familyNames, phrases, ...families].join();
  loaded ??= new Map();
  let words = loaded.get(key);
  if (!words) {
    words = load(language, needs);
    loaded.set(key, words);
    // Asked for again after a failure: the network may be back.
    words.catch(() => loaded?.delete(key));
  }
  return words;
}

async function load(language: string, needs: Needs): Promise<Words> {
  const pack = languages[language] as NonNullable<(typeof languages)[string]>;
  const nothing = undefined;
  const [messages, territories, vocabularies, families, phrases, ...labels] = await Promise.all([
    pack.messages(),
    needs.territories ? pack.territories() : nothing,
    needs.vocabularies ? pack.breakdowns() : nothing,
    needs.familyNames ? pack.families() : nothing,
    needs.phrases ? pack.phrases[needs.phrases]() : nothing,
    ...needs.families.map((family) => pack.labels[family]()),
  ]);
  return createWords(language, createFormat(messages), {
    territories, vocabularies, families, labels, phrases: needs.phrases ? { [needs.phrases]: phrases } : {},
  });
}

/** The words for what is wrong in a feed. */
export function loadIssueWords(language: string): Promise<IssueMessages> {
  return (languages[supportedLanguage(language)] as NonNullable<(typeof languages)[string]>).issues();
}

interface Loaded {
  readonly territories: Readonly<Record<string, TerritoryName>> | undefined;
  readonly vocabularies: Vocabularies | undefined;
  readonly families: Readonly<Record<string, FamilyName>> | undefined;
  readonly labels: readonly Labels[];
  readonly phrases: Partial<Phrases>;
}

function createWords(language: string, format: Format, { territories, vocabularies, families, labels, phrases }: Loaded): Words {
  const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
    record && Object.hasOwn(record, key) ? record[key] : undefined;
  return {
    language,
    format,
    phrases,
    indicator: (id) => labels.map((file) => own(file, id)).find(Boolean),
    family: (id) => own(families, id),
    territory: (code) => own(territories, code),
    category: (dimension, code) => own(own(vocabularies, own(dimensionVocabularies, dimension) ?? ''), code),
  };
}

/** What the indicators shown will say: their families' labels; names of codes only when the feed does not name them itself. */
export function needsOf(feed: Pick<ImpactFeed, 'labels' | 'organisation'>, shown: readonly Indicator[]): Needs {
  const families = new Set<FamilyId>();
  let territories = false;
  let vocabularies = false;
  const unnamed = (code: string | undefined): boolean => code !== undefined && !Object.hasOwn(feed.labels, code);
  for (const indicator of shown) {
    if (indicator.catalogue) families.add(indicator.catalogue as FamilyId);
    for (const observation of indicator.observations) {
      territories ||= unnamed(observation.territory);
      for (const dimension in observation.by) vocabularies ||= unnamed(observation.by[dimension]);
    }
  }
  return { families: [...families], territories: territories || unnamed(feed.organisation.territory), vocabularies };
}
