import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** What may be in it, and nothing else: whoever adds a file says here what it is. */
const PATTERNS = [
  /^(package|custom-elements)\.json$/,
  /^(README|README\.fr|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/[\w/.-]+\.js$/,
  /^dist\/(?!bin\/)[\w/.-]+\.d\.ts$/,
  /^dist\/cdn\/(css\/impact-\w+|reserve|embed)\.css$/,
  /^dist\/cdn\/embed\.html$/,
  /^dist\/fonts\/(LICENSE\.txt|SourceSans3_\w+\.ttf)$/,
  /^dist\/(cdn\/(geo\/)?[\w.-]+|geo\/france-2026[\w.]*|schema\/feed\.schema|declarations\/[\w.-]+)\.json$/,
  /^dist\/react\/create-component\.LICENSE$/,
];

describe('what npm publishes', () => {
  let packed: Packed;
  beforeAll(() => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: inRoot(), encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 });
    [packed] = JSON.parse(stdout) as [Packed];
  });

  it('is what a page or an editor uses, with the licences and what there is to read', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !PATTERNS.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(PATTERNS.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
  });

  it('has no test, no source map, and no name of one', () => {
    expect(packed.files.filter(({ path }) => /\.map$|\btest\b|\.test\.|stories|fixture/.test(path))).toEqual([]);
    const texts = packed.files.filter(({ path }) => /\.(js|css|d\.ts)$/.test(path)).map(({ path }) => ({ path, text: readFileSync(inRoot(path), 'utf8') }));
    expect(texts.filter(({ text }) => text.includes('sourceMappingURL')).map(({ path }) => path)).toEqual([]);
  });

  it('says where the outlines come from and under which licence, for whoever has only the package', () => {
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    expect(readme).toMatch(/Natural Earth.*in the public domain/);
    expect(readme).toMatch(/Insee, Licence Ouverte 2\.0/);
  });

  it('keeps the notice of what it holds of others', () => {
    const code = readFileSync(inRoot('dist', 'react', 'create-component.js'), 'utf8');
    expect(code).toMatch(/@license[\s\S]*BSD-3-Clause/);
    expect(readFileSync(inRoot('dist', 'react', 'create-component.LICENSE'), 'utf8')).toMatch(/Redistribution and use in source and binary forms/);
  });

  it('is no heavier than it is, in bytes', () => {
    expect(packed.size).toBeLessThan(2_900_000);
    expect(packed.unpackedSize).toBeLessThan(9_600_000);
  });
});
