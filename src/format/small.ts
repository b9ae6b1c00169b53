/** A name that begins with a word is written small within a sentence; an acronym stays. */
export const small = (text: string, language: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase(language));
