import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { snippet } from '../../../scripts/lib/snippets.mjs';
import { widgetsOf } from '../../../scripts/lib/wordpress-plugin.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
const widgets = widgetsOf(JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Parameters<typeof widgetsOf>[0]);

/** `<tag one two>` → its attributes. */
const tagsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries([...text.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(([, tag, rest]): [string, string[]] => [tag!, rest!.trim().split(/\s+/).map((one) => one.split('=')[0]!)]));

it('the library that Drupal is told of is YAML, of this version, with the loader as a module and its styles', () => {
  const { 'impact-widgets': library } = parse(snippet('on-drupal.md', 'library')) as Record<string, { version: string; js: object; css: object }>;
  expect(library).toEqual({
    version,
    js: { 'libraries/impact-widgets/autoloader.js': { preprocess: false, attributes: { type: 'module' } } },
    css: { base: { 'libraries/impact-widgets/reserve.css': { preprocess: false } } },
  });
  expect(parse(snippet('on-drupal.md', 'theme'))).toEqual({ libraries: ['my_theme/impact-widgets'] });
});

it('the tags that a text format lets through are widgets, with all of their attributes and no others', () => {
  const allowed = tagsIn(snippet('on-drupal.md', 'allowed-tags'));
  expect(Object.keys(allowed).length).toBeGreaterThan(3);
  for (const [tag, attributes] of Object.entries(allowed)) expect(attributes, tag).toEqual(Object.keys(widgets[tag] ?? {}));
});

it('what is written on a page passes that text format', () => {
  const allowed = tagsIn(snippet('on-drupal.md', 'allowed-tags'));
  const used = Object.entries(tagsIn(snippet('on-drupal.md', 'page')));
  expect(used.map(([tag]) => tag)).toEqual(['impact-indicator']);
  for (const [tag, attributes] of used) for (const attribute of attributes) expect(allowed[tag]).toContain(attribute);
});
