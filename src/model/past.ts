import { periodEnd, periodStart } from '../format/period.js';
import type { DisclosedObservation } from '../honesty/types.js';
import { figureText } from './figure.js';
import type { Context } from './names.js';
import { marksOf, type Selection } from './select.js';
import { figureModel } from './withheld.js';

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

/** The change since the previous period, else past values with their dates and the gap before the figure (H13): nothing stands for a line that is not drawn. */
export function pastOf(context: Context, selection: Selection, drawn: boolean): string[] {
  const { indicator, series } = selection;
  const change = changeText(context, selection);
  const known = series?.points.filter((index) => indicator.observations[index]?.value !== null).length ?? 0;
  // From three values on, a count or an amount is a line.
  const isListed = indicator.type === 'taux' ? !drawn : !change && known < LINE_FROM;
  const past = isListed ? pastValues(context, selection) : [];
  return [change, past.length ? gapBefore(context, selection) : undefined, ...past].filter((one) => one !== undefined);
}

/** How many values make a line. */
const LINE_FROM = 3;

/** "2024 : année absente", "2024 : non collecté": what keeps the figure from being compared with the value before it. */
function gapBefore(context: Context, { indicator, feed, at, observation, observationAt = -1, series }: Selection): string | undefined {
  const { format } = context.words;
  const { labelled, labels } = format.messages;
  const { points = [] } = series ?? {};
  const before = indicator.observations[points[points.indexOf(observationAt) - 1] ?? -1];
  if (!before?.period || !observation) return undefined;
  if (before.value === null) return labelled(format.period(before.period), figureModel(context, indicator, before, marksOf(feed, at, indicator.observations.indexOf(before))).text);
  const absent = absentBetween(before, observation);
  return absent && labelled(format.period(absent), absent.includes('/') ? labels.absentYears : labels.absentYear);
}

/** The whole years between two periods, as a period. */
export function absentBetween(before: DisclosedObservation, after: DisclosedObservation): string | undefined {
  const [first, last] = [periodEnd(before.period ?? '').year + 1, periodStart(after.period ?? '').year - 1];
  if (!(first <= last)) return undefined;
  return first === last ? String(first) : `${first}/${last}`;
}
