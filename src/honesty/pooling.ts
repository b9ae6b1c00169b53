import { identityOf } from './comparison.js';
import type { Draft, DraftIndicator } from './draft.js';
import { h10Rounded } from './draft.js';
import { rounded } from './figures.js';
import { isRateOnPeople } from './marking.js';
import { smallNumber } from './small-numbers.js';
import type { DisclosedObservation } from './types.js';

const MOST_YEARS = 3;

/**
 * H04, before refusing: two or three consecutive years that can't be shown one by one are shown together, where both parts are known.
 * Only withheld years are pooled and none twice: a year that is published beside a pool would give the others away.
 */
export function h04Pooling(draft: Draft, indicator: DraftIndicator, given: readonly DisclosedObservation[]): void {
  if (!isRateOnPeople(indicator) || indicator.unit !== 'pourcent') return;
  const groups = new Map<string, Map<number, DisclosedObservation>>();
  indicator.observations.forEach((observation, at) => {
    const original = given[at];
    if (observation.because !== 'H04' || !original || original.value === null || original.numerator === undefined || !original.denominator) return;
    if (!/^\d{4}$/.test(original.period ?? '')) return;
    const key = `${identityOf(original)}|${original.source}|${original.method}`;
    const years = groups.get(key) ?? new Map<number, DisclosedObservation>();
    groups.set(key, years.set(Number(original.period), original));
  });
  for (const years of groups.values()) indicator.observations.push(...poolsOf(draft, indicator, years).map(pool => h10Rounded(indicator, pool)));
}

/** The latest years first, as few together as pass. */
function poolsOf(draft: Draft, indicator: DraftIndicator, years: ReadonlyMap<number, DisclosedObservation>): DisclosedObservation[] {
  const pools: DisclosedObservation[] = [];
  const latest = [...years.keys()].sort((a, b) => b - a);
  const used = new Set<number>();
  for (const last of latest) {
    for (let length = 2; length <= MOST_YEARS; length++) {
      const span = Array.from({ length }, (_, back) => last - back).reverse();
      if (!span.every(year => years.has(year) && !used.has(year)) || hasBreak(indicator, span)) break;
      const pool = poolOf(span.map(year => years.get(year)!), span, indicator.decimals);
      if (smallNumber(draft, indicator, pool)) continue;
      pools.push(pool);
      span.forEach(year => used.add(year));
      break;
    }
  }
  return pools.reverse();
}

const hasBreak = ({ breaks }: DraftIndicator, [first = 0, ...later]: readonly number[]): boolean =>
  breaks.some(({ period }) => Number(period.slice(0, 4)) > first && later.includes(Number(period.slice(0, 4))));

function poolOf(observations: readonly DisclosedObservation[], span: readonly number[], decimals: number): DisclosedObservation {
  const sum = (key: 'numerator' | 'denominator'): number => observations.reduce((total, one) => total + one[key]!, 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const { low: _low, high: _high, note: _note, survey: _survey, ...last } = observations.at(-1)!;
  return {
    ...last,
    value: rounded((100 * numerator) / denominator, decimals),
    precision: 'calcule',
    period: `${span[0]}/${span.at(-1)}`,
    numerator,
    denominator,
    n: denominator,
    pooled: span.map(String),
  };
}

/** The pools of a redacted feed: computed over years that its own indicator withholds. */
export function markPools(indicator: DraftIndicator): void {
  const withheld = new Set<string>();
  for (const one of indicator.observations) if (one.because !== undefined && one.value === null) withheld.add(`${one.period}|${identityOf(one)}`);
  if (!withheld.size) return;
  indicator.observations.forEach((observation, at) => {
    const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(observation.period ?? '') ?? [];
    if (observation.pooled || first === undefined || observation.precision !== 'calcule') return;
    const span = Array.from({ length: Math.min(MOST_YEARS + 1, Number(last) - Number(first) + 1) }, (_, year) => String(Number(first) + year));
    if (span.length < 2 || span.length > MOST_YEARS || !span.every(year => withheld.has(`${year}|${identityOf(observation)}`))) return;
    indicator.observations[at] = { ...observation, pooled: span };
  });
}
