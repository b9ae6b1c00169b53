import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { validate } from '../../../src/feed/validate.js';
import { widgets } from '../../../src/widgets/registry.js';
import { attributesOf, manifestAttributes, ownAttributes, partsOf, tagsIn } from './support/widgets.js';

const read = (file: string): string => readFileSync(inRoot(file), 'utf8');
const inFolder = (folder: string, ending: RegExp): string[] => filesIn(inRoot(folder), ending).map((file) => `${folder}/${file}`);
const documents = [
  'README.md',
  'README.fr.md',
  'CONTRIBUTING.md',
  'CONVENTIONS.md',
  'CHANGELOG.md',
  ...inFolder('docs', /\.md$/),
  ...inFolder('demo', /\.md$/),
];
const pages = inFolder('demo', /\.html$/).filter((file) => !/preview/.test(file));

/** Fenced blocks of one language. */
const snippets = (language: string): { file: string; code: string }[] =>
  documents.flatMap((file) =>
    [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => ({ file, code })),
  );

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** A heading's anchor, as code hosts make it. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = (file: string): string[] => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('a link of the documentation', () => {
  const links = documents.flatMap((file) =>
    [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ file, target })),
  );
  const relative = links.filter(({ target }) => !/^[a-z]+:/.test(target));

  it.each(relative)('leads somewhere: $target in $file', ({ file, target }) => {
    const [path = '', fragment] = target.split('#');
    const there = path ? join(dirname(file), path) : file;
    expect(existsSync(inRoot(there))).toBe(true);
    if (fragment) expect(anchorsOf(there)).toContain(fragment);
  });

  it('that leaves the repository uses https', () => {
    expect(links.filter(({ target }) => /^[a-z]+:/.test(target) && !target.startsWith('https:'))).toEqual([]);
  });
});

describe('the feeds of the documentation', () => {
  it.each(snippets('json'))('are valid: $file', ({ code }) => {
    const { issues } = validate(JSON.parse(code));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(inFolder('demo/feeds', /\.json$/))('and those of the demo too: %s', (file) => {
    expect(validate(JSON.parse(read(file))).valid).toBe(true);
  });
});

describe('the HTML of the documentation and of the demo', () => {
  const sources = [...snippets('html'), ...pages.map((file) => ({ file, code: read(file) }))];

  it('is found at all', () => {
    expect(sources.flatMap(({ code }) => tagsIn(code)).length).toBeGreaterThan(30);
    expect(ownAttributes('impact-indicator')).toEqual(expect.arrayContaining(['indicator', 'period', 'src', 'heading-level']));
  });

  it.each(sources)('uses widgets and attributes that there are: $file', ({ code }) => {
    for (const { tag, attributes } of tagsIn(code)) {
      expect(Object.keys(widgets)).toContain(tag);
      expect(attributesOf(tag)).toEqual(expect.arrayContaining(attributes));
    }
  });

  it.each(pages)('asks nothing of another site: %s', (file) => {
    const asked = [...read(file).matchAll(/<(?:script|link|img|iframe|source|video)\b[^>]*\b(?:src|href)="([^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(asked.filter((url) => url?.startsWith('http') || url?.startsWith('//'))).toEqual([]);
  });
});

describe('the reference', () => {
  const reference = read('docs/reference.md');

  it.each(Object.keys(widgets))('names every attribute and part of <%s>', (tag) => {
    const named = [...reference.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
    expect(named).toEqual(expect.arrayContaining([...ownAttributes(tag), ...partsOf(tag)]));
  });
});

describe('the manifest', () => {
  it.each(Object.keys(widgets))('has the attributes that <%s> observes, and no other', (tag) => {
    expect([...manifestAttributes(tag)].sort()).toEqual([...new Set(ownAttributes(tag))].sort());
  });
});

describe('the list of decisions', () => {
  it('has each of them, by its title', () => {
    const list = read('docs/decisions/README.md');
    for (const file of inFolder('docs/decisions', /^\d{4}.*\.md$/)) {
      const [title = ''] = read(file).split('\n');
      expect(list).toContain(`[${title.replace('# ', '')}](${file.split('/').at(-1)})`);
    }
  });
});
