import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, type CSSResultOrNative, type RenderOptions } from 'lit';
import { far } from '../theme/far.styles.js';
import type { DisclosedFeed } from '../honesty/types.js';
import { today } from './day.js';
import { readDisclosed, type ShapesOfNouns } from './disclosed.js';
import type { ImpactElement } from './impact-element.js';
import { islandOf } from './island.js';

/** Wakes server-rendered markup up, so that it is drawn into; false for markup that does not match (edited, or of another version). */
export function hydrateInto(value: unknown, root: ShadowRoot, options: RenderOptions): boolean {
  try {
    // Without a server's drawing, Lit would log that it finds none.
    if (root.querySelector('[data-impact]')) hydrate(value, root, options);
  } catch {
    return false;
  }
  // Lit only logs that it found no part of its own: a site took the comments out.
  return (root as { readonly _$litPart$?: unknown })._$litPart$ !== undefined;
}

/**
 * The document's style sheets take the place of the server's, and the table that it left in the light DOM goes: it would come back after a
 * failure with what was so. What a server drew is laid out already, far from the screen too.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  adoptStyles(root, styles.filter((style) => style !== far));
  for (const drawn of [root, root.host]) drawn.querySelector('[data-impact]')?.remove();
}

/**
 * Draws from what the server left, then from the same as it is to be shown today.
 * @param show draws from a feed, in the server's language the first time
 * @returns false where the server left nothing that can be used
 */
export async function wake(widget: ImpactElement, nouns: ShapesOfNouns, show: (feed: DisclosedFeed, language?: string) => Promise<void>): Promise<boolean> {
  const island = islandOf(widget);
  if (!island) return false;
  await show(island.feed, island.lang);
  await widget.updateComplete;
  const live = await freshened(island.feed, nouns);
  if (live && widget.feed === island.feed) await show(live);
  return true;
}

/**
 * The same feed as it is to be shown today, when the server rendered it on another day: ages go on ("il y a plus de trois ans").
 * Which families are measured was settled on the whole feed, of which this may be a part. Nothing on the same day.
 */
async function freshened(feed: DisclosedFeed, nouns: ShapesOfNouns): Promise<DisclosedFeed | undefined> {
  if (feed.now === today()) return undefined;
  const [{ redact }, { told }] = await Promise.all([import('../honesty/redact.js'), import('../honesty/told.js')]);
  const { feed: live } = await readDisclosed(redact(feed), nouns);
  return { ...told(live), measured: feed.measured, unmeasured: feed.unmeasured };
}
