import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { snippetsOf } from '../../../scripts/lib/snippets.mjs';

const pages = filesIn(inRoot('docs', 'places'), /\.md$/).filter((page) => page !== 'README.md');
const index = readFileSync(inRoot('docs', 'places', 'README.md'), 'utf8');
const tests = filesIn(inRoot('test'), /\.test\.(ts|mjs)$/).map((file) => readFileSync(inRoot('test', file), 'utf8')).join('\n');

it('the index of places names the pages that are there', () => {
  expect([...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page).sort()).toEqual(pages);
});

describe.each(pages)('the page of a place %s', (page) => {
  const snippets = snippetsOf(page);

  it('shows code, and each block has a name of its own', () => {
    expect(snippets.length).toBeGreaterThan(0);
    expect(snippets.filter(({ name }) => !name)).toEqual([]);
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length);
  });

  it('shows no block that no test runs', () => {
    expect(snippets.filter(({ name }) => !tests.includes(`snippet('${page}', '${name}')`)).map(({ name }) => name)).toEqual([]);
  });
});
