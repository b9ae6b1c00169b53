import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../demo/english.js';
import { cartes, communes } from '../../../demo/english-maps.js';
import { annee, etude } from '../../../demo/english-study.js';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { withCode } from '../../../scripts/make-examples.mjs';

const pages: readonly (readonly [name: string, words: Readonly<Record<string, string>>])[] = [
  ['index.html', english],
  ['cartes.html', cartes],
  ['communes.html', communes],
  ['etude.html', etude],
  ['annee.html', annee],
];

it('every page of the demo is among those that are looked at', () => {
  expect(pages.map(([name]) => name).sort()).toEqual(filesIn(inRoot('demo'), /\.html$/).filter((file) => !file.includes('/')));
});

describe.each(pages)('the demo page %s', (name, words) => {
  const page = readFileSync(inRoot('demo', name), 'utf8');
  const keys = [...page.matchAll(/data-(?:t|label|heading)="([^"]+)"/g)].map(([, key = '']) => key);

  it('has each of its texts in English, and no English without a place', () => {
    expect([...new Set([...keys, 'description'])].sort()).toEqual(Object.keys(words).sort());
    expect(Object.values(words).filter((text) => !text.trim())).toEqual([]);
  });

  it('translates elements that hold text only, since their content is replaced', () => {
    const holders = [...page.matchAll(/<(\w+)[^>]*\bdata-t="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/g)];
    expect(holders).toHaveLength([...page.matchAll(/data-t="/g)].length);
    expect(holders.filter(([, , , content]) => content?.includes('<')).map(([, , key]) => key)).toEqual([]);
  });

  it('writes French with its apostrophe and its narrow spaces', () => {
    const text = page.replace(/<(script|style|pre)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
    expect(text.match(/\p{L}'\p{L}|[^\u202f\s] [;?!%»]|« /gu)).toBeNull();
  });

  it('gives each widget a sentence to show without JavaScript', () => {
    const bare = [...page.matchAll(/<(impact-(?!feed)\w+)[^>]*>\s*<\/\1>/g)].map(([tag]) => tag);
    expect(bare).toEqual([]);
  });
});

describe('an example', () => {
  const folder = inRoot('demo', 'exemples');
  const examples = filesIn(folder, /\.html$/).filter((name) => name !== 'index.html');

  it.each(examples)('shows the very code that it runs: %s', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    expect(text).toContain('<!-- exemple -->');
    expect(text).toMatch(/<pre class="code"[^>]*><code>[^<]+<\/code>/);
    expect(withCode(text, name)).toBe(text);
  });

  it.each(examples)('is in the list of examples: %s', (name) => {
    expect(readFileSync(`${folder}/index.html`, 'utf8')).toContain(`href="./${name}"`);
  });
});
