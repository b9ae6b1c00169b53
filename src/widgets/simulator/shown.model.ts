import type { Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import { niceTicks } from '../../scale/ticks.js';
import type { Unit } from '../../schema/common.js';
import type { ActivityUnit } from './activity.model.js';
import type { FieldId } from './fields.model.js';

/** A bar from zero, percents of the width: certain up to `low`, and up to `high` where the assumptions allow it. */
export interface RangeMark {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  /** What the figure is compared with. */
  readonly reference?: number | undefined;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** People one by one: those of every assumption, and those that only some give. */
export interface PeopleMark {
  readonly kind: 'people';
  readonly certain: number;
  readonly possible: number;
  /** "1 point = 50 personnes". */
  readonly key?: string | undefined;
}

export interface Result {
  readonly id: string;
  /** "2 000 à 2 700". */
  readonly figure: string;
  /** What it counts. */
  readonly noun: string;
  readonly notes: readonly string[];
  /** What it is compared with, in words. */
  readonly reference?: string | undefined;
  readonly range: Range;
  readonly unit: Unit;
  /** Said in place of an end of the range that would be nobody. */
  readonly underOne?: string | undefined;
  readonly mark?: RangeMark | PeopleMark | undefined;
}

/** A result that is not there while one of its fields is to be corrected. */
export interface WaitingResult {
  readonly id: string;
  readonly noun: string;
  readonly waiting: string;
}

export interface BarRow {
  readonly label: string;
  readonly note?: string | undefined;
  readonly text: string;
  readonly kind: 'gain' | 'loss' | 'part' | 'lead';
  /** Percents of the width. */
  readonly from: number;
  readonly to: number;
  /** Where it ends at most. */
  readonly most?: number | undefined;
  /** Up to where what does not go on is drawn, in dashes. */
  readonly lost?: number | undefined;
  /** A rule above it: what follows is reckoned from what stands above. */
  readonly isSum?: boolean;
  readonly range: Range;
  readonly unit: Unit;
}

export interface Bars {
  readonly caption: string;
  readonly rows: readonly BarRow[];
}

/** What would be claimed without the care taken here. */
export interface Naive {
  readonly text: string;
  readonly rows: readonly { readonly label: string; readonly text: string; readonly share: number }[];
}

/** One of several units, by radio buttons. */
export interface Choice {
  readonly legend: string;
  readonly why: string;
  readonly options: readonly { readonly value: ActivityUnit; readonly label: string; readonly isStart: boolean; readonly isChosen: boolean }[];
}

/** What one formula gives for what stands in its fields. */
export interface Simulation {
  readonly title: string;
  readonly subject?: string | undefined;
  readonly results: readonly (Result | WaitingResult)[];
  readonly bars?: readonly Bars[] | undefined;
  readonly naive?: Naive | undefined;
  /** Why there is no figure. */
  readonly refused?: string | undefined;
  /** The last word on the results. */
  readonly closing?: string | undefined;
  /** What its ranges are, where they don't only come from the assumptions. */
  readonly ranges?: string | undefined;
  /** Said in place of the assumptions where nothing is assumed. */
  readonly unassumed?: string | undefined;
  /** Whose figures the assumptions begin with, beside the formula's own source. */
  readonly sources?: readonly (readonly [text: string, url: string])[] | undefined;
  readonly lecture?: string | undefined;
}

export const two = (value: number): number => Number(value.toPrecision(2));

/** "2 000 à 2 700", two significant digits; "environ 2 300" where both ends are one. */
export function spanText(context: Context, [low, high]: Range, unit: Unit = 'nombre', round: (value: number) => number = two, compact: number | false = round(high)): string {
  const { format } = context.words;
  const { span, about } = context.words.phrases.simulator!;
  const [first, last] = [round(low), round(high)];
  const written = (value: number) => format.figure(value, unit, { compact });
  if (first === last) return about(written(last).text);
  const [from, to] = [written(first), written(last)];
  return span(from.unit === to.unit && !from.unitBefore ? from.number : from.text, to.text);
}

/** The same as a large figure, which may break before its second half where a place is narrow. */
export const figureText = (context: Context, ...span: Parameters<typeof spanText> extends [Context, ...infer Rest] ? Rest : never): string =>
  breakable(spanText(context, ...span));

/** May break before its second half. */
export const breakable = (span: string): string => span.replace(/\u00a0(?=\p{L}+\u00a0)/u, ' ');

/** "Montant par heure d’insertion" of what is to be corrected. */
export function waitingFor({ words }: Context, ids: readonly FieldId[]): string {
  const { waiting, quoted, fields } = words.phrases.simulator!;
  return waiting(words.format.list(ids.map((id) => quoted(fields[id][0]))));
}

/** @param lacking the fields that this result needs and that have no value */
export const isWaiting = (result: Result | WaitingResult): result is WaitingResult => 'waiting' in result;

export const capital = (language: string, text: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

export const percentOf = (value: number, most: number): number => (most > 0 ? Number(((100 * value) / most).toFixed(3)) : 0);

/** From zero, so that lengths are amounts; what it is compared with is on the same scale. */
export function rangeMark({ words }: Context, [low, high]: Range, reference: number): RangeMark {
  const ticks = niceTicks(0, Math.max(high, reference), 5);
  const most = Math.max(high * 1.04, reference, ticks.at(-2) ?? 0);
  return {
    kind: 'range', low: percentOf(low, most), high: percentOf(high, most), reference: percentOf(reference, most),
    ticks: ticks.filter((tick) => tick <= most).map((tick) => ({ at: percentOf(tick, most), label: words.format.number(tick) })),
  };
}
