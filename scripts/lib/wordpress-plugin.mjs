import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po, mo } from 'gettext-parser';
import { filesIn } from './files.mjs';
import { inRoot } from './root.mjs';

/** The plugin as it is kept; its library comes into `assets/` when it is packed. */
export const pluginFolder = inRoot('integrations', 'wordpress', 'impact-widgets');
export const domain = 'impact-widgets';

const ADDRESSES = ['src', 'geometry'];

/** What WordPress may write into a tag: `boolean`, `address`, `number`, `text`, or the list of what it may be. */
function kindOf({ name, type }) {
  const text = type?.text ?? '';
  if (ADDRESSES.includes(name)) return 'address';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (values.length > 0) return values;
  return ['boolean', 'number'].find((kind) => text.startsWith(kind)) ?? 'text';
}

/**
 * The tags that draw something, with their attributes: what the plugin lets through, and what its editor offers.
 * @param {{modules: {declarations?: {tagName?: string, attributes?: {name: string, type?: {text: string}}[]}[]}[]}} manifest custom-elements.json
 * @returns {Record<string, Record<string, string | string[]>>}
 */
export function widgetsOf(manifest) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName && tagName !== 'impact-feed');
  return Object.fromEntries(
    elements.map(({ tagName, attributes = [] }) => [tagName, Object.fromEntries(attributes.map((one) => [one.name, kindOf(one)]))]),
  );
}

/** Words that WordPress looks up for a block's own file. */
const blockWords = ({ title, description, keywords }) => [
  { id: title, context: 'block title' },
  { id: description, context: 'block description' },
  ...keywords.map((id) => ({ id, context: 'block keyword' })),
];

const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const ONE = new RegExp(String.raw`\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*(?:/\*.*?\*/\s*)?${STRING},\s*'${domain}'\s*\)`, 'g');
const MANY = new RegExp(String.raw`\b_n\(\s*${STRING},\s*${STRING},[^;]*?'${domain}'\s*\)`, 'g');
const CALL = /\b(?:__|_e|_n|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(/g;
const unquoted = (text) => text.replace(/\\(.)/g, '$1');

/**
 * The words of one file of the plugin, in order.
 * @param {string} file as the plugin's folder has it
 * @returns {{id: string, plural?: string, context?: string}[]}
 * @throws {Error} where a word is looked up in a way that this reading does not know
 */
export function wordsIn(file) {
  const text = readFileSync(join(pluginFolder, file), 'utf8');
  if (file.endsWith('.json')) return blockWords(JSON.parse(text));
  const found = [
    ...[...text.matchAll(ONE)].map(([, id]) => ({ id: unquoted(id) })),
    ...[...text.matchAll(MANY)].map(([, id, plural]) => ({ id: unquoted(id), plural: unquoted(plural) })),
  ];
  const calls = [...text.matchAll(CALL)].length;
  if (calls !== found.length) throw new Error(`${file}: ${calls} words are looked up, and ${found.length} could be read.`);
  const header = /^ \* Description:\s+(.*)$/m.exec(file === `${domain}.php` ? text : '')?.[1];
  return header ? [...found, { id: header }] : found;
}

/** Files of the plugin that hold words. */
export const filesWithWords = () => [...filesIn(pluginFolder, /\.(?:php|js)$/), 'editor/block.json'].filter((file) => !file.startsWith('assets/') && !file.startsWith('languages/'));

/** @returns {{translations: Record<string, Record<string, {msgid: string, msgid_plural?: string, msgstr: string[], msgctxt?: string}>>}} */
export const translationsIn = (language) => po.parse(readFileSync(join(pluginFolder, 'languages', `${domain}-${language}.po`)));

/** What WordPress reads for PHP. @returns {Buffer} */
export const compiled = (translations) => mo.compile(translations);

/**
 * What WordPress reads for one script.
 * @param {ReturnType<typeof translationsIn>} all
 * @param {string} file of the plugin
 * @param {string} language `fr_FR`
 */
export function scriptWords({ headers, translations }, file, language) {
  const entries = wordsIn(file).map(({ id }) => [id, translations['']?.[id]?.msgstr ?? []]);
  const plural = Object.entries(headers).find(([name]) => name.toLowerCase() === 'plural-forms')?.[1];
  const messages = { '': { domain: 'messages', lang: language, 'plural-forms': plural }, ...Object.fromEntries(entries) };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } })}\n`;
}

/** Generated files of the plugin's folder: path → content. They are committed, so that the folder is whole. */
export function generatedFiles() {
  const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
  const files = { 'widgets.json': `${JSON.stringify(widgetsOf(manifest), null, 2)}\n` };
  for (const po of filesIn(join(pluginFolder, 'languages'), /\.po$/)) {
    const language = po.slice(`${domain}-`.length, -'.po'.length);
    const all = translationsIn(language);
    files[`languages/${domain}-${language}.mo`] = compiled(all);
    for (const script of filesIn(join(pluginFolder, 'editor'), /\.js$/)) {
      files[`languages/${domain}-${language}-${domain}-${script.slice(0, -'.js'.length)}.json`] = scriptWords(all, `editor/${script}`, language);
    }
  }
  return files;
}
