import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { manifestAttributes } from '../unit/docs/support/widgets.js';
import { widgets } from '../../src/widgets/registry.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface HtmlData {
  readonly tags: readonly (Described & { readonly attributes: readonly (Described & { readonly values: readonly Described[] })[] })[];
}
interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: { readonly html: { readonly elements: readonly (Described & { readonly attributes: readonly (Described & { readonly value: { readonly type: string } })[]; readonly events?: readonly Described[] })[] } };
}

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { name: string; version: string; 'web-types': string; exports: Record<string, string> };
const read = <Data>(path: string): Data => JSON.parse(readFileSync(inRoot(path), 'utf8')) as Data;
const html = read<HtmlData>(manifest.exports['./vscode.html-custom-data.json']!);
const webTypes = read<WebTypes>(manifest['web-types']);
const { elements } = webTypes.contributions.html;
const sorted = (names: readonly Described[]): string[] => names.map(({ name }) => name).sort();

describe.each(Object.keys(widgets))('<%s> in an editor', (tag) => {
  const inCode = html.tags.find(({ name }) => name === tag)!;
  const inJetBrains = elements.find(({ name }) => name === tag)!;

  it('has its attributes, each with its sentence, in both', () => {
    expect(sorted(inCode.attributes)).toEqual([...manifestAttributes(tag)].sort());
    expect(sorted(inJetBrains.attributes)).toEqual([...manifestAttributes(tag)].sort());
    // `lang` is HTML's own; that of a feed's address is the property's.
    const silent = [...inCode.attributes, ...inJetBrains.attributes].filter(({ name, description }) => !description && name !== 'lang');
    expect(sorted(silent).filter((name) => !(tag === 'impact-feed' && name === 'src'))).toEqual([]);
  });

  it('says what it is', () => {
    expect([inCode, inJetBrains].every(({ description = '' }) => description.length > 10)).toBe(true);
  });
});

describe('values to choose from', () => {
  const valuesOf = (tag: string, attribute: string): string[] =>
    html.tags.find(({ name }) => name === tag)!.attributes.find(({ name }) => name === attribute)!.values.map(({ name }) => name);

  it.each([
    ['impact-indicator', 'variant', ['card', 'inline', 'gauge', 'pictogram']],
    ['impact-indicator', 'view', ['chart', 'table']],
    ['impact-map', 'kind', ['choropleth', 'symbols']],
    ['impact-map', 'theme', ['auto', 'light', 'dark']],
    ['impact-dashboard', 'preset', ['terre', 'bleu-canal', 'ocre', 'site']],
    ['impact-comparison', 'by', ['time', 'category', 'territory']],
  ])('%s %s', (tag, attribute, values) => {
    expect(valuesOf(tag, attribute)).toEqual(values);
  });

  it('are never the names of types', () => {
    const all = html.tags.flatMap(({ attributes }) => attributes.flatMap(({ values }) => sorted(values)));
    expect(all.filter((value) => /^(object|undefined|null|string|number|boolean)$/.test(value))).toEqual([]);
  });
});

it('JetBrains finds the data by the package, under its name and version, with the events', () => {
  expect([webTypes.name, webTypes.version]).toEqual([manifest.name, manifest.version]);
  expect(sorted(elements.find(({ name }) => name === 'impact-map')!.events!)).toEqual(['impact-error', 'impact-export', 'impact-load', 'impact-select']);
});

it('a custom property is told once', () => {
  const { properties } = read<{ properties: readonly Described[] }>(manifest.exports['./vscode.css-custom-data.json']!);
  expect(properties.length).toBeGreaterThan(5);
  expect(new Set(sorted(properties)).size).toBe(properties.length);
});
