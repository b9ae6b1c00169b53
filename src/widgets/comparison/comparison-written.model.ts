import type { DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf } from '../../model/figure.js';
import type { Context } from '../../model/names.js';
import { writtenNumber } from '../../model/written.js';

/** A value as it is read: with its unit, without, and as the number that a reader takes from another. */
export interface Written {
  readonly text: string;
  /** Without its unit, where it stands on the drawing; with "environ". */
  readonly short: string;
  /** "environ". */
  readonly before?: string | undefined;
  readonly number: number;
}

/** How one widget writes all its values: amounts in one scale, each reference with the digits that it was given. */
export interface Writing {
  readonly own: (observation: DisclosedObservation) => Written;
  readonly given: (value: number) => Written;
  /** Of an axis: the last with its unit. */
  readonly tick: (value: number, isLast: boolean) => string;
  /** For `format`: the amount in whose scale all are written. */
  readonly compact: number | false;
}

const MILLION = 1e6;
const BILLION = 1e9;

/** A hundredth of a million is the least that is said in millions. */
const LEAST = 0.01;

/** The scale of all amounts; where one is too small for it, each is written in full. */
function scaleOf({ unit }: DisclosedIndicator, values: readonly number[]): number | false {
  if (unit !== 'eur') return false;
  const sizes = values.map(Math.abs).filter(Boolean);
  const most = sizes.reduce((one, other) => Math.max(one, other), 0);
  const scale = most >= BILLION ? BILLION : MILLION;
  return most >= MILLION && sizes.every((size) => size >= scale * LEAST) && most;
}

export function writingOf(context: Context, indicator: DisclosedIndicator, values: readonly number[]): Writing {
  const { format } = context.words;
  const { unit } = indicator;
  const compact = scaleOf(indicator, values);
  const scale = compact === false ? undefined : compact >= BILLION ? BILLION : MILLION;
  const written = (value: number, decimals: number | undefined, precision?: string): Written => {
    const { before, number, text } = format.figure(value, unit, { precision, decimals, compact, feedLanguage: context.feed.language });
    const seen = scale === undefined ? writtenNumber({ unit: unit === 'eur' ? 'nombre' : unit }, value, unit === 'eur' && decimals === 1 ? 2 : decimals) : Number((value / scale).toPrecision(3)) * scale;
    return { before, text, short: before ? text : number, number: Number(seen.toPrecision(12)) };
  };
  return {
    compact,
    own: (observation) => written(observation.value ?? 0, decimalsOf(indicator, observation), observation.precision),
    // 9.5 beside whole numbers is no 10: its dot stands at 9.5.
    given: (value) => written(value, unit === 'eur' || Number.isInteger(value) ? undefined : Math.max(1, indicator.decimals)),
    tick: (value, isLast) => {
      // Zero has no scale: no "0M".
      if (!value && !isLast) return format.number(0);
      const { number, text } = format.figure(value, unit, { compact, feedLanguage: context.feed.language });
      return isLast ? text : number;
    },
  };
}
