import { categoryName } from '../../model/category.js';
import { baseOf } from '../../model/foot.js';
import { decimalsOf } from '../../model/figure.js';
import { authorLabel, organisationName, placeName, territoryName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import { figureModel } from '../../model/withheld.js';
import { niceTicks } from '../../scale/ticks.js';
import { isSummed, type ComparisonChoice, type Shown } from './comparison-choice.model.js';
import type { Against } from './comparison-against.model.js';
import { sideOf, wordsOf, type Side } from './comparison-gap.model.js';
import type { Writing } from './comparison-written.model.js';

/** One territory or category: its value as a dot, its interval as a line, on one axis for all. */
export interface ComparedRow extends Shown {
  readonly name: Sentence;
  /** "24,9 %", "15 sur 26"; why there is none. */
  readonly text: string;
  /** "soit 58 %", where the count leads. */
  readonly equivalent?: string | undefined;
  readonly base?: string | undefined;
  readonly state: 'value' | 'secret' | 'missing' | 'refuse';
  readonly side?: Side | undefined;
  /** 0 to 1 along the axis; nothing without a value. */
  readonly at?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether the page asked for this one. */
  readonly isChosen: boolean;
  /** Name, value, interval, base and side: all that the drawing says. */
  readonly spoken: string;
}

export interface RowGroup {
  /** "Au-dessus de la région", "Selon l’âge"; nothing where there is one group. */
  readonly title?: string | undefined;
  /** Those that are drawn. */
  readonly rows: readonly ComparedRow[];
  /** "et 980 autres, dans le tableau". */
  readonly more?: string | undefined;
  readonly all: readonly ComparedRow[];
}

/** What all rows are compared with, as a line across them. */
export interface Gate extends Against {
  /** 0 to 1 along the axis. */
  readonly at: number;
}

export interface RowsModel {
  readonly groups: readonly RowGroup[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly gates: readonly Gate[];
  /** "10 %", where the axis does not begin at zero. */
  readonly begins?: string | undefined;
  /** Without intervals, lengths from zero are compared. */
  readonly hasStems: boolean;
  /** One row, of the figure itself. */
  readonly isAlone: boolean;
  /** Whether a count leads in any row, which then needs more room. */
  readonly hasCounts: boolean;
}

/** More rows than this are no drawing: each group shows its first, the table has all. */
const MOST_ROWS = 40;
const MOST_OF_GROUP = 12;

const SIDES: readonly (Side | undefined)[] = ['above', 'near', 'below', undefined];

/** Dimensions whose categories have an order of their own. */
const ORDERED = /^(age|diplome|mois-apres-sortie)$/;

export function rowsModel(context: Context, choice: ComparisonChoice, against: readonly Against[], writing: Writing, chosen?: string): RowsModel {
  const { selection: { indicator }, rows, by } = choice;
  const ends = rows.flatMap(({ observation: { value, interval } }) => (value === null ? [] : [value, ...(interval ?? [])])).concat(against.map(({ value }) => value));
  const hasIntervals = rows.some(({ observation: { value, interval } }) => value !== null && interval);
  // One rate is read on the whole of 0 to 100; lengths are compared from zero (H15).
  const isAlone = rows.length === 1;
  // One by one: a call has no room for the values of all communes.
  const [least, most] = ends.reduce(([one, other], value) => [Math.min(one, value), Math.max(other, value)] as const, [ends[0] ?? 0, ends[0] ?? 0] as const);
  const ticks = isAlone && indicator.unit === 'pourcent' && most <= 100 && least >= 0 ? [0, 25, 50, 75, 100] : niceTicks(hasIntervals ? least : Math.min(0, least), Math.max(0, most));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const along = (value: number): number => (value - low) / (high - low || 1);
  const lines = rows.map((one) => rowOf(context, choice, one, { against, along, chosen, writing }));
  const groups = by === 'category' ? byDimension(context, lines) : bySide(context, lines, against[0]);
  const { format } = context.words;
  const options = { feedLanguage: context.feed.language };
  return {
    groups: rows.length > MOST_ROWS ? groups.map((group) => shortened(context, group)) : groups,
    gates: against.map((one) => ({ ...one, at: along(one.value) })),
    ticks: ticks.map((value, at) => ({
      at: along(value),
      text: writing.tick(value, at === ticks.length - 1),
    })),
    begins: low === 0 ? undefined : format.figure(low, indicator.unit, options).text,
    isAlone,
    hasStems: !hasIntervals && low >= 0,
    hasCounts: lines.some(({ equivalent }) => equivalent),
  };
}

interface Along {
  readonly against: readonly Against[];
  readonly along: (value: number) => number;
  readonly writing: Writing;
  readonly chosen?: string | undefined;
}

function rowOf(context: Context, choice: ComparisonChoice, shown: Shown, { against, along, chosen, writing }: Along): ComparedRow {
  const { selection } = choice;
  const { indicator, feed, at } = selection;
  const { observation, index } = shown;
  const { value, interval, estimate } = observation;
  const isValue = value !== null;
  const { format } = context.words;
  const words = wordsOf(context);
  const figure = figureModel(context, indicator, observation, marksOf(feed, at, index));
  // An amount in the scale of all.
  const text = isValue && indicator.unit === 'eur' ? writing.own(observation).text : figure.text;
  const name = rowName(context, choice, shown);
  // What all of them lack is said once, in the Champ line.
  const base = observation.denominator === undefined && observation.n === undefined ? undefined : baseOf(context, observation, indicator);
  const sides = isValue && !isSummed(indicator) ? against.filter((one) => !one.isUnlike).map((one) => ({ one, side: sideOf(observation, one) })) : [];
  const side = sides.find(({ one }) => one === against[0])?.side;
  const range = isValue && interval && format.range(interval[0], interval[1], indicator.unit, { decimals: decimalsOf(indicator, observation) });
  const badge = isValue && estimate ? format.messages.marks.H10({ assumptions: true }) : undefined;
  // What is seen comes first and in its order, so that who speaks to a machine can say it.
  const said = [text, figure.equivalent, badge, base, range && words.interval(range), ...sides.map((one) => one.side && words.compared(one.side, one.one))];
  return {
    ...shown, name, side, base, state: figure.state,
    text, equivalent: [figure.equivalent, badge].filter(Boolean).join(', ') || undefined,
    at: isValue ? along(value) : undefined,
    from: isValue && interval ? along(interval[0]) : undefined,
    to: isValue && interval ? along(interval[1]) : undefined,
    isChosen: chosen !== undefined && observation.territory === chosen,
    spoken: format.messages.labelled(name.text, said.filter(Boolean).join(', ')),
  };
}

/** The category, the territory, or the organisation that stands alone. */
export function rowName(context: Context, { by, rows, whole }: Pick<ComparisonChoice, 'by' | 'rows' | 'whole'>, { observation }: Shown): Sentence {
  if (by === 'category') {
    const [[dimension, code] = ['', '']] = Object.entries(observation.by);
    return { text: capital(context, categoryName(context, dimension, code).name) };
  }
  if (rows.length === 1 && !whole) return { text: placeName(context, observation.territory) };
  return { text: placeOf(context, observation.territory) };
}

const placeOf = (context: Context, territory: string | undefined): string => (territory ? territoryName(context, territory) : organisationName(context));

const capital = ({ words }: Context, text: string): string => words.format.fill('{text}', { text });

const highestFirst = (one: ComparedRow, other: ComparedRow): number =>
  (other.at ?? -Infinity) - (one.at ?? -Infinity) || (one.name.text < other.name.text ? -1 : 1);

/** Within a group nothing tells rows apart: they are in groups, not in ranks (H26). */
function bySide(context: Context, rows: readonly ComparedRow[], other: Against | undefined): RowGroup[] {
  const isSided = rows.some(({ side }) => side);
  const valued = SIDES.map((side): RowGroup => {
    const all = rows.filter((one) => one.at !== undefined && one.side === side).sort(highestFirst);
    return { title: isSided && rows.length > 1 && side && other ? capital(context, wordsOf(context).compared(side, other)) : undefined, rows: all, all };
  });
  const rest = rows.filter(({ at }) => at === undefined);
  return [...valued, { title: wordsOf(context).withoutValue, rows: rest, all: rest }].filter((group) => group.all.length);
}

function byDimension(context: Context, rows: readonly ComparedRow[]): RowGroup[] {
  const groups = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const [dimension] = Object.keys(row.observation.by) as [string];
    groups.set(dimension, [...(groups.get(dimension) ?? []), row]);
  }
  return [...groups].map(([dimension, some]) => {
    const all = ORDERED.test(dimension) ? some : some.sort(highestFirst);
    // The title has said a single one.
    return { title: groups.size === 1 ? undefined : wordsOf(context).byDimension(wordsOf(context).dimension(dimension, authorLabel(context, dimension) ?? dimension)), rows: all, all };
  });
}

function shortened(context: Context, { title, all }: RowGroup): RowGroup {
  const rows = all.filter(({ isChosen }, at) => at < MOST_OF_GROUP || isChosen);
  const left = all.length - rows.length;
  return { title, all, rows, more: left ? wordsOf(context).others(context.words.format.number(left)) : undefined };
}
