export type Values = Readonly<Record<string, string | undefined>>;

const has = (values: Values, key: string): boolean => Object.hasOwn(values, key) && !!values[key];

/**
 * Fills `{placeholders}`; a `[group]` goes when one of its placeholders has no value; brackets without a placeholder are text. Groups
 * nest four deep. The template is settled before any value enters it, so that braces and brackets in a value stay what they are.
 * @param elide how a word joins the value after it ("de" + "Emmaüs" → "d’Emmaüs"); gives the word with its space.
 */
export function fillTemplate(template: string, values: Values, elide: (word: string, value: string) => string): string {
  let settled = template;
  for (let depth = 0; depth < 4 && settled.includes('['); depth++) {
    settled = settled.replace(/\[([^[\]]*)\]/g, (whole, group: string) => {
      const keys = group.match(/(?<=\{)\w+(?=\})/g);
      return !keys ? whole : keys.every((key) => has(values, key)) ? group : '';
    });
  }
  // The length of the word before a placeholder is bounded to keep the search linear on hostile texts.
  return settled
    .replace(/\{(\w+)\}/g, (whole, key: string) => (has(values, key) ? whole : ''))
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=[,.)])/g, '')
    .trim()
    .replace(/(?:([^\s{}.,;:!?()«»"'’-]{1,9}) )?\{(\w+)\}/g, (_, word: string | undefined, key: string) => (word ? elide(word, values[key]!) : '') + values[key]!);
}
