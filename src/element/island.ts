import type { DisclosedFeed } from '../honesty/types.js';
import { VERSION } from './version.js';

/** What the server drew from, left beside its HTML: the disclosed feed cut to what the widget shows, and in which language. */
export interface Island {
  readonly version: string;
  readonly lang: string;
  readonly feed: DisclosedFeed;
}

/**
 * The data island of a server-rendered widget; undefined when there is none, when it was made by another version, or when it is
 * not readable: the widget then draws itself anew from its source.
 */
export function islandOf(element: Element): Island | undefined {
  const script = element.querySelector(':scope > [data-impact-island]');
  if (!script) return undefined;
  try {
    const island = JSON.parse(script.textContent ?? '') as Partial<Island>;
    return island.version === VERSION && island.feed && typeof island.lang === 'string' ? (island as Island) : undefined;
  } catch {
    return undefined;
  }
}
