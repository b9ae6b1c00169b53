import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/**
 * The pages of docs/places show nothing that does not run: above each of their code blocks stands `<!-- run: name -->`, and a test takes
 * the block by that name and runs it.
 * @typedef {{name: string | undefined, language: string, text: string}} Snippet
 */

const BLOCK = /(?:<!-- run: ([\w-]+) -->\n+)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** @param {string} page file name in docs/places @returns {Snippet[]} all its code blocks, in order */
export function snippetsOf(page) {
  const text = readFileSync(inRoot('docs', 'places', page), 'utf8');
  return [...text.matchAll(BLOCK)].map(([, name, language, code]) => ({ name, language, text: code }));
}

/**
 * @param {string} page file name in docs/places, `in-react.md`
 * @param {string} name what stands after `run:`
 * @returns {string} the code block as the page shows it
 * @throws {Error} where the page has none of that name
 */
export function snippet(page, name) {
  const found = snippetsOf(page).find((one) => one.name === name);
  if (!found) throw new Error(`docs/places/${page} has no block named ${name}.`);
  return found.text;
}
