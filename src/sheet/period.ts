import { plain, withoutMarks } from './vocabulary.js';

const PERIOD = /^(?:\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?)$/;

const months: readonly (readonly string[])[] = [
  ['janvier', 'january'], ['fevrier', 'february'], ['mars', 'march'], ['avril', 'april'], ['mai', 'may'], ['juin', 'june'],
  ['juillet', 'july'], ['aout', 'august'], ['septembre', 'september'], ['octobre', 'october'], ['novembre', 'november'], ['decembre', 'december'],
];

/** "janvier", "janv.", "Jan": three letters are enough, four where two months share them. */
function monthIn(word: string): string | undefined {
  const short = word.replace(/\.$/, '');
  if (short.length < 3) return undefined;
  const found = months.flatMap((names, index) => (names.some((name) => name.startsWith(short)) ? [index + 1] : []));
  return found.length === 1 ? String(found[0]).padStart(2, '0') : undefined;
}

const HALF = /^(?:([12])(?:er|re|e|eme|nd|st)? ?(?:semestre|sem\.?|half(?: year)?|half-year)|(first|second|premier|deuxieme|second) (?:semestre|half(?: year)?)|([sh])([12]))$/;
const QUARTER = /^(?:([1-4])(?:er|re|e|eme|nd|st|rd|th)? ?(?:trimestre|trim\.?|quarter)|(first|second|third|fourth|premier|deuxieme|troisieme|quatrieme) (?:trimestre|quarter)|([tq])([1-4]))$/;
const ordinals: Readonly<Record<string, string>> = { first: '1', premier: '1', second: '2', deuxieme: '2', third: '3', troisieme: '3', fourth: '4', quatrieme: '4' };

/** What stands beside a year: "1er semestre", "T3", "janvier", "31 decembre". */
function partIn(words: string): string | undefined {
  const half = HALF.exec(words);
  if (half) return `H${half[1] ?? half[4] ?? ordinals[half[2]!]}`;
  const quarter = QUARTER.exec(words);
  if (quarter) return `Q${quarter[1] ?? quarter[4] ?? ordinals[quarter[2]!]}`;
  const [, day, month] = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+\.?)$/.exec(words) ?? [];
  const found = month && monthIn(month);
  return found && (day ? `${found}-${day.padStart(2, '0')}` : found);
}

function momentIn(words: string): string | undefined {
  const [, day, numbered, of] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  if (of) return valid([of, numbered!.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'));
  const [, before, year, after] = /^(?:(.+?)[ -])?(\d{4})(?:[ -](.+))?$/.exec(words) ?? [];
  if (!year || (before && after) || !/^(?:19|20)/.test(year)) return undefined;
  const beside = (before ?? after)?.replace(/ (?:de|of|d')$/, '').replace(/^le /, '');
  if (!beside) return year;
  if (/^\d\d(?:-\d\d)?$/.test(beside) && after) return valid(`${year}-${beside}`);
  const part = partIn(beside);
  return part && valid(`${year}-${part}`);
}

const valid = (period: string): string | undefined => (PERIOD.test(period) ? period : undefined);

export interface WrittenPeriod {
  readonly period: string;
  /** Of what is marked "(p)" or "provisoire". */
  readonly provisional?: true;
}

/**
 * The period that a header names: "2024", "Année 2024", "1er semestre 2024", "T1 2024", "janvier 2024", "31/12/2024", "2010-2016",
 * or as the feed writes it.
 * @returns undefined for other words
 */
export function periodIn(text: string): WrittenPeriod | undefined {
  const written = text.trim();
  if (/^\[\d{4}\.\.\d{4}\]$/.test(written)) return { period: written };
  const words = plain(withoutMarks(written)).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const bare = words.replace(/ (?:p|provisoire|provisional)\.?$/, '').replace(/^(?:annee|exercice|year|au|en|in|as of|at|during|pour|fy) /, '');
  const provisional = bare !== words && /(?:p|provisoire|provisional)\.?$/.test(words) ? { provisional: true as const } : {};
  const period = momentIn(bare.replace(/-([hq])([1-4])$/, ' $1$2')) ?? spanIn(bare);
  return period ? { period, ...provisional } : undefined;
}

/** "2010-2016", "2023/2024", "de 2010 a 2016", "2015-10/2016-06". */
function spanIn(words: string): string | undefined {
  const years = /^(?:de |from )?(\d{4}) ?(?:-|–|—|\/|a|to|au) ?(\d{4})$/.exec(words);
  const ends = years ? years.slice(1) : words.split('/').map((end) => end.toUpperCase());
  return ends.length === 2 && ends.every((end) => PERIOD.test(end)) && ends[0]! <= ends[1]! ? ends.join('/') : undefined;
}
