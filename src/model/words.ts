import { indicatorFlags } from '../catalogue/indicators.js';
import type { CategoryName, FamilyId, FamilyName, IndicatorFlags, IndicatorLabels, TerritoryName } from '../catalogue/types.js';
import { territoryFile } from '../catalogue/territory-files.js';
import { base, createFormat, type Format } from '../format/format.js';
import type { DisclosedFeed, DisclosedObservation } from '../honesty/types.js';
import type { Unit } from '../schema/common.js';
import { speaks, wordFile, type Phrases, type WordFile } from './languages.js';
import { marksOf, type Selection } from './select.js';

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
  const language = base(wished);
  return speaks(language) ? language : 'fr';
}

const loaded: Record<string, Promise<Words>> = {};

/** Loads the words of a language that a widget needs; widgets that need the same words share them. */
export function loadWords(wished: string, { files, usual = false }: Needs): Promise<Words> {
  const language = supportedLanguage(wished);
  const key = [language, usual, ...files].join();
  const words = (loaded[key] ??= load(language, files, usual));
  // Asked for again after a failure: the network may be back.
  words.catch(() => delete loaded[key]);
  return words;
}

async function load(language: string, files: readonly WordFile[], usual: boolean): Promise<Words> {
  const [messages, seldom, ...parts] = await Promise.all([
    wordFile(language, 'usual'),
    usual ? undefined : Promise.all([wordFile(language, 'seldom'), import('../format/seldom.js')]),
    ...files.map((file) => wordFile(language, file)),
  ]);
  // By kind, the first part of a file's name: several files may hold labels.
  const kinds: Record<string, object> = {};
  files.forEach((file, index) => {
    const kind = file.split('/')[0]!;
    kinds[kind] = { ...kinds[kind], ...parts[index] };
  });
  // What a usual format lacks is what `needsOf` found that nothing shown will say.
  return createWords((seldom ? seldom[1].completeFormat(messages, seldom[0]) : createFormat(messages)) as Format, kinds);
}

/** What a record says of a key that comes from a feed: never what all objects have. */
export const own = <T>(record: object | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? (record as Readonly<Record<string, T>>)[key] : undefined;

function createWords(format: Format, { labels, families, territories, breakdowns, ...phrases }: Readonly<Record<string, object>>): Words {
  const { language, messages } = format;
  return {
    language,
    format,
    phrases,
    indicator: (id) => own(labels, id),
    family: (id) => own(families, id),
    territory(code) {
      const at = own<string>(territories, code);
      return at ? { at, name: at.replace(messages.preposition, '') } : undefined;
    },
    category: (dimension, code) => own(own(breakdowns, dimension), code),
  };
}

/** Labels of an indicator of the catalogue, names of territories; the feed's own names win: where it has one, none is loaded. */
export function partsOf(family: string | undefined, id: string, territories: readonly (string | undefined)[], named: DisclosedFeed['labels'] = {}): WordFile[] {
  const files = new Set<WordFile>();
  if (family) files.add(`labels/${family as FamilyId}/${id}`);
  for (const code of territories) {
    const place = code && !own(named, code) && territoryFile(code);
    if (place) files.add(`territories/${place}`);
  }
  return [...files];
}

/** What a card's attributes ask for: its words are on their way before its feed is there. */
export function needsOfWish(id = '', territory?: string): Needs {
  return { usual: true, files: partsOf(own<IndicatorFlags>(indicatorFlags, id)?.family, id, [territory]) };
}

/** Unit, withheld or estimated, precision and period of what `locales/fr.ts` has words for: exact counts and rates of years. */
const USUAL = /^(pourcent|ratio|nombre|personnes|structures|etp),(false)?,(exact|calcule),(\d{4}(-12-31)?)?$/;

/** Whether the words of nearly every figure are enough for one. */
export const isUsual = (unit: Unit, { value, estimate, precision, period }: DisclosedObservation): boolean =>
  USUAL.test([unit as string, value === null || estimate, precision, period].join());

/** A name that begins with an article that French contracts, or agrees with. */
const ARTICLE = /"les? /i;

/**
 * What a selection says: the labels of its indicator, names of codes that the feed does not name itself; and whether the usual words are
 * enough: the name has no such article, nothing is compared with another period, a target or a reference, and no caution is said but its age.
 */
export function needsOf({ feed, indicator, at, observation, observationAt, territory, series, breakdown, wider }: Selection): Needs {
  const { unit, target, references, catalogue, id } = indicator;
  const shown = [observation, wider, ...(breakdown?.rows ?? []).map((row) => row.observation)].filter((one) => one !== undefined);
  const files = partsOf(catalogue, id, [feed.organisation.territory, territory, wider?.territory], feed.labels);
  if (breakdown?.rows.some(({ code }) => !own(feed.labels, code))) files.push('breakdowns');
  const usual = !ARTICLE.test(JSON.stringify(feed.organisation.name)) && !target && !references.length && !(series && series.points.length > 1)
    && marksOf(feed, at, observationAt).every(({ level, rule }) => level !== 'caution' || rule === 'H19')
    && shown.every((one) => isUsual(unit, one));
  return { files, usual };
}
