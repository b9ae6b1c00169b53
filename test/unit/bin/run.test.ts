import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/bin/run.js';
import { fixture } from '../honesty/feeds.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-widgets-'));

function written(name: string, document: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

async function called(given: readonly string[], input = ''): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string) => { said[name] += text; } });
  const code = await run(given, { input: Readable.from([input]), output: stream('output'), errors: stream('errors') });
  return { code, ...said };
}

const small = { version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [{ id: 'sorties-dynamiques', period: '2025', numerator: 4, denominator: 9, note: 'quatre sur neuf' }] };

describe('impact-widgets validate', () => {
  it('says that a feed is right, and exits with 0', async () => {
    const good = { ...small, indicators: [{ id: 'salaries-en-parcours', value: 64, period: '2025' }] };
    expect(await called(['validate', written('good.json', good)])).toEqual({ code: 0, output: `${join(folder, 'good.json')} est valide.\n`, errors: '' });
  });

  it('says where, what, what was expected and what happens, counts them and exits with 1', async () => {
    const bad = { ...small, indicators: [{ id: 'salaries-en-parcours', value: '64 personnes', period: '2025' }] };
    const { code, output, errors } = await called(['validate', written('bad.json', bad), '--lang', 'en']);
    expect([code, errors]).toEqual([1, '']);
    expect(output).toMatch(/^Error – Indicator\s1, key “value” \(indicators\[0\]\.value\): .*Received: "64 personnes"\. Expected: .*\n/);
    expect(output).toMatch(/bad\.json is not valid: \d errors?/);
  });

  it('tells what the rules withhold, without the figure', async () => {
    const { code, output } = await called(['validate', '-'], JSON.stringify(small));
    expect(code).toBe(0);
    expect(output).toContain('une règle d’honnêteté retient ce passage');
    expect(output).not.toMatch(/Reçu|44|quatre/);
  });
});

describe('impact-widgets redact', () => {
  it('writes the document without what may not be published', async () => {
    const target = join(folder, 'public.json');
    expect(await called(['redact', written('small.json', small), '--output', target])).toEqual({ code: 0, output: '', errors: '' });
    const text = readFileSync(target, 'utf8');
    expect(text).toContain('"because": "H04"');
    expect(text).not.toMatch(/"numerator"|"denominator"|quatre/);
    expect((await called(['redact', written('small.json', small)])).output).toBe(text);
    expect((await called(['validate', target])).code).toBe(0);
  });

  it('gives a feed of which nothing is withheld with all its figures', async () => {
    const { output } = await called(['redact', '-'], JSON.stringify(fixture('juratri')));
    expect(output).toContain('"value": 100');
  });
});

describe('the command line', () => {
  it.each([
    ['an unknown command', ['translate', 'x.json'], /^«.translate.» n’est pas une commande\.\n\nUsage/],
    ['a missing file name', ['validate'], /^Il manque le nom du fichier\./],
    ['an unknown option', ['validate', 'x.json', '--strict'], /--strict[^]*Usage/],
    ['no command', [], /^Usage/],
    ['a file that is not there', ['validate', join(folder, 'nowhere.json')], /nowhere\.json ne peut pas être lu.: ce fichier n’existe pas\n$/],
    ['what is not JSON', ['redact', written('broken.json', '{\n "a": 1,\n}')], /Not JSON, line 3, column 1/],
    ['what holds nothing', ['redact', written('list.json', [])], /Rien n’est lisible dans .*list\.json/],
    ['a place where nothing can be written', ['redact', written('small.json', small), '--output', join(folder, 'no', 'such', 'folder')], /ne peut pas être écrit/],
  ])('tells %s on the error stream and exits with 2', async (_, given, expected) => {
    const { code, output, errors } = await called(given);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(expected);
  });

  it('explains itself when asked', async () => {
    const { code, output } = await called(['--help']);
    expect([code, output.split('\n')[0]]).toEqual([0, 'Usage\u202f:']);
  });
});
