import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ShapesOfNouns } from './disclosed.js';

/** Wakes server-rendered markup up; markup that does not match (edited, or of another version) is replaced, never doubled. */
export function hydrateOrReplace(value: unknown, root: ShadowRoot, options: RenderOptions): void {
  let woken = false;
  try {
    hydrate(value, root, options);
    // Lit only logs that it found no part of its own: a site took the comments out.
    woken = (root as { readonly _$litPart$?: unknown })._$litPart$ !== undefined;
  } catch {
    // Told by `woken`.
  }
  if (!woken) {
    root.replaceChildren();
    render(value, root, options);
  }
}

/**
 * The same feed as it is to be shown today, when the server rendered it on another day: ages go on ("il y a plus de trois ans").
 * Which families are measured was settled on the whole feed, of which this may be a part.
 */
export async function freshened(feed: DisclosedFeed, nouns: ShapesOfNouns): Promise<DisclosedFeed> {
  const [{ readDisclosed }, { redact }] = await Promise.all([import('./disclosed.js'), import('../honesty/redact.js')]);
  const { feed: live } = await readDisclosed(redact(feed), nouns);
  return { ...live, measured: feed.measured, unmeasured: feed.unmeasured };
}
