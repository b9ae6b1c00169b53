import { FeedError } from '../feed/errors.js';
import { parseFeed } from '../feed/load.js';
import { FeedStore } from '../feed/store.js';
import { page } from './page.js';

/** Where a widget may get its feed from, first found first: its own address, inline child, then the enclosing `<impact-feed>`. */
export interface Places {
  readonly element: Element;
  readonly src: string | undefined;
  readonly provider: HTMLElement | undefined;
}

/**
 * The parsed document, or undefined where no source is named yet: the page's own content then simply stays.
 * @throws FeedError when it can't be fetched or is not JSON
 */
export async function documentOf({ element, src, provider }: Places, signal: AbortSignal): Promise<unknown> {
  const own = await ownDocument(element, src, signal);
  if (own !== undefined || !provider) return own;
  // Not upgraded yet, the provider has its feed as a plain property.
  return page().given.get(provider) ?? (provider as { feed?: unknown }).feed ?? ownDocument(provider, provider.getAttribute('src'), signal);
}

async function ownDocument(holder: Element, address: string | null | undefined, signal: AbortSignal): Promise<unknown> {
  if (address) {
    let url: string;
    try {
      url = new URL(address, holder.baseURI).href;
    } catch {
      throw new FeedError('network', address, { message: 'not an address' });
    }
    return (page().store ??= new FeedStore()).load(url, signal);
  }
  const text = inlineJson(holder);
  if (text === undefined) return undefined;
  // Each text is parsed once for the page, so that widgets on one inline feed share its reading.
  const { inline } = page();
  if (!inline.has(text)) inline.set(text, parseFeed(text));
  return inline.get(text);
}

/** The inline `<script type="application/json">` child, the server's own data island left aside. */
function inlineJson(element: Element): string | undefined {
  return element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]:not([data-impact-island])')?.text;
}
