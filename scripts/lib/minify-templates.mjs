import { parseSync } from 'vite';

/** Only what HTML and CSS call white space: `\s` would eat the no-break spaces of French typography. */
const space = ' \\t\\r\\n\\f';

const cssToken = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|/\\*[^]*?\\*/|[${space}]+`, 'g');

/**
 * Shortens a style sheet, or one literal part of a css`` template. Values are left as written: no colour, unit or shorthand is rewritten.
 * A space next to an expression stays, since it may part two values.
 * @param {string} text
 * @param {{first: boolean, last: boolean}} [place] whether the part opens or closes the template
 */
export function minifyCss(text, { first, last } = { first: true, last: true }) {
  const spaced = text.replace(cssToken, (token) => (token.startsWith('/*') || token.trim() === '' ? ' ' : token));
  const strings = [];
  const bare = spaced.replace(cssToken, (token) => (token === ' ' || token.trim() === '' ? ' ' : `\0${strings.push(token) - 1}\0`));
  const short = bare
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (pair) => pair.trim())
    .replace(/;+\}/g, '}');
  const trimmed = (last ? (value) => value.trimEnd() : (value) => value)(first ? short.trimStart() : short);
  const whole = trimmed.replace(/\0(\d+)\0/g, (_, index) => strings[Number(index)]);
  // A value that is a name needs no quotes.
  return whole.replace(/(\[[a-z-]+[\^~$*]?=)(['"])([a-z][a-z-]*)\2\]/g, '$1$3]');
}

const blocks =
  'article|section|header|footer|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|td|th|figure|figcaption|details|path|line|rect|circle|g';
const lineEnd = new RegExp(`(<(?:/?(?:${blocks})|svg)\\b[^<>]*>)?[${space}]*\\n[${space}]*(?=(</?(?:${blocks})\\b|</svg\\b)?)`, 'g');

/**
 * Runs of white space with a line end in them become one space or, beside a block and inside a drawing, nothing: what the reader sees
 * can't change outside preformatted text, and each space would be one more node of every widget.
 */
const minifyHtml = (text) => text.replace(lineEnd, (_, before = '', after = '') => before + (before || after ? '' : ' '));

const preformatted = /<(?:pre|textarea)\b/;

function* taggedTemplates(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* taggedTemplates(item);
  } else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
    for (const [key, value] of Object.entries(node))
      if (key !== 'parent' && value && typeof value === 'object') yield* taggedTemplates(value);
  }
}

function shortParts({ tag, quasi }) {
  const parts = quasi.quasis;
  if (tag.name === 'css') {
    return parts.map((part, index) => minifyCss(part.value.raw, { first: index === 0, last: index === parts.length - 1 }));
  }
  return parts.some((part) => preformatted.test(part.value.raw)) ? undefined : parts.map((part) => minifyHtml(part.value.raw));
}

/**
 * Shortens the css``, html`` and svg`` templates of a module and touches nothing else. Used for every build alike, because hydration
 * compares the templates of the server with those of the page.
 * @param {string} code JavaScript
 * @returns {string}
 */
export function minifyTemplates(code) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return code;
  const edits = [];
  for (const template of taggedTemplates(parseSync('module.js', code).program)) {
    if (!['css', 'html', 'svg'].includes(template.tag.name)) continue;
    const texts = shortParts(template);
    texts?.forEach((text, index) => {
      const { start, value } = template.quasi.quasis[index];
      edits.push({ start, end: start + value.raw.length, raw: value.raw, text });
    });
  }
  let short = code;
  for (const { start, end, raw, text } of edits.sort((a, b) => b.start - a.start)) {
    if (code.slice(start, end) !== raw)
      throw new Error('The parser counts characters in another way than this module: no template was touched.');
    short = short.slice(0, start) + text + short.slice(end);
  }
  return short;
}
