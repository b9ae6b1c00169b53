import type { DisclosedObservation } from '../honesty/types.js';
import { figureText } from './figure.js';
import type { Context } from './names.js';
import type { Selection } from './select.js';

/** How many past values a line holds. */
const MOST_PAST = 3;

/** A short line of past values: "49 % en 2024 · 43 % en 2023", latest first, at most three. */
export function pastValues(context: Context, { indicator, series, observationAt }: Selection): string[] {
  const { format } = context.words;
  return (series?.points ?? [])
    .filter((index) => index !== observationAt && indicator.observations[index]?.value !== null)
    .reverse()
    .slice(0, MOST_PAST)
    .map((index) => {
      const observation = indicator.observations[index] as DisclosedObservation;
      return `${figureText(context, indicator, observation).text}\u00a0${format.period(observation.period ?? '', 'in')}`;
    });
}

/** "12 300 de plus qu'en 2021": counts and amounts only; rates list their values (their intervals decide on words). */
export function changeText(context: Context, { indicator, series, observationAt }: Selection): string | undefined {
  const change = series?.change;
  if (!change || change.to !== observationAt || (indicator.unit === 'pourcent' || indicator.unit === 'points')) return undefined;
  const [from, to] = [indicator.observations[change.from], indicator.observations[change.to]];
  if (!from?.period || from.value === null || !to || to.value === null) return undefined;
  if (from.precision !== 'exact' && from.precision !== 'calcule') return undefined;
  const { format } = context.words;
  return format.messages.than(format.change(from.value, to.value, indicator.unit), format.period(from.period, 'in'));
}

/** The change since the previous period, then past values: beside a figure that has several periods. */
export function pastOf(context: Context, selection: Selection, drawn: boolean): (string | undefined)[] {
  return [changeText(context, selection), selection.indicator.type === 'taux' && !drawn ? pastValues(context, selection).join(' · ') : undefined];
}
