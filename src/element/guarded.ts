import { discloseWithRules } from '../honesty/disclose-with-rules.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { page } from './page.js';

/**
 * Discloses a feed of which rules may withhold something. Where the page's own HTML holds the document, whoever opens its source reads
 * what was withheld: the console tells the author.
 */
export async function discloseGuarded(feed: ImpactFeed, document: unknown, now: string): Promise<DisclosedFeed> {
  const disclosed = await discloseWithRules(feed, now);
  if ([...page().inline.values()].includes(document)) void import('./inline-secrets.js').then(({ tellSecrets }) => tellSecrets(feed, disclosed)).catch(() => undefined);
  return disclosed;
}
