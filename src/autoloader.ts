import { widgets } from './widgets/registry.js';

/** What widgets of a page share (element/page.ts); the first loader has its flag beside: a second script tag, or a second copy, has nothing to do. */
const KEY = 'impact-widgets/1';
const SHARED = Symbol.for(KEY);
const LOADER = Symbol.for(KEY + '/loader');
const page = globalThis as { [SHARED]?: object; [LOADER]?: true };
const asked = new Set<string>();

/**
 * Loads the widgets that stand in a document or a shadow root, each file once. The loader watches the document by itself;
 * call this for the shadow roots of your own components.
 */
export function discover(root: Document | ShadowRoot | Element): void {
  for (const tag in widgets) {
    if (asked.has(tag)) continue;
    const found = (root as Element).matches?.(tag) ? (root as Element) : root.querySelector(tag);
    if (found) load(tag, found);
  }
}

function load(tag: string, found: Element): void {
  asked.add(tag);
  if (customElements.get(tag)) return;
  // The feed, and the outlines that a page brings, are asked for while the widget's file is on its way; its own requests are answered by
  // these. Once widgets are there that may have asked already, it would be for the second time.
  if (!found.shadowRoot && !page[SHARED]) for (const name of ['src', 'geometry']) {
    const href = found.closest(`[${name}]`)?.getAttribute(name);
    if (href) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
  }
  // A page of maps alone gets one file, without what only cards need. On others the card's file, in which stands what all widgets share,
  // is asked for beside the widget's, not after it.
  const alone = document.querySelector(`html:has(impact-map):not(:has(${Object.keys(widgets).filter((other) => !/(map|feed)$/.test(other)).join()}))`);
  (alone ? (tag === 'impact-feed' ? import('./maps-feed.js') : import('./maps.js')) : Promise.all([widgets['impact-indicator']!(), widgets[tag]!()])).catch((error: unknown) => {
    // Asked again when the next one of its kind appears: the network may be back.
    asked.delete(tag);
    console.warn(`impact-widgets: <${tag}> could not be loaded.`, error);
  });
}

if (!page[LOADER]) {
  page[LOADER] = true;
  discover(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
  }).observe(document, { childList: true, subtree: true });
}
