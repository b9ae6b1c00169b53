import { FeedError } from '../feed/errors.js';
import { parseFeed } from '../feed/load.js';
import { FeedStore } from '../feed/store.js';
import type { ImpactElement } from './impact-element.js';
import { page } from './page.js';

/** Where a widget may get its feed from, first found first: its own address, inline child, table, then the enclosing `<impact-feed>`. */
export interface Places {
  readonly element: ImpactElement;
  readonly src: string | undefined;
  readonly provider: HTMLElement | undefined;
}

/**
 * The parsed document, or undefined where no source is named yet or its table is not there: the page's own content then simply stays.
 * @throws FeedError when it can't be fetched or is not JSON
 */
export async function documentOf({ element, src, provider }: Places, signal: AbortSignal): Promise<unknown> {
  const documentFrom = async (holder: Element, address?: string | null): Promise<unknown> => {
    if (address) {
      let url: string;
      try {
        url = new URL(address, holder.baseURI).href;
      } catch {
        throw new FeedError('network', address, { message: 'no address' });
      }
      return (page().store ??= new FeedStore()).load(url, signal);
    }
    // The server's own data island is no feed.
    const text = holder.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]:not([data-impact-island])')?.text;
    if (text !== undefined) {
      // Each text is parsed once for the page, so that widgets on one inline feed share its reading.
      const { inline } = page();
      if (!inline.has(text)) inline.set(text, parseFeed(text));
      return inline.get(text);
    }
    if (holder.hasAttribute('for')) return (await import('./table.js')).tableDocument(holder, element, signal);
  };
  const own = await documentFrom(element, src);
  // Another feed would be shown in place of a table that is not there.
  if (own !== undefined || !provider || element.hasAttribute('for')) return own;
  // Not upgraded yet, the provider has its feed as a plain property.
  return page().given.get(provider) ?? (provider as { feed?: unknown }).feed ?? documentFrom(provider, provider.getAttribute('src'));
}
