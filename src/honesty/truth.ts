import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Row } from './counts.js';
import { isBaseSecret, isOwnSecret } from './counts.js';
import type { Draft } from './draft.js';
import type { DisclosedObservation } from './types.js';

/** A feed as it was before the rules of this pass, beside its draft. */
export interface Truth {
  readonly indicators: readonly { readonly observations: readonly DisclosedObservation[] }[];
  readonly progress: ImpactFeed['progress'];
  readonly pathways: ImpactFeed['pathways'];
}

/** Published; withheld, so that nothing may give it back; or not shown for another reason. */
export type State = 'shown' | 'secret' | 'silent';

export function snapshot({ indicators, progress, pathways }: Draft): Truth {
  return { indicators: indicators.map(({ observations }) => ({ observations: [...observations] })), progress, pathways };
}

/** What an earlier pass withheld is trusted to be safe: it is unknown, and there is nothing to protect. */
export function stateOf(before: DisclosedObservation, now: DisclosedObservation): State {
  if (now.value !== null) return 'shown';
  if (before.value === null) return before.missing === 'secret' && before.because === undefined ? 'secret' : 'silent';
  return now.missing === 'secret' ? 'secret' : 'silent';
}

interface Withheld {
  readonly because?: string | undefined;
  readonly missing?: string | undefined;
}

export function rowState(before: Withheld, now: Withheld): State {
  if (now.because === undefined) return isOwnSecret(now) ? 'secret' : 'shown';
  return before.because === undefined && now.because !== 'H01' ? 'secret' : 'silent';
}

/** Whether any figure was withheld in this pass, by a rule or by its author: without one there is nothing to protect. */
export function hasSecrets(draft: Draft, truth: Truth): boolean {
  return draft.indicators.some(({ observations }, index) =>
    observations.some((now, at) => now.value === null && stateOf(truth.indicators[index]!.observations[at] ?? now, now) === 'secret'))
    || draft.progress.some(({ rows }, index) => (rows as readonly Row[]).some((now, at) => rowState((truth.progress[index]!.rows as readonly Row[])[at]!, now) === 'secret'))
    || draft.pathways.some((pathway, index) => isBaseSecret(pathway) || pathway.exits?.some((now, at) => rowState(truth.pathways[index]!.exits![at]!, now) === 'secret'));
}
