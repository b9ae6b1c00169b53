import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/**
 * @param {Record<string, object>} shapes by the names of the module's exports
 * @param translate src/schema/translate.ts's
 * @returns {string} a module that accepts what the shapes do, without them; what it uses more than once, it makes once
 */
export function plainModule(shapes, translate) {
  const names = new Map();
  /** The name of a call; one that is the same in all its parts has the same. */
  const call = (...parts) => {
    const text = parts.join('');
    if (!names.has(text)) names.set(text, `kind${names.size}_`);
    return names.get(text);
  };
  const fields = (record) => Object.entries(record).map(([key, kind]) => `${key}: ${kind}`).join(', ');
  const kinds = {
    anything: 'anything',
    least: (start) => call('least(', JSON.stringify(start), ')'),
    word: (pattern) => call('word(', pattern, ')'),
    nullable: (inner) => call('nullable(', inner, ')'),
    byKind: (options) => call('byKind({ ', fields(options), ' })'),
    either: (plain, object) => call('either(', plain, ', ', object, ')'),
    list: (item) => call('list(', item, ')'),
    record: (item) => call('record(', item, ')'),
    object: (required, optional) => call('object({ ', fields(required), ' }, { ', fields(optional), ' })'),
  };
  const exported = Object.entries(shapes).map(([name, shape]) => [name, translate(shape, kinds)]);
  const texts = new Map([...names].map(([text, name]) => [name, text]));
  const mentions = (name) => [...names.keys()].reduce((sum, text) => sum + text.split(name).length - 1, 0);
  const inline = (name) => texts.get(name).replace(/kind\d+_/g, (part) => (mentions(part) === 1 ? inline(part) : part));
  const shared = [...texts.keys()].filter((name) => mentions(name) > 1);
  const lines = [...shared.map((name) => `const ${name}`), ...exported.map(([name]) => `export const ${name}`)];
  return [
    "import { anything, either, least, list, nullable, object, record, word } from './accept.js';",
    ...([...names.keys()].some((text) => text.startsWith('byKind(')) ? ["import { byKind } from './accept-kind.js';"] : []),
    ...lines.map((start, index) => `${start} = /* @__PURE__ */ ${inline(shared[index] ?? exported[index - shared.length][1])};`),
    '',
  ].join('\n');
}

/** Puts such modules in the place of those that translate when they are imported; the build has them in dist/ by then. */
export const plainShapes = {
  name: 'plain-shapes',
  async load(id) {
    const name = ['plain', 'plain-progress', 'plain-pathways'].find((file) => id === inRoot('src', 'schema', `${file}.ts`));
    if (!name) return undefined;
    const built = (file) => import(pathToFileURL(inRoot('dist', 'schema', `${file}.js`)));
    return plainModule((await built(name)).shapes, (await built('translate')).translate);
  },
};
