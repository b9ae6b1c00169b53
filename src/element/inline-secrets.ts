import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { report } from './issues.js';
import { marked } from './marked.js';

/** The rules that protect people. What others refuse is no secret. */
const PROTECTING: readonly string[] = ['H04', 'H05', 'H06', 'H07', 'H08', 'H25'];

/** Tells in the console what the page's own HTML still holds of what was withheld. */
export async function tellSecrets(feed: ImpactFeed, disclosed: DisclosedFeed): Promise<void> {
  await report(marked(feed, disclosed).filter(({ code, expected }) => code === 'figure-withheld' && PROTECTING.includes(expected.key)), feed.language);
}
