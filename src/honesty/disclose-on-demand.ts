import type { ImpactFeed } from '../schema/impact-feed.js';
import { mayTell, mayWithhold } from './needs.js';
import { discloseWith } from './rules.js';
import type { DisclosedFeed } from './types.js';

/**
 * The same as `disclose`: at once where no rule can find anything but what any feed is told; otherwise with the rules that may, which are
 * loaded then. A page never pays for rules that its feeds don't need, and shows nothing before those that they may need are there.
 */
export function discloseOnDemand(feed: ImpactFeed, { now }: { readonly now: string }): DisclosedFeed | Promise<DisclosedFeed> {
  const withholding = mayWithhold(feed) && import('./withholding.js');
  const tellings = mayTell(feed) && import('./tellings.js');
  return withholding || tellings ? loaded(feed, now, withholding, tellings) : discloseWith(feed, now);
}

type Module<T> = false | Promise<T>;

async function loaded(
  feed: ImpactFeed, now: string, withholding: Module<typeof import('./withholding.js')>, tellings: Module<typeof import('./tellings.js')>,
): Promise<DisclosedFeed> {
  const [taking, telling] = await Promise.all([withholding, tellings]);
  let secrets = false;
  const disclosed = discloseWith(
    feed, now, taking ? taking.withholdingWith(() => { secrets = true; }) : undefined, telling ? telling.tellings : undefined,
  );
  return secrets ? (await import('./disclose.js')).disclose(feed, { now }) : disclosed;
}
