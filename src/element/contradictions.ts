import { check } from '../feed/check.js';
import type { Found } from '../feed/issue.js';
import type { ImpactFeed } from '../schema/impact-feed.js';

/** Tells in the console what figures say against each other: nothing is taken away for it, so that no figure waits until it is known. */
export async function tellContradictions(feed: ImpactFeed): Promise<void> {
  const issues: Found[] = [];
  check(feed, issues);
  if (issues.length) await (await import('./issues.js')).report(issues, feed.language);
}
