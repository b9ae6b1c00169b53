const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, escaped or not: control characters, halves of a pair, two codes that are no characters. */
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it stands in markup, HTML or XML, within quotes too. */
export const escaped = (text: string): string => text.replace(REFUSED, '').replace(/[&<>"]/g, (piece) => ENTITIES[piece] as string);
