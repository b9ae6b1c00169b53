import type { Indicator } from '../schema/impact-feed.js';
import { isTotal, pathOf } from './facts.js';
import type { OverTime } from './show.js';
import type { Mark, MarkLevel } from './types.js';

/**
 * Whether the figures of an indicator are all of one year, each of them once. Nothing is then joined over time (H13), and all are of one
 * age (H19): what says so of any periods (over-time.ts) is not loaded.
 */
export function isOfOneYear({ observations }: Indicator): boolean {
  const period = observations[0]?.period ?? '';
  // Of totals the territory alone, which is quick; the question is then narrower than it need be.
  const identities = (): Set<string | undefined> => new Set(observations.map((one) => (isTotal(one) ? one.territory : JSON.stringify([one.territory, Object.entries(one.by).sort(), one.counted, one.zoning]))));
  return !observations.length
    || (/^\d{4}(-12-31)?$/.test(period) && observations.every(one => one.period === period) && identities().size === observations.length);
}

/** For figures of one year an indicator. */
export const oneYear: OverTime = {
  series: ({ observations }) => observations.map(({ value }, at) => ({ points: [at], runs: value === null ? [] : [[at]], trend: false })),
  // As in freshness.ts: told from 18 months after the end of the year, flagged after three years or when an announced update is late.
  ages: (indicators, now, nextUpdate = '9999') => {
    // A date given as a month or a year has passed when its last day has.
    const overdue = now.slice(0, nextUpdate.length) > nextUpdate;
    const [year = 0, month = 0, day = 0] = now.split('-').map(Number);
    const age = (of: number, path: string): Mark[] => {
      const months = (year - of) * 12 + month - (day < 31 ? 13 : 12);
      const level: MarkLevel | undefined = overdue || year - of > 3 ? 'caution' : months < 18 ? undefined : 'tell';
      return level ? [{ rule: 'H19', level, path, detail: { years: Math.floor(months / 12), months, overdue } }] : [];
    };
    // 0 where there is no figure.
    const years = indicators.map(({ observations }) => (observations.some(({ value }) => value !== null) ? Number.parseInt(observations[0]!.period!, 10) : 0));
    const [one, another] = new Set(years.filter(Boolean));
    return one && !another ? age(one, '') : years.flatMap((of, index) => (of ? age(of, pathOf(index)) : []));
  },
};
