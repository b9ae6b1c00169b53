import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { run as Run } from '../../src/bin/run.js';
import { dashboard, eachKind, type Example } from './support/examples.js';

const { run } = (await import(pathToFileURL(inRoot('dist', 'bin', 'run.js')).href)) as { run: typeof Run };
const folder = mkdtempSync(join(tmpdir(), 'render-widgets-'));
const feed = (name: string): string => inRoot('demo', 'feeds', `${name}.json`);

async function rendered(given: readonly string[], more: object = {}): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string | Uint8Array) => void (said[name] += String(text)), ...more });
  const code = await run(['render', ...given], { input: Readable.from(['']), output: stream('output'), errors: stream('errors') });
  return { code, ...said };
}

const asked = ([tag, name, attributes]: Example, ...more: string[]): string[] =>
  [feed(name), '--widget', tag.replace('impact-', ''), ...Object.entries(attributes).flatMap(([key, value]) => ['--attribute', `${key}=${value}`]), '--now', '2026-11-23', ...more];

/** Widgets that list where figures come from have no figures of their own; what is simulated or told by a person was measured by nobody. */
const WITHOUT_TABLE = ['impact-sources'];
const DATA = ['impact-indicator', 'impact-dashboard', 'impact-map', 'impact-comparison', 'impact-focus', 'impact-partners'];

describe.each(eachKind)('%s, by the command', (...example) => {
  const [tag, , , said] = example;

  it('is a page that says what the widget says, with a title in words', async () => {
    const { code, output } = await rendered(asked(example, '--page'));
    expect(code).toBe(0);
    expect(output.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/\s+/g, ' ')).toContain(said);
    const title = /<title>([^<]+)<\/title>/.exec(output)![1]!;
    expect(title).toMatch(tag === 'impact-sources' ? /^impact-sources$/ : /\p{L}{3}/u);
    expect(output).not.toMatch(/\[object|undefined|NaN/);
  });

  it('is a picture and a table, or is said to have none', async () => {
    for (const format of ['svg', 'csv']) {
      const { code, output, errors } = await rendered(asked(example, '--format', format));
      if (WITHOUT_TABLE.includes(tag)) {
        expect([code, output]).toEqual([2, '']);
        expect(errors).toContain(`<${tag}> ne s’écrit pas en ${format}`);
      } else {
        expect([code, errors]).toEqual([0, '']);
        expect(output).toContain('Source');
        expect(output).not.toMatch(/\[object|undefined|NaN/);
      }
    }
  });

  it('is a data set of figures, or is said to be none', async () => {
    const { code, output, errors } = await rendered(asked(example, '--format', 'jsonld'));
    if (!DATA.includes(tag)) {
      expect([code, output]).toEqual([2, '']);
      expect(errors).toContain(`<${tag}> ne s’écrit pas en jsonld`);
      return;
    }
    expect([code, errors]).toEqual([0, '']);
    const data = JSON.parse(output) as { '@type': string; spatialCoverage?: { name: string }[]; variableMeasured: { name: string; description: string }[] };
    expect(data['@type']).toBe('Dataset');
    expect(data.variableMeasured.length).toBeGreaterThan(0);
    for (const { name } of [...data.variableMeasured, ...(data.spatialCoverage ?? [])]) expect(name).not.toMatch(/^(?:dep|reg|x):/);
  });
});

describe('a data set', () => {
  const measured = async (...given: string[]): Promise<string[]> => {
    const { output } = await rendered([...given, '--format', 'jsonld']);
    return (JSON.parse(output) as { variableMeasured: { name: string; value: number }[] }).variableMeasured.map(({ name, value }) => `${name}: ${value}`);
  };

  it('of a map has each territory by its name, and of a comparison each period', async () => {
    const territories = await measured(feed('bourgogne-franche-comte-2022'), '--widget', 'map', '--indicator', 'sorties-dynamiques');
    expect(territories).toHaveLength(9);
    expect(territories).toContain('Taux de sorties dynamiques, Jura, 2022: 48.4');
    expect(await measured(feed('etude-avise-2016'), '--widget', 'comparison', '--indicator', 'chomage-qpv')).toEqual(
      expect.arrayContaining(['2014: 26.7', '2015: 26.4', '2020: 18.6'].map((end) => expect.stringMatching(new RegExp(`France, ${end.replace('.', '\\.')}$`)) as string)),
    );
  });
});

describe('a picture as PNG', () => {
  const command = inRoot('dist', 'bin', 'impact-widgets.js');
  const card = asked(dashboard, '--format', 'png');

  it('is not written into a terminal, which it would fill with signs', async () => {
    const { code, output, errors } = await rendered(card, { isTTY: true });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('--output');
  });

  it('names the module to install where it is missing, and writes nothing', () => {
    // As on a machine where the optional dependency was left out.
    const without = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(\`export async function resolve(name, context, next) { if (name.startsWith('@resvg/')) throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }); return next(name, context); }\`));`;
    const path = join(folder, 'missing.png');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(without)}`, command, 'render', ...card, '--output', path], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm install @resvg/resvg-wasm');
    expect(() => readFileSync(path)).toThrow(/ENOENT/);
    execFileSync(process.execPath, [command, 'render', ...card, '--output', path]);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  });
});
