import { figureText } from './figure.js';
import * as given from './given.js';
import { guidesOf, type Guide } from './mark.js';
import type { Context } from './names.js';
import type { Selection } from './select.js';

/** A value on its way to a target: the scale ends at 100 for a rate, else at the larger of value and target; without either there is no way to show. */
export interface GaugeModel {
  /** Percent of the scale. */
  readonly value: number;
  /** The target, and what the figure is compared with. */
  readonly guides: readonly Guide[];
  /** Earlier values, as notches. */
  readonly past: readonly number[];
  /** "2023 : 43, 2024 : 49". */
  readonly pastLabel: string;
  readonly ends: readonly [string, string];
}

/** Whether a gauge has a scale: a figure without one would fill it, as if a goal were reached. */
export function hasScale({ indicator }: Selection): boolean {
  return isShare(indicator) || given.targetValue({ indicator }) !== undefined;
}

const isShare = ({ unit, type }: Selection['indicator']): boolean => unit === 'pourcent' && type !== 'realisation';

/** Earlier values that still read as notches. */
const MOST_NOTCHES = 4;

export function gaugeModel(context: Context, selection: Selection): GaugeModel | undefined {
  const { indicator, observation, series } = selection;
  const value = observation?.value;
  if (!observation || value === null || value === undefined || value < 0) return undefined;
  const { format } = context.words;
  const wanted = given.targetValue(selection) ?? 0;
  const most = isShare(indicator) ? 100 : Math.max(value, wanted);
  if (most === 0 || !hasScale(selection)) return undefined;
  const share = (amount: number): number => Math.min(100, (100 * amount) / most);
  const earlier = (series?.points ?? [])
    .map((index) => indicator.observations[index])
    .filter((one) => one !== undefined && one !== observation && one.value !== null && one.value >= 0 && one.value <= most)
    .slice(-MOST_NOTCHES) as NonNullable<typeof observation>[];
  return {
    value: share(value),
    guides: guidesOf(context, selection, most, given),
    past: earlier.map((one) => share(one.value as number)),
    pastLabel: earlier.map((one) => format.messages.labelled(format.period(one.period ?? ''), figureText(context, indicator, one).text)).join(', '),
    ends: ['0', format.figure(most, indicator.unit, { feedLanguage: context.feed.language }).text],
  };
}
