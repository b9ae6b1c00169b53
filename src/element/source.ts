import type { ImpactElement } from './impact-element.js';

/** The element above, through slots' hosts and shadow roots. */
export function parentThroughShadow(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** Attribute of the nearest element that has it, the element itself included. */
export function nearestAttribute(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at; at = parentThroughShadow(at)) {
    const value = at.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}

/** An `<impact-feed>`; once upgraded, it counts its changes, which a widget out of the page does not hear. */
export interface Provider extends HTMLElement {
  readonly revision?: number;
}

/** The enclosing `<impact-feed>`, upgraded or not. */
export function feedProvider(element: Element): Provider | undefined {
  for (let at = parentThroughShadow(element); at; at = parentThroughShadow(at)) {
    if (at.localName === 'impact-feed') return at as Provider;
  }
  return undefined;
}

/**
 * Waits until the element's children are there: a definition that comes early upgrades it at its start tag, before the parser has
 * reached the inline feed or the server's island inside.
 */
export async function contentParsed(element: Element): Promise<void> {
  if (document.readyState !== 'loading' || element.nextSibling) return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

/** After a while without any feed: a page may well give it a little later. */
export function missFeed(widget: ImpactElement): void {
  if (widget.state === 'pending') void import('./no-source.js').then(({ tellNoSource }) => tellNoSource(widget));
}
