import type { UnitName } from '../schema/common.js';
import { readNumber, type Written } from './number.js';
import { missingIn, precisionIn, unitIn } from './vocabulary.js';

/** A figure of one cell, before it is known what the row counts. */
export interface Figure {
  readonly kind: 'figure';
  readonly number?: Written;
  readonly unit?: UnitName;
  readonly scale?: number;
  readonly precision?: 'environ' | 'au-moins' | 'au-plus';
  readonly numerator?: number;
  readonly denominator?: number;
  readonly provisional?: true;
  readonly estimated?: true;
  /** Words after the number that are no unit: "64 salariés". */
  readonly noun?: string;
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly why: NonNullable<ReturnType<typeof missingIn>> }
  | Figure
  | { readonly kind: 'unreadable' };

const UNREADABLE: Cell = { kind: 'unreadable' };

/** "*", "¹", "[1]", "(1)", "(b)": what leads to a note below. "(p)" and "(e)" say what the figure is, as statistical offices write it. */
const MARK = /\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\[\w{1,2}\]|\((\d|[a-z])\))$/;

/**
 * Reads one cell: "48,4 %", "1 234", "12 500 €", "15 / 26", "58 % (15 sur 26)", "plus de 200", "n.d.", "secret".
 * @param language where "1,234" depends on it
 */
export function readCell(text: string, language: string): Cell {
  let words = text.trim();
  let marks: Pick<Figure, 'provisional' | 'estimated'> = {};
  for (let found = MARK.exec(words); found; found = MARK.exec(words)) {
    words = words.slice(0, found.index);
    if (found[1] === 'p') marks = { ...marks, provisional: true };
    if (found[1] === 'e') marks = { ...marks, estimated: true };
  }
  if (!words) return text.trim() ? { kind: 'missing', why: 'unsaid' } : { kind: 'empty' };
  const why = missingIn(words);
  if (why) return { kind: 'missing', why };
  const figure = withCounts(words, language) ?? withNumber(words, language);
  return figure ? { ...figure, ...marks } : UNREADABLE;
}

const COUNTS = /* @__PURE__ */ String.raw`(\d[\d\s'’.,]*?)\s*(?:\/|sur|of|out of)\s*(\d[\d\s'’.,]*?)`;
const ONLY = new RegExp(`^${COUNTS}$`, 'i');
const AFTER = new RegExp(/* @__PURE__ */ String.raw`^(.*%)\s*[(,;:–—-]\s*${COUNTS}\s*\)?$`, 'i');
const BEFORE = new RegExp(/* @__PURE__ */ String.raw`^${COUNTS}\s*[(,;:–—-]\s*(?:soit\s*|or\s*)?(.*%)\s*\)?$`, 'i');

/** "15 / 26", "58 % (15 sur 26)", "15 sur 26, soit 58 %". */
function withCounts(words: string, language: string): Figure | undefined {
  const only = ONLY.exec(words);
  if (only) return countsOf(only[1]!, only[2]!, language);
  const after = AFTER.exec(words);
  const before = after ? undefined : BEFORE.exec(words);
  const [share, one, all] = after ? after.slice(1) : before ? [before[3], before[1], before[2]] : [];
  const figure = share ? withNumber(share, language) : undefined;
  const counts = figure && countsOf(one!, all!, language);
  return counts && { ...figure, ...counts };
}

function countsOf(one: string, all: string, language: string): Figure | undefined {
  const [numerator, denominator] = [one, all].map((text) => readNumber(text, language)).map((read) => read?.grouped ?? read?.value);
  return numerator === undefined || !denominator ? undefined : { kind: 'figure', numerator, denominator };
}

const NUMBER = /^([^\d+−–-]*?)\s*([+−–-]?\s?\d[\d\s.,'’]*?)\s*((?:[^\d\s.,'’].*)?)$/;

/** "plus de 200", "48,4 %", "€12,500", "8,4 M€", "64 salariés". */
function withNumber(words: string, language: string): Figure | undefined {
  const [, before = '', digits, after = ''] = NUMBER.exec(words) ?? [];
  const number = digits === undefined ? undefined : readNumber(digits, language);
  if (!number) return undefined;
  const [, said = '', sign = ''] = /^(.*?)\s*(€?)$/.exec(before)!;
  const precision = said ? precisionIn(said) : undefined;
  if ((said && !precision) || (sign && after)) return undefined;
  const written = sign || after;
  const unit = written ? unitIn(written) : undefined;
  if (written && !unit && !/^\p{L}[\p{L}\s'’-]*$/u.test(written)) return undefined;
  return { kind: 'figure', number, ...(precision && { precision }), ...(unit ? unit : written && { noun: written }) };
}
