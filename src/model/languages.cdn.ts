/** Takes the place of `languages.ts` in the CDN build: files of words stand at addresses made of their names, so no table of them is loaded. */

/** Set by the build: the folder's name changes with the sources, as the hashes of other files do. */
declare const WORDS: string;

export const speaks = (language: string): boolean => language === 'fr' || language === 'en';

export async function wordFile(language: string, file: string): Promise<object> {
  return ((await import(/* @vite-ignore */ `./${WORDS}/${file}.${language}.js`)) as { default: object }).default;
}
