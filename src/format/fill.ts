export type Values = Readonly<Record<string, string | undefined>>;

const has = (values: Values, key: string): boolean => Object.hasOwn(values, key) && !!values[key];

/**
 * Fills `{placeholders}`; a `[group]` goes when one of its placeholders has no value. The template is settled before any value
 * enters it, so that braces and brackets in a value stay what they are.
 * @param elide how a word joins the value after it ("de" + "Emmaüs" → "d’Emmaüs"); gives the word with its space.
 */
export function fillTemplate(template: string, values: Values, elide: (word: string, value: string) => string): string {
  let settled = template;
  for (let before = ''; before !== settled; ) {
    before = settled;
    settled = settled.replace(/\[([^[\]]*)\]/g, (_, group: string) =>
      [...group.matchAll(/\{(\w+)\}/g)].every(([, key]) => has(values, key!)) ? group : '',
    );
  }
  return settled
    .replace(/\{(\w+)\}/g, (whole, key: string) => (has(values, key) ? whole : ''))
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=[,.)])/g, '')
    .trim()
    .replace(/(?:(\p{L}+) )?\{(\w+)\}/gu, (_, word: string | undefined, key: string) => (word ? elide(word, values[key]!) : '') + values[key]!);
}
