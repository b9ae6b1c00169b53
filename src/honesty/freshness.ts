import { pathOf } from './facts.js';
import { YEAR, boundsOf, monthsBetween } from './periods.js';
import type { DisclosedFeed, DisclosedIndicator, Mark, MarkLevel, Series } from './types.js';

/** H19: months after the end of the period from which a figure is told, years after which it is flagged. */
const TOLD_AFTER = 18;
const OLD_AFTER = 3;

interface Judge {
  readonly levelOf: (end: number) => MarkLevel | undefined;
  /** The mark of what ended then, if it has one. */
  readonly markOf: (end: number, path: string) => Mark[];
}

function judgeOf(day: string, nextUpdate: string | undefined): Judge {
  const now = boundsOf(day).end;
  // A date given as a month or a year has passed when its last day has.
  const overdue = nextUpdate !== undefined && boundsOf(nextUpdate).end < now;
  const levelOf = (end: number): MarkLevel | undefined => (overdue || end + OLD_AFTER * YEAR < now ? 'caution' : monthsBetween(end, now) < TOLD_AFTER ? undefined : 'tell');
  return {
    levelOf,
    markOf: (end, path) => {
      const level = levelOf(end);
      const months = monthsBetween(end, now);
      return level ? [{ rule: 'H19', level, path, detail: { years: Math.floor(months / 12), months, overdue } }] : [];
    },
  };
}

/** H19: the age of a before and after, and of a pathway. */
export function h19Parts({ progress, pathways, now, nextUpdate }: Pick<DisclosedFeed, 'progress' | 'pathways' | 'now' | 'nextUpdate'>): Mark[] {
  const { markOf } = judgeOf(now, nextUpdate);
  return Object.entries({ progress, pathways }).flatMap(([noun, parts]) =>
    (parts as readonly { readonly period?: string | undefined }[]).flatMap(({ period }, index) => (period ? markOf(boundsOf(period).end, `${noun}[${index}]`) : [])));
}

/**
 * H19: the age of what an indicator last says. Only the last point of each series is judged: the past of a series is not old data.
 */
export function h19Freshness(indicators: readonly Pick<DisclosedIndicator, 'observations' | 'series'>[], day: string, nextUpdate?: string): Mark[] {
  const { levelOf, markOf } = judgeOf(day, nextUpdate);
  const now = boundsOf(day).end;
  const marks: Mark[] = [];
  const tell = (end: number, path: string): void => void marks.push(...markOf(end, path));
  // The age of an indicator is that of its latest figure; 0 where there is none.
  const latest = indicators.map(({ observations, series }) => series.reduce((best, { runs }) => Math.max(best, endOf(observations, runs)), 0));
  const dated = latest.filter(Boolean);
  const shared = dated.every(end => levelOf(end) === levelOf(dated[0]!) && monthsBetween(end, now) === monthsBetween(dated[0]!, now));
  if (shared && dated.length) tell(dated[0]!, '');
  indicators.forEach(({ observations, series }, index) => {
    const own = latest[index]!;
    const level = levelOf(own);
    if (!shared && own) tell(own, pathOf(index));
    // A series that ended earlier needs a mark of its own only where that of the indicator is not as grave.
    if (level === 'caution') return;
    for (const { runs } of series) {
      const end = endOf(observations, runs);
      if (end && levelOf(end) !== level) tell(end, pathOf(index, runs.at(-1)!.at(-1)));
    }
  });
  return marks;
}

/** End of the last point of a series that has a value; 0 without one. */
function endOf(observations: DisclosedIndicator['observations'], runs: Series['runs']): number {
  const at = runs.at(-1)?.at(-1);
  return at === undefined ? 0 : boundsOf(observations[at]!.period!).end;
}
