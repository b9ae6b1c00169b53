import { VERSION } from './version.js';

/**
 * Registers a widget once. A second copy of the same version is silent; one of another version warns once for the page and
 * the first stays in place; nothing throws, so two script tags on one page cannot break it.
 */
export function define(tag: string, widget: CustomElementConstructor & { version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, widget);
  else if (present !== widget && present.version !== VERSION) void import('./other-version.js').then(({ tell }) => tell(tag, present.version));
}
