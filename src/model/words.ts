import { indicatorFlags } from '../catalogue/indicators.js';
import type { CategoryName, FamilyId, FamilyName, IndicatorFlags, IndicatorLabels, TerritoryName } from '../catalogue/types.js';
import { territoryFile } from '../catalogue/territory-files.js';
import { createFormat, type Format } from '../format/format.js';
import type { DisclosedFeed, DisclosedIndicator } from '../honesty/types.js';
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

async function load(language: string, files: readonly WordFile[], usual: boolean): Promise<Words> {
  const [messages, seldom, ...parts] = await Promise.all([
    wordFile(language, 'usual'),
    usual ? undefined : Promise.all([wordFile(language, 'seldom'), import('../format/seldom.js')]),
    ...files.map((file) => wordFile(language, file)),
  ]);
  // By kind, the first part of a file's name: several files may hold labels.
  const loaded: Record<string, object> = {};
  files.forEach((file, index) => (loaded[kindOf(file)] = { ...loaded[kindOf(file)], ...parts[index] }));
  // What a usual format lacks is what `needsOf` found that nothing shown will say.
  return createWords((seldom ? seldom[1].completeFormat(messages, seldom[0]) : createFormat(messages)) as Format, loaded);
}

const kindOf = (file: WordFile): string => file.split('/')[0] as string;

const own = <T>(record: object | undefined, key: string): T | undefined =>
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

/** More parts than this, and the whole is asked for instead: a request costs more than the words that are not shown. */
const MOST_PARTS = 2;

/** Unit, withheld or estimated, precision and period of what `locales/fr.ts` has words for: exact counts and rates of years. */
const USUAL = /^(pourcent|ratio|nombre|personnes|structures|etp),(false)?,(exact|calcule),(\d{4}(-12-31)?)?$/;

/** Compared with nothing but its region, alone in its series, without a caution but its age. */
function isUsual({ indicators, marks }: DisclosedFeed, indicator: DisclosedIndicator): boolean {
  const { unit, target, references, series, observations } = indicator;
  const path = `indicators[${indicators.indexOf(indicator)}]`;
  return !target && !references.length && series.every(({ points }) => points.length < 2)
    && marks.every((mark) => mark.level !== 'caution' || mark.rule === 'H19' || (mark.path && !mark.path.startsWith(path)))
    && observations.every(({ value, estimate, precision, period }) => USUAL.test([unit as string, value === null || estimate, precision, period].join()));
}

function partsOf(family: string | undefined, id: string, codes: readonly (string | undefined)[]): Set<WordFile> {
  const files = new Set<WordFile>();
  if (family) files.add(`labels/${family as FamilyId}/${id}`);
  for (const code of codes) {
    const place = code && territoryFile(code);
    if (place) files.add(`territories/${place}`);
  }
  return files;
}

/** What a card's attributes ask for: its words are on their way before its feed is there. */
export function needsOfWish(id = '', territory?: string): Needs {
  return { usual: true, files: [...partsOf(own<IndicatorFlags>(indicatorFlags, id)?.family, id, [territory])] };
}

let known: WeakMap<DisclosedIndicator, Needs> | undefined;

/** Parts of files for one indicator, found once however many widgets show it. */
function needsOfOne(feed: DisclosedFeed, indicator: DisclosedIndicator): Needs {
  known ??= new WeakMap();
  let needs = known.get(indicator);
  if (!needs) {
    const { id, catalogue, observations } = indicator;
    // The feed's own names win: where it has one, none is loaded.
    const unnamed = (code: string | undefined): boolean => code !== undefined && !Object.hasOwn(feed.labels, code);
    const files = partsOf(catalogue, id, [feed.organisation, ...observations].map(({ territory }) => territory).filter(unnamed));
    if (observations.some(({ by }) => Object.values(by).some(unnamed))) files.add('breakdowns');
    needs = { usual: isUsual(feed, indicator), files: [...files] };
    known.set(indicator, needs);
  }
  return needs;
}

/** What the indicators shown will say: their labels; names of codes only when the feed does not name them itself. */
export function needsOf(feed: DisclosedFeed, shown: readonly DisclosedIndicator[]): Needs {
  const needs = shown.map((indicator) => needsOfOne(feed, indicator));
  const files = [...new Set(needs.flatMap((one) => one.files))];
  const whole = (file: WordFile): WordFile =>
    files.filter((one) => kindOf(one) === kindOf(file)).length > MOST_PARTS ? (file.replace(/\/[^/]+$/, '') as WordFile) : file;
  return { usual: needs.every(({ usual }) => usual), files: [...new Set(files.map(whole))] };
}
