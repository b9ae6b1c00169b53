import type { Draft, DraftIndicator, Finding } from './draft.js';
import { mark, pathOf } from './draft.js';
import { boundsOf, monthsBetween } from './periods.js';
import type { DisclosedObservation, Series } from './types.js';

/** H19: months after the end of the period from which a figure is told, then flagged. */
const TOLD_AFTER = 18;
const OLD_AFTER = 36;

/**
 * H19: the age of what an indicator last says. Only the last point of each series is judged: the past of a series is not old data.
 */
export function h19Freshness(draft: Draft, series: readonly (readonly Series[])[]): void {
  const { nextUpdate } = draft.feed;
  // A date given as a month or a year has passed when its last day has.
  const overdue = nextUpdate !== undefined && boundsOf(nextUpdate).end < draft.now;
  const findings = new Map<string, Finding | undefined>();
  const judge = (period: string): Finding | undefined => {
    if (!findings.has(period)) findings.set(period, ageOf(boundsOf(period).end, draft.now, overdue, findings));
    return findings.get(period);
  };
  const each = draft.indicators.map((indicator, index) => lastOnes(indicator, series[index]!).map(at => ({ at, finding: judge(indicator.observations[at]!.period!) })));
  const all = each.flat();
  const first = all[0]?.finding;
  if (first && all.every(({ finding }) => finding === first)) return mark(draft, 'H19', first.level, '', first.detail);
  each.forEach((ages, index) => {
    const { finding } = ages[0] ?? {};
    if (finding && ages.every(one => one.finding === finding)) mark(draft, 'H19', finding.level, pathOf(index), finding.detail);
    else for (const one of ages) if (one.finding) mark(draft, 'H19', one.finding.level, pathOf(index, one.at), one.finding.detail);
  });
}

function lastOnes({ observations }: DraftIndicator, series: readonly Series[]): number[] {
  const published = ({ value }: DisclosedObservation): boolean => value !== null;
  return series.flatMap(({ points }) => {
    const last = points.filter(at => published(observations[at]!)).at(-1);
    return last === undefined ? [] : [last];
  });
}

/** Equal ages are one object, whatever the period that they come from, so that they can be told once. */
function ageOf(end: string, now: string, overdue: boolean, findings: Map<string, Finding | undefined>): Finding | undefined {
  const months = monthsBetween(end, now);
  const level = overdue || months > OLD_AFTER || (months === OLD_AFTER && now.slice(8) > end.slice(8)) ? 'caution' : months >= TOLD_AFTER ? 'tell' : undefined;
  if (level === undefined) return undefined;
  const key = `age ${months}`;
  const same = findings.get(key);
  if (same) return same;
  const finding: Finding = { level, detail: { years: Math.floor(months / 12), months, overdue } };
  findings.set(key, finding);
  return finding;
}
