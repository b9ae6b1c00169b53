import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';

/** Wakes server-rendered markup up; markup that does not match (edited, or of another version) is replaced, never doubled. */
export function hydrateOrReplace(value: unknown, root: ShadowRoot, options: RenderOptions): void {
  try {
    hydrate(value, root, options);
  } catch {
    root.replaceChildren();
    render(value, root, options);
  }
}
