import type { ImpactFeed } from '../schema/impact-feed.js';
import { h17Claim } from './claim.js';
import { h13Series } from './comparison.js';
import { h16Coverage } from './coverage.js';
import type { Draft } from './draft.js';
import { draftOf } from './draft.js';
import { h10Estimate, shown } from './figures.js';
import { h19Freshness } from './freshness.js';
import { h03Base, h20Source } from './identity.js';
import type { DisclosedFeed, DisclosedIndicator } from './types.js';

/** The rules that say something beside a figure. */
export interface Tellings {
  readonly rules: readonly ((draft: Draft) => void)[];
  /** H14, where references stand beside a figure. */
  readonly mismatches: (draft: Draft, indicator: Draft['indicators'][number], index: number) => DisclosedIndicator['mismatches'];
}

/** What any feed may be told: bases, estimates, sources. */
const OF_ANY_FEED: Tellings = { rules: [h03Base, h10Estimate, h20Source], mismatches: () => [] };

/**
 * Every rule of honesty, once; see `disclose`. What only some feeds need is handed in, so that pages load it for those alone.
 * @param withholding the rules that take something away (withholding.ts)
 * @param tellings all of tellings.ts
 */
export function discloseWith(
  feed: ImpactFeed, now: string, withholding?: (draft: Draft) => Partial<ImpactFeed>, { rules, mismatches } = OF_ANY_FEED,
): DisclosedFeed {
  const draft = draftOf(feed, now);
  const clean = withholding?.(draft);
  for (const rule of rules) rule(draft);
  const series = draft.indicators.map(h13Series);
  h19Freshness(draft, series);
  const indicators = draft.indicators.map((indicator, index): DisclosedIndicator => ({
    ...indicator,
    observations: indicator.observations.map(observation => shown(indicator, observation)),
    series: series[index]!,
    claim: h17Claim(draft, indicator),
    mismatches: mismatches(draft, indicator, index),
  }));
  const { progress, pathways, marks } = draft;
  return { ...feed, ...clean, indicators, ...h16Coverage(draft), progress, pathways, marks, now } as unknown as DisclosedFeed;
}
