import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/**
 * @param plain the exports of src/schema/plain.ts
 * @returns {string} a module that accepts the same documents without their shapes; what it uses more than once, it makes once
 */
export function plainModule({ feedShape, observationShape, translate }) {
  const calls = new Map();
  /** The name of a call that is the same in all its parts. */
  const call = (...parts) => {
    const text = parts.join('');
    const known = calls.get(text) ?? { name: `kind${calls.size}_`, text, uses: 0 };
    calls.set(text, { ...known, uses: known.uses + 1 });
    return known.name;
  };
  const fields = (record) => Object.entries(record).map(([key, kind]) => `${key}: ${kind}`).join(', ');
  const kinds = {
    anything: 'anything',
    least: (start) => call('least(', JSON.stringify(start), ')'),
    word: (pattern) => call('word(', pattern, ')'),
    nullable: (inner) => call('nullable(', inner, ')'),
    either: (plain, object) => call('either(', plain, ', ', object, ')'),
    list: (item) => call('list(', item, ')'),
    record: (item) => call('record(', item, ')'),
    object: (required, optional) => call('object({ ', fields(required), ' }, { ', fields(optional), ' })'),
  };
  const feed = translate(feedShape, kinds);
  const observation = translate(observationShape, kinds);
  const mentions = (name) => [...calls.values()].reduce((sum, { text }) => sum + text.split(name).length - 1, 0);
  const inline = (text) => text.replace(/kind\d+_/g, (name) => (mentions(name) === 1 ? inline(textOf(name)) : name));
  const textOf = (wanted) => [...calls.values()].find(({ name }) => name === wanted).text;
  const lines = [...calls.values()].filter(({ name }) => mentions(name) > 1).map(({ name, text }) => `const ${name} = /* @__PURE__ */ ${inline(text)};`);
  return [
    "import { anything, either, least, list, nullable, object, record, word } from './accept.js';",
    ...lines,
    `export const plainFeed = /* @__PURE__ */ ${inline(textOf(feed))};`,
    `export const plainObservation = /* @__PURE__ */ ${inline(textOf(observation))};`,
    '',
  ].join('\n');
}

/** Puts that module in the place of src/schema/plain.ts, whose built module is in dist/ by then. */
export const plainShapes = {
  name: 'plain-shapes',
  async load(id) {
    if (id !== inRoot('src', 'schema', 'plain.ts')) return undefined;
    return plainModule(await import(pathToFileURL(inRoot('dist', 'schema', 'plain.js'))));
  },
};
