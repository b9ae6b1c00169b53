import type { CategoryName, FamilyId, FamilyName, IndicatorLabels, TerritoryName } from '../catalogue/types.js';
import { territoryFile } from '../catalogue/territory-files.js';
import { createFormat, type Format } from '../format/index.js';
import type { UsualMessages } from '../format/locales/fr.js';
import type { IssueMessages } from '../format/locales/issues.fr.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import { speaks, wordFile, type Phrases, type WordFile } from './languages.js';

/** The files of words that a widget will use, beside what every figure says. */
export interface Needs {
  readonly files: readonly WordFile[];
  /** True where what nearly every figure says is enough; else what is said seldom comes too. */
  readonly usual?: boolean;
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
  return speaks(primary) ? primary : 'fr';
}

let loaded: Map<string, Promise<Words>> | undefined;

/** Loads the words of a language that a widget needs; widgets that need the same words share them. */
export function loadWords(wished: string, { files, usual = false }: Needs): Promise<Words> {
  const language = supportedLanguage(wished);
  const key = [language, usual, ...files].join();
  loaded ??= new Map();
  let words = loaded.get(key);
  if (!words) {
    words = load(language, files, usual);
    loaded.set(key, words);
    // Asked for again after a failure: the network may be back.
    words.catch(() => loaded?.delete(key));
  }
  return words;
}

/** Words by kind (the first part of their file's name), then by key. */
type Loaded = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function load(language: string, files: readonly WordFile[], usual: boolean): Promise<Words> {
  const [messages, format, ...parts] = await Promise.all([
    wordFile(language, 'usual'),
    usual ? undefined : seldomFormat(language),
    ...files.map((file) => wordFile(language, file)),
  ]);
  const kinds: Record<string, Readonly<Record<string, unknown>>> = {};
  files.forEach((file, index) => {
    const kind = file.split('/')[0] as string;
    kinds[kind] = { ...kinds[kind], ...parts[index] };
  });
  // What is missing of a usual format is what `needsOf` found that nothing shown will say.
  return createWords((format ? format(messages) : createFormat(messages)) as Format, kinds);
}

async function seldomFormat(language: string): Promise<(usual: UsualMessages) => Format> {
  const [messages, { completeFormat }] = await Promise.all([wordFile(language, 'seldom'), import('../format/seldom.js')]);
  return (usual) => completeFormat(usual, messages);
}

function createWords(format: Format, loaded: Loaded): Words {
  const own = <T>(record: object | undefined, key: string): T | undefined =>
    record && Object.hasOwn(record, key) ? (record as Readonly<Record<string, T>>)[key] : undefined;
  return {
    language: format.language,
    format,
    phrases: loaded,
    indicator: (id) => own(loaded['labels'], id),
    family: (id) => own(loaded['families'], id),
    territory(code) {
      const at = own<string>(loaded['territories'], code);
      return at ? { at, name: at.replace(format.messages.preposition, '') } : undefined;
    },
    category: (dimension, code) => own(own(loaded['breakdowns'], dimension), code),
  };
}

/** The words for what is wrong in a feed. */
export function loadIssueWords(language: string): Promise<IssueMessages> {
  return wordFile(supportedLanguage(language), 'issues');
}

/** More parts than this, and the whole is asked for instead: a request costs more than the words that are not shown. */
const MOST_PARTS = 2;

const parts = <Part extends WordFile>(all: ReadonlySet<Part>, whole: (part: Part) => WordFile): WordFile[] =>
  all.size > MOST_PARTS ? [...new Set([...all].map(whole))] : [...all];

/** A feed read or disclosed: only the second has marks, series and estimates. */
type Feed = Pick<ImpactFeed, 'labels' | 'organisation' | 'indicators'> & Partial<Pick<DisclosedFeed, 'marks'>>;
type Shown = Indicator & Partial<Pick<DisclosedIndicator, 'series'>>;

/** Counts and rates of years, exact, alone in their series, with nothing withheld and no caution but their age: what `locales/fr.ts` has words for. */
function isUsual({ indicators, marks = [] }: Feed, indicator: Shown): boolean {
  const { unit, target, references, series = [] } = indicator;
  const observations: readonly Partial<DisclosedObservation>[] = indicator.observations;
  const path = `indicators[${(indicators).indexOf(indicator)}]`;
  return !target && !references.length && /^(pourcent|ratio|nombre|personnes|structures|etp)$/.test(unit as string)
    && series.every(({ points }) => points.length < 2)
    && marks.every((mark) => mark.level !== 'caution' || mark.rule === 'H19' || !(mark.path === '' || mark.path.startsWith(path)))
    && observations.every(({ value, estimate, precision = '', period = '' }) =>
      value !== null && !estimate && /^(exact|calcule)$/.test(precision) && /^(\d{4}(-12-31)?)?$/.test(period));
}

/** What the indicators shown will say: their labels; names of codes only when the feed does not name them itself. */
export function needsOf(feed: Feed, shown: readonly Shown[]): Needs {
  const labels = new Set<`labels/${FamilyId}/${string}`>();
  const territories = new Set<`territories/${string}`>();
  let breakdowns = false;
  const unnamed = (code: string | undefined): code is string => code !== undefined && !Object.hasOwn(feed.labels, code);
  const place = (code: string | undefined): void => {
    const file = unnamed(code) && territoryFile(code);
    if (file) territories.add(`territories/${file}`);
  };
  place(feed.organisation.territory);
  for (const { id, catalogue, observations } of shown) {
    if (catalogue) labels.add(`labels/${catalogue as FamilyId}/${id}`);
    for (const { territory, by } of observations) {
      place(territory);
      for (const dimension in by) breakdowns ||= unnamed(by[dimension]);
    }
  }
  return {
    usual: shown.every((indicator) => isUsual(feed, indicator)),
    files: [
      ...parts(labels, (part) => part.replace(/\/[^/]+$/, '') as WordFile),
      ...parts(territories, () => 'territories'),
      ...(breakdowns ? (['breakdowns'] as const) : []),
    ],
  };
}
