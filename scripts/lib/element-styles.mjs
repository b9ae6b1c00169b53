import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

const built = (...parts) => import(pathToFileURL(inRoot('dist', ...parts)).href);

/**
 * The style sheet of every widget as built, read from the classes themselves in Node.
 * @returns {Promise<Map<string, string>>} tag → CSS text
 */
export async function stylesByTag() {
  const { widgets } = await built('widgets', 'registry.js');
  const { serverCss } = await built('element', 'server-styles.js');
  const styles = new Map();
  for (const [tag, load] of Object.entries(widgets)) {
    await load();
    const element = globalThis.customElements?.get(tag);
    // <impact-feed> draws nothing, and Node has no registry to put it in.
    if (!element?.elementStyles) continue;
    element.finalize?.();
    styles.set(tag, await serverCss(element));
  }
  return styles;
}
