import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/** Of a page that a widget stands in, with nothing to mean in a frame of its own. */
const OF_PAGES = ['for'];

/**
 * What the page in a frame may set: the documented attributes of each widget that shows something.
 * @returns {Record<string, string[]>} by tag, in the order of the manifest
 */
export function attributesByTag() {
  const { modules } = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
  const widgets = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName && tagName !== 'impact-feed');
  return Object.fromEntries(
    widgets.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).filter((name) => !OF_PAGES.includes(name))]),
  );
}

/**
 * Where a build's files are, as seen from those that run: what modules can't know.
 * @param {string} folder from the file that asks to the folder of the build
 * @returns {import('vite').Plugin}
 */
export const filesBeside = (folder) => ({
  name: 'files-beside',
  enforce: 'pre',
  load: (id) => (id === inRoot('src', 'element', 'library-files.ts') ? `export const libraryFiles = () => new URL(/* @vite-ignore */ '${folder}', import.meta.url).href;` : undefined),
});
