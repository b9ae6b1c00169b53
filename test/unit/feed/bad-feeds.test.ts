import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../src/feed/errors.js';
import { loadFeed } from '../../../src/feed/load.js';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/feed/validate.js';
import { nouns } from '../../../src/schema/nouns.js';

interface Case { file: string; what: string; codes: string[]; goodIndicators: string[]; error?: string; status?: number }

const folder = 'test/fixtures/bad/';
const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Case[];

/** The bytes as a server would give them; a file that is not there is a 404. */
const served = (file: string): typeof fetch => () =>
  Promise.resolve(readdirSync(folder).includes(file) ? new Response(readFileSync(folder + file)) : new Response('', { status: 404 }));
const load = (file: string) => loadFeed(file, { fetch: served(file), retries: 0 });

describe('A broken or hostile feed', () => {
  it.each(manifest.filter(({ error }) => error && !['invalid', 'too-new'].includes(error)))('$file ($what) fails as $error', async ({ file, error, status }) => {
    const failure = await load(file).then(() => undefined, (reason: unknown) => reason);
    expect(failure).toBeInstanceOf(FeedError);
    expect(failure).toMatchObject({ code: error, ...(status && { status }) });
  });

  it.each(manifest.filter(({ error }) => !error || error === 'invalid' || error === 'too-new'))('$file ($what) is told as it is, and loses no good figure', async ({ file, codes, goodIndicators, error }) => {
    const document = await load(file);
    const before = JSON.stringify(document);
    const { valid, issues } = validate(document);
    expect([...new Set(issues.map(issue => issue.code))].sort()).toEqual([...codes].sort());
    expect(valid).toBe(issues.every(issue => issue.severity === 'warning'));
    for (const issue of issues) {
      expect(issue.received.length).toBeLessThanOrEqual(80);
      expect(issue.path.length).toBeLessThanOrEqual(300);
    }
    const { feed } = readFeed(document, { nouns });
    expect(Boolean(feed)).toBe(!error);
    for (const id of goodIndicators) {
      const indicator = feed!.indicators.find(candidate => candidate.id === id);
      expect(indicator?.observations.some(({ value }) => value !== null), id).toBe(true);
    }
    if (goodIndicators.includes('sorties-dynamiques')) {
      expect(feed!.indicators.slice(0, 2).map(({ observations }) => observations[0]!.value)).toEqual([64, 57.7]);
    }
    expect(JSON.stringify(document)).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('has at least forty examples, each of them listed', () => {
    expect(manifest.length).toBeGreaterThanOrEqual(40);
    const listed = new Set(manifest.map(({ file }) => file));
    expect(readdirSync(folder).filter(file => file !== 'manifest.json' && !listed.has(file))).toEqual([]);
  });
});
