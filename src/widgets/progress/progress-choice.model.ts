import type { DisclosedFeed } from '../../honesty/types.js';
import type { WordFile } from '../../model/languages.js';
import { own, partsOf, type Needs } from '../../model/words.js';
import type { Progress } from '../../schema/progress.js';

/** A before and after, and where it stands in the feed. */
export interface Chosen {
  readonly entry: Progress;
  readonly at: number;
}

/** The one asked for; without `id`, the feed's first. */
export function chosenOf({ progress }: DisclosedFeed, id: string | undefined): Chosen | undefined {
  const at = id === undefined ? 0 : progress.findIndex((one) => one.id === id);
  const entry = progress[at];
  return entry && { entry, at };
}

/** Names of barriers are loaded only where the feed does not name them itself. */
export function needsOfProgress(feed: DisclosedFeed, id: string | undefined): Needs {
  const { entry } = chosenOf(feed, id) ?? {};
  const isUnnamed = entry?.kind === 'freins' && entry.rows.some(({ code, label }) => !label && !own(feed.labels, code));
  const files: WordFile[] = ['progress', ...(isUnnamed ? (['breakdowns'] as const) : []), ...partsOf(undefined, '', [feed.organisation.territory], feed.labels)];
  return { files };
}
