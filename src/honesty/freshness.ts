import { pathOf } from './facts.js';
import { boundsOf, monthsBetween, yearOf } from './periods.js';
import type { DisclosedIndicator, Mark, MarkLevel } from './types.js';

/** H19: months after the end of the period from which a figure is told, years after which it is flagged. */
const TOLD_AFTER = 18;
const OLD_AFTER = 3;

interface Age {
  /** Absent where a figure is recent. */
  readonly level: MarkLevel | undefined;
  readonly detail: { readonly years: number; readonly months: number; readonly overdue: boolean };
}

/**
 * H19: the age of what an indicator last says. Only the last point of each series is judged: the past of a series is not old data.
 */
export function h19Freshness(indicators: readonly Pick<DisclosedIndicator, 'observations' | 'series'>[], now: string, nextUpdate?: string): Mark[] {
  // A date given as a month or a year has passed when its last day has.
  const overdue = nextUpdate !== undefined && boundsOf(nextUpdate).end < now;
  const known = new Map<string, Age>();
  const ageOf = (period: string): Age => {
    let age = known.get(period);
    if (!age) {
      const { end } = boundsOf(period);
      const months = monthsBetween(end, now);
      const level = overdue || `${yearOf(end) + OLD_AFTER}${end.slice(4)}` < now ? 'caution' : months < TOLD_AFTER ? undefined : 'tell';
      known.set(period, (age = { level, detail: { years: Math.floor(months / 12), months, overdue } }));
    }
    return age;
  };
  const each = indicators.map(({ observations, series }) => {
    const ages: { readonly at: number; readonly age: Age }[] = [];
    for (const { points } of series) {
      let last = points.length - 1;
      while (last >= 0 && observations[points[last]!]!.value === null) last--;
      const at = points[last];
      if (at !== undefined) ages.push({ at, age: ageOf(observations[at]!.period!) });
    }
    return ages;
  });
  // The age of an indicator is that of its latest figure.
  const latest = each.map(ages => ages.reduce<Age | undefined>((best, { age }) => (best && best.detail.months <= age.detail.months ? best : age), undefined));
  const first = latest.find(age => age);
  const shared = latest.every(age => !age || isSame(age, first!));
  const marks: Mark[] = [];
  const tell = (age: Age | undefined, path: string): void => { if (age?.level) marks.push({ rule: 'H19', path, level: age.level, detail: age.detail }); };
  if (shared) tell(first, '');
  each.forEach((ages, index) => {
    const own = latest[index];
    if (!shared) tell(own, pathOf(index));
    // A series that ended earlier needs a mark of its own only where that of the indicator is not as grave.
    for (const { at, age } of ages) if (own!.level !== 'caution' && age.level !== own!.level) tell(age, pathOf(index, at));
  });
  return marks;
}

const isSame = (one: Age, other: Age): boolean => one.level === other.level && one.detail.months === other.detail.months;
