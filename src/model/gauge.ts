import { figureText } from './figure.js';
import { targetText, targetValue } from './given.js';
import type { Context } from './names.js';
import type { Selection } from './select.js';

/** A value on its way to a target: the scale ends at 100 for a rate, else at the larger of value and target. */
export interface GaugeModel {
  /** Percent of the scale. */
  readonly value: number;
  readonly target?: { readonly at: number; readonly label: string };
  /** Earlier values, as notches. */
  readonly past: readonly number[];
  /** "2023 : 43, 2024 : 49". */
  readonly pastLabel: string;
  readonly ends: readonly [string, string];
}

/** Earlier values that still read as notches. */
const MOST_NOTCHES = 4;

export function gaugeModel(context: Context, selection: Selection): GaugeModel | undefined {
  const { indicator, observation, series } = selection;
  const value = observation?.value;
  if (!observation || value === null || value === undefined || value < 0) return undefined;
  const { format } = context.words;
  const wanted = targetValue(selection);
  const rate = indicator.unit === 'pourcent' && indicator.type !== 'realisation';
  const most = rate ? 100 : Math.max(value, wanted ?? 0, 0);
  if (most === 0) return undefined;
  const share = (amount: number): number => Math.min(100, (100 * amount) / most);
  const earlier = (series?.points ?? [])
    .map((index) => indicator.observations[index])
    .filter((one) => one !== undefined && one !== observation && one.value !== null && one.value >= 0 && one.value <= most)
    .slice(-MOST_NOTCHES) as NonNullable<typeof observation>[];
  const label = targetText(context, selection);
  return {
    value: share(value),
    ...(wanted !== undefined && label && { target: { at: share(wanted), label } }),
    past: earlier.map((one) => share(one.value as number)),
    pastLabel: earlier.map((one) => format.messages.labelled(format.period(one.period ?? ''), figureText(context, indicator, one).text)).join(', '),
    ends: ['0', format.figure(most, indicator.unit, { feedLanguage: context.feed.language }).text],
  };
}
