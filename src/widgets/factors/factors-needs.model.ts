import type { DisclosedFeed } from '../../honesty/types.js';
import type { WordFile } from '../../model/languages.js';
import { filesOfLinked } from '../../model/linked.js';

/** Files of words: of the factors, and of the figures that support them. */
export const needsOfFactors = (feed: DisclosedFeed): WordFile[] => [
  'factors', 'success-factors', ...new Set(feed.factors?.flatMap(({ indicators }) => filesOfLinked(feed, indicators)) ?? []),
];
