/** Takes the place of `languages.ts` in the CDN build: files of words stand at addresses made of their names, so no table of them is loaded. */

import { fr } from '../format/locales/fr.js';

/** Set by the build: the folder's name changes with the sources, as the hashes of other files do. */
declare const WORDS: string;

export const speaks = (language: string): boolean => language === 'fr' || language === 'en';

/** More parts of a file than this, and the whole is asked for instead: a request costs more than the words that are not shown. */
const MOST_PARTS = 2;

const parts: Record<string, Set<string>> = {};

export async function wordFile(language: string, file: string): Promise<object> {
  // The reference language's usual words stand in the core (docs/decisions/0042).
  if (language === 'fr' && file === 'usual') return fr;
  const [whole] = /^(labels\/\w+|territories)(?=\/)/.exec(file) ?? [file];
  const asked = (parts[whole + language] ??= new Set()).add(file);
  // All the widgets that stand on a page ask in one go.
  await Promise.resolve();
  if (asked.size > MOST_PARTS) file = whole;
  return ((await import(/* @vite-ignore */ `./${WORDS}/${file}.${language}.js`)) as { default: object }).default;
}
