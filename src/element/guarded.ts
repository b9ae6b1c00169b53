import { discloseWithRules } from '../honesty/disclose-with-rules.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { report } from './issues.js';
import { marked } from './marked.js';
import { page } from './page.js';

/** The rules that protect people. What others refuse is no secret. */
const PROTECTING: readonly string[] = ['H04', 'H05', 'H06', 'H07', 'H08', 'H25'];

/**
 * Discloses a feed of which rules may withhold something. Where the page's own HTML holds the document, whoever opens its source reads
 * what was withheld: the console tells the author.
 */
export async function discloseGuarded(feed: ImpactFeed, document: unknown, now: string): Promise<DisclosedFeed> {
  const disclosed = await discloseWithRules(feed, now);
  if ([...page().inline.values()].includes(document)) {
    void report(marked(feed, disclosed).filter(({ code, received }) => code === 'figure-withheld' && PROTECTING.includes(received)), feed.language).catch(() => undefined);
  }
  return disclosed;
}
