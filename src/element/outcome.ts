import type { Issue } from '../feed/types.js';
import type { Words } from '../model/words.js';
import { ImpactErrorEvent, ImpactLoadEvent } from './events.js';
import type { Failure } from './failure.js';
import { warnOnce } from './warn.js';

/** How an attempt to draw ended: a failure, nothing for this selection, or a figure; with what is wrong in the feed. */
export interface Outcome {
  readonly failure: Failure | undefined;
  readonly empty: string | undefined;
  readonly issues: readonly Issue[];
  readonly words: Words | undefined;
}

/** The event that tells it; what is wrong in the feed is said in the page's language. */
export async function outcomeEvent({ failure, empty, issues: found, words }: Outcome): Promise<ImpactErrorEvent | ImpactLoadEvent> {
  const issues = failure ? (failure.issues ?? []) : found;
  const reported = issues.length && words ? await (await import('./issues.js')).report(issues, words.language) : [];
  if (failure) return new ImpactErrorEvent({ code: failure.code ?? 'network', message: failure.message, issues: reported });
  if (empty === undefined) return new ImpactLoadEvent({ issues: reported });
  warnOnce(empty);
  return new ImpactErrorEvent({ code: 'not-found', message: empty, issues: reported });
}
