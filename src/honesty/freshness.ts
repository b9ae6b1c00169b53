import type { Draft, DraftIndicator, Finding } from './draft.js';
import { mark, pathOf } from './draft.js';
import { boundsOf, monthsBetween, yearOf } from './periods.js';
import type { Series } from './types.js';

/** H19: months after the end of the period from which a figure is told, years after which it is flagged. */
const TOLD_AFTER = 18;
const OLD_AFTER = 3;

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
  const newest = each.map(youngest);
  const first = newest.find(one => one !== undefined);
  const shared = first && each.every((ages, index) => !ages.length || newest[index] === first);
  if (shared) mark(draft, 'H19', first.level, '', first.detail);
  each.forEach((ages, index) => {
    const finding = newest[index];
    if (finding && !shared) mark(draft, 'H19', finding.level, pathOf(index), finding.detail);
    // A series that ended earlier needs a mark of its own only where that of the indicator is not as grave.
    for (const one of ages) if (one.finding && finding?.level !== 'caution' && one.finding.level !== finding?.level) mark(draft, 'H19', one.finding.level, pathOf(index, one.at), one.finding.detail);
  });
}

/** The age of an indicator is that of its latest figure; nothing where that one is recent. */
function youngest(ages: readonly { readonly finding: Finding | undefined }[]): Finding | undefined {
  let best: Finding | undefined;
  for (const { finding } of ages) {
    if (!finding) return undefined;
    if (!best || (finding.detail['months'] as number) < (best.detail['months'] as number)) best = finding;
  }
  return best;
}

function lastOnes({ observations }: DraftIndicator, series: readonly Series[]): number[] {
  const last: number[] = [];
  for (const { points } of series) {
    let at = points.length - 1;
    while (at >= 0 && observations[points[at]!]!.value === null) at--;
    if (at >= 0) last.push(points[at]!);
  }
  return last;
}

/** Equal ages are one object, whatever the period that they come from, so that they can be told once. */
function ageOf(end: string, now: string, overdue: boolean, findings: Map<string, Finding | undefined>): Finding | undefined {
  const months = monthsBetween(end, now);
  const level = overdue || `${yearOf(end) + OLD_AFTER}${end.slice(4)}` < now ? 'caution' : months >= TOLD_AFTER ? 'tell' : undefined;
  if (level === undefined) return undefined;
  const key = `age ${months} ${level}`;
  const same = findings.get(key);
  if (same) return same;
  const finding: Finding = { level, detail: { years: Math.floor(months / 12), months, overdue } };
  findings.set(key, finding);
  return finding;
}
