import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/**
 * The styles of every widget as built, read from the classes themselves in Node. A server's page lays itself out at once: no script may
 * come that would end the first moment.
 * @returns {Promise<Map<string, string>>} tag → CSS text
 */
export async function stylesByTag() {
  const { widgets } = await import(pathToFileURL(inRoot('dist', 'widgets', 'registry.js')).href);
  const { stylesOfViews } = await import(pathToFileURL(inRoot('dist', 'element', 'views.js')).href);
  const { far } = await import(pathToFileURL(inRoot('dist', 'theme', 'far.styles.js')).href);
  const ofViews = await stylesOfViews();
  const styles = new Map();
  for (const [tag, load] of Object.entries(widgets)) {
    await load();
    const element = globalThis.customElements?.get(tag);
    // <impact-feed> draws nothing, and Node has no registry to put it in.
    if (!element?.elementStyles) continue;
    element.finalize?.();
    styles.set(tag, [...new Set([...element.elementStyles, ...ofViews])].filter((style) => style !== far).map(({ cssText }) => cssText).join('\n'));
  }
  return styles;
}
