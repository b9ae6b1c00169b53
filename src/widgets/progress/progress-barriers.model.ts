import { briefly } from '../../model/brief.js';
import { categoryName } from '../../model/category.js';
import { authorLabel, say, type Context } from '../../model/names.js';
import { own } from '../../model/words.js';
import { countableRows, unitGrid, unitsPerMark } from '../../scale/units.js';
import type { Progress } from '../../schema/progress.js';
import { reasonOf, type NamedRow, type Reason } from './progress-row.model.js';

export type Barriers = Extract<Progress, { readonly kind: 'freins' }>;
type Row = Barriers['rows'][number];

/** Dots of a row of barriers: a unit is as wide in all rows. */
export interface Dots {
  readonly removed: number;
  readonly partly: number;
  readonly identified: number;
}

export interface BarrierRow extends NamedRow {
  readonly identified: number | null;
  readonly removed: number | null;
  readonly partly?: number | null | undefined;
  /** "la mobilité"; empty where it names nothing. */
  readonly phrase: string;
  /** "26". */
  readonly number?: string | undefined;
  /** "sur 41". */
  readonly outOf?: string | undefined;
  /** "5 levés en partie". */
  readonly more?: string | undefined;
  readonly dots?: Dots | undefined;
}

export interface BarriersModel {
  readonly kind: 'freins';
  /** In the order of how many people have them. */
  readonly rows: readonly BarrierRow[];
  readonly per: number;
  /** Marks in a column, and columns of the widest row. */
  readonly lines: number;
  readonly columns: number;
  /** "1 point = 1 personne ayant ce frein". */
  readonly key: string;
  readonly hasPartly: boolean;
}

/** As many marks as one line holds where it is narrow. */
const MOST_IN_LINE = 44;

/** Few dots do not grow into balls. */
const FEWEST_COLUMNS = 32;

export function barriersModel(context: Context, { rows: given }: Barriers, at: number): BarriersModel {
  const { messages } = context.words.format;
  const rows = given.map((row, index) => ({ row: rowOf(context, row, `progress[${at}].rows[${index}]`), index }))
    .sort((one, other) => (other.row.identified ?? -1) - (one.row.identified ?? -1) || one.index - other.index)
    .map(({ row }) => row);
  const most = Math.max(0, ...rows.map(({ dots }) => dots?.identified ?? 0));
  const per = unitsPerMark(most);
  const marks = Math.ceil(most / per);
  const lines = countableRows(Math.ceil(marks / MOST_IN_LINE));
  return {
    kind: 'freins', rows, per, lines,
    columns: Math.max(unitGrid(most, { per, rows: lines }).columns, FEWEST_COLUMNS),
    key: messages.dot(context.words.format.number(per), nounOf(context, per)),
    hasPartly: rows.some(({ dots }) => dots && dots.partly > 0),
  };
}

function nounOf({ words }: Context, count: number): string {
  const [one = '', many = ''] = words.phrases.progress!.barriers.person;
  return words.format.plural(count, { one, other: many });
}

/** The author's name, else the vocabulary's, short where it has one; and how it is said within a sentence, where it can be. */
function nameOf(context: Context, { code, label }: Row): Pick<BarrierRow, 'name' | 'lang' | 'phrase'> {
  const { names, named } = context.words.phrases.progress!.barriers;
  const given = say(context, label);
  if (given) return { name: given.text, lang: given.lang, phrase: named(briefly(given.text)) };
  const { name, short } = categoryName(context, 'frein', code);
  return { name: short ?? name, phrase: (authorLabel(context, code) === undefined ? own<string>(names, code) : undefined) ?? named(name) };
}

function rowOf(context: Context, row: Row, path: string): BarrierRow {
  const { format, phrases } = context.words;
  const words = phrases.progress!.barriers;
  const names = nameOf(context, row);
  const { name } = names;
  const { identified, removed, partly } = row;
  const head = { ...names, identified, removed, partly };
  const { labelled, outOf } = format.messages;
  if (identified === null && removed === null) {
    const reason = fewOf(context, path) ?? reasonOf(context, path, row);
    return { ...head, reason, spoken: labelled(name, reason.text) };
  }
  if (identified === null || removed === null) {
    const text = identified === null ? words.removedOnly(format.number(removed!)) : words.identifiedOnly(format.number(identified));
    return { ...head, reason: { state: 'missing', text }, spoken: labelled(name, text) };
  }
  const number = format.number(removed);
  const whole = format.number(identified);
  // Partly lifted is beside lifted: more of both than there are is to be checked, and has no dots of its own.
  const isOver = Boolean(partly && removed + partly > identified);
  const apart = isOver ? 0 : partly ?? 0;
  const some = format.number(partly ?? 0);
  const over = isOver ? words.partlyOver(some, partly!) : undefined;
  return {
    ...head, number,
    outOf: outOf(number, whole).slice(number.length).trim(),
    more: over ?? (apart ? words.partlyCount(some, apart) : undefined),
    spoken: [words.spoken(name, number, whole, apart ? some : undefined, apart === 1), over].filter(Boolean).join(', '),
    dots: { removed, partly: apart, identified },
  };
}

/** Of a row of which one count is too small all are withheld: it is not said to be on so few people. */
function fewOf({ feed, words }: Context, path: string): Reason | undefined {
  const mark = feed.marks.find((one) => one.rule === 'H04' && one.level === 'refuse' && one.path === path);
  const { of, threshold } = mark?.detail ?? {};
  return of === 'count' ? { state: 'secret', text: words.phrases.progress!.barriers.fewCount(words.format.number(Number(threshold))) } : undefined;
}

/** The most frequent barrier by name, where one is; else barriers in all; nothing where no row has both counts. */
export function barriersFinding(context: Context, rows: readonly BarrierRow[]): string | undefined {
  const [first, second] = rows;
  if (!second || !first?.dots || !first.phrase || first.identified === second.identified) return barriersTotal(context, rows);
  const isUnknown = rows.some(({ identified }) => identified === null);
  return context.words.phrases.progress!.barriers.finding(first.phrase, first.number!, context.words.format.number(first.dots.identified), isUnknown);
}

/** "88 freins levés sur 158 identifiés": barriers, not people; nothing where a row is not published. */
export function barriersTotal(context: Context, rows: readonly BarrierRow[]): string | undefined {
  const sums = sumsOf(rows);
  return sums && context.words.phrases.progress!.barriers.total(context.words.format.number(sums.removed), context.words.format.number(sums.identified), sums.removed);
}

/** Of all rows, where all are known. */
export function sumsOf(rows: readonly BarrierRow[]): Pick<Dots, 'removed' | 'identified'> | undefined {
  if (!rows.length || rows.some(({ dots }) => !dots)) return undefined;
  const sum = (key: 'removed' | 'identified'): number => rows.reduce((total, { dots }) => total + dots![key], 0);
  return { removed: sum('removed'), identified: sum('identified') };
}
