import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);

export type Json = Record<string, unknown>;

/** A real feed, parsed anew: a test may change its own copy. */
export const realFeed = (name: string): Json => JSON.parse(readFileSync(new URL(`${name}.json`, folder('feeds')), 'utf8')) as Json;

export const realFeeds = readdirSync(folder('feeds')).map(file => file.replace('.json', ''));

/** A feed that shows one rule of honesty, parsed anew. */
export const ruleFeed = (name: string): Json => JSON.parse(readFileSync(new URL(`${name}.json`, folder('rules')), 'utf8')) as Json;

export const ruleFeeds = readdirSync(folder('rules')).map(file => file.replace('.json', '')).sort();

/** Documents without a fault: the real feeds, and one for each rule. */
export const goodDocuments = (): (readonly [string, Json])[] =>
  [...realFeeds.map(name => [name, realFeed(name)] as const), ...ruleFeeds.map(name => [name, ruleFeed(name)] as const)];

/** The bad feeds that are JSON at least. */
export const badDocuments = (): (readonly [string, unknown])[] =>
  readdirSync(folder('bad'))
    .filter(file => file.endsWith('.json') && file !== 'manifest.json')
    .map(file => [file, JSON.parse(readFileSync(new URL(file, folder('bad')), 'utf8'))] as const);

/** A feed of one organisation with these indicators. */
export const feedOf = (...indicators: readonly Json[]): Json => ({ version: '1.0', organisation: { name: 'Juratri', role: 'siae' }, indicators });

type Holder = Record<string | number, unknown>;

/** Every place of a document as the object or array that holds it and its key there. */
function places(value: unknown, found: [Holder, string | number][] = []): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([value as Holder, key]);
    places((value as Holder)[key], found);
  }
  return found;
}

const words = ['pourcent', 'taux', 'FR', 'reg:27', '2016', '2016-13', '[2010..2016]', '2016-Q3/2017', 'http://x', 'javascript:x', 'H04', '+30 %', 'fr', '', 'é'];
const replacement = fc.oneof(
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  fc.constantFrom<unknown>(...words, -1, 0, 1.5, 1e300, null, true, {}, [], { fr: 'a' }, { fr: 1 }, [{}], [1]),
).filter(value => !JSON.stringify(value).includes('__proto__'));

/** Real feeds with one to three places taken away or replaced. */
export const mutated = fc.record({
  name: fc.constantFrom(...realFeeds),
  changes: fc.array(fc.record({ at: fc.nat(), remove: fc.boolean(), value: replacement }), { minLength: 1, maxLength: 3 }),
}).map(({ name, changes }) => {
  const document = realFeed(name);
  for (const { at, remove, value } of changes) {
    const all = places(document);
    const [holder, key] = all[at % all.length]!;
    if (remove && !Array.isArray(holder)) delete holder[key];
    else holder[key] = structuredClone(value);
  }
  return document;
});
