import type { ImpactFeed } from '../schema/impact-feed.js';
import { discloseWith } from './rules.js';
import { hasSecrets } from './truth.js';
import type { DisclosedFeed } from './types.js';

/**
 * The same as `disclose`, at once where nothing of the feed is withheld; otherwise with H05, which is loaded then. A page whose feeds
 * have no withheld figure never pays for it.
 */
export function discloseOnDemand(feed: ImpactFeed, { now }: { readonly now: string }): DisclosedFeed | Promise<DisclosedFeed> {
  let needed = false;
  const disclosed = discloseWith((draft, truth) => { needed = hasSecrets(draft, truth); }, feed, now);
  return needed ? import('./disclose.js').then(({ disclose }) => disclose(feed, { now })) : disclosed;
}
