import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/lib/files.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { permissions, roomOf, wrongDirections } from './support/directions.js';
import { effectsOnLoad, forbiddenUses, tooLong } from './support/house-rules.js';

/** Files that may be longer than 300 lines or hold a longer function, and why. */
const longWithReason: Readonly<Record<string, string>> = { 'bin/letter-widths.ts': 'a table that a script writes, one line per width' };

const parse = (file: string, text: string): ts.SourceFile => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
const sources = filesIn(inRoot('src'), /\.ts$/).map((file) => ({ file, source: parse(file, readFileSync(inRoot('src', file), 'utf8')) }));
const everywhere = (check: (file: string, source: ts.SourceFile) => string[]): string[] =>
  sources.flatMap(({ file, source }) => check(file, source));

describe('the sources', () => {
  it('import in the directions that the architecture allows, and no other', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(everywhere(wrongDirections)).toEqual([]);
  });

  it('stand in rooms that the architecture knows', () => {
    expect(sources.filter(({ file }) => !(roomOf(file) in permissions)).map(({ file }) => file)).toEqual([]);
  });

  it('keep files under 300 lines and functions under 60, or say why', () => {
    expect(everywhere((file, source) => tooLong(file, source, longWithReason))).toEqual([]);
    expect(Object.keys(longWithReason).filter((file) => !sources.some((known) => known.file === file))).toEqual([]);
  });

  it('do nothing when they are loaded, except to register, to build shapes and to hold styles', () => {
    expect(everywhere(effectsOnLoad)).toEqual([]);
  });

  it('never make markup or code of data, and never ask for the time, for chance or for a default locale', () => {
    expect(everywhere(forbiddenUses)).toEqual([]);
  });
});

describe('the check of directions', () => {
  const verdict = (file: string, text: string): string[] => wrongDirections(file, parse(file, text));

  it.each([
    ['honesty/a.ts', "import { feed } from '../schema/document.js';"],
    ['honesty/a.ts', "import { read } from '../feed/read.js';"],
    ['catalogue/a.ts', "export { unit } from '../schema/common.js';"],
    ['model/a.ts', "const load = () => import('../feed/load.js');"],
    ['format/a.ts', "import { html } from 'lit';"],
    ['schema/a.ts', "import * as z from 'zod';"],
    ['theme/a.ts', "import { css, html } from 'lit';"],
    ['element/a.ts', "import { map } from '../widgets/map/map.js';"],
    ['widgets/map/map.model.ts', "import { disclose } from '../../honesty/disclose.js';"],
    ['widgets/map/map.model.ts', "import type { Reading } from '../../feed/types.js';"],
    ['widgets/map/map.layout.ts', "import { toModel } from './map.model.js';"],
    ['widgets/map/map.model.ts', "import { place } from './map.layout.js';"],
    ['widgets/map/map.ts', "import { Gauge } from '../indicator/indicator.js';"],
    ['widgets/map/map.ts', "import { createFormat } from '../../format/index.js';"],
    ['widgets/map/index.ts', "import { ImpactCase } from '../case/case.js';"],
    ['measure/a.ts', "import { z } from '../other.js';"],
    ['format/a.ts', "import { x } from './b';"],
    ['nowhere/a.ts', "import './b.js';"],
  ])('refuses %s: %s', (file, text) => {
    expect(verdict(file, text)).toHaveLength(1);
  });

  it.each([
    ['honesty/a.ts', "import type { ImpactFeed } from '../schema/impact-feed.js';"],
    ['honesty/a.ts', "import { type ImpactFeed } from '../schema/impact-feed.js';"],
    ['honesty/a.ts', "import { wilson } from '../measure/wilson.js'; import './b.js';"],
    ['model/a.ts', "type Feed = import('../honesty/types.js').DisclosedFeed;"],
    ['widgets/map/map.layout.ts', "import type { MapModel } from './map.model.js'; import { decode } from '../../geo/decode.js';"],
    ['widgets/map/map.ts', "import { ImpactElement } from '../../element/impact-element.js'; import { toModel } from './map.model.js';"],
    ['widgets/dashboard/index.ts', "import '../indicator/index.js'; import { define } from '../../element/define.js';"],
    ['ssr.ts', "import { render } from '@lit-labs/ssr'; import { disclose } from './honesty/disclose.js';"],
  ])('allows %s: %s', (file, text) => {
    expect(verdict(file, text)).toEqual([]);
  });
});

describe('the check of house rules', () => {
  it('sees what runs when a module is loaded', () => {
    const verdict = (text: string, file = 'format/a.ts') => effectsOnLoad(file, parse(file, text));
    expect(verdict("const numbers = new Intl.NumberFormat('fr');")).toHaveLength(1);
    expect(verdict('const table = { a: [f()] };')).toHaveLength(1);
    expect(verdict('const sheet = css`p{}`;')).toHaveLength(1);
    expect(verdict("document.title = 'x';")).toHaveLength(1);
    expect(verdict("if (a) customElements.define('x-y', X);")).toHaveLength(1);
    expect(verdict("import { css } from 'lit'; const sheet = css`p{}`;", 'theme/tokens.styles.ts')).toEqual([]);
    expect(verdict('const seen = new Set<string>(); const f = () => g(); class A { b = c(); }')).toEqual([]);
    expect(verdict('const key = /* @__PURE__ */ Symbol.for("x");')).toEqual([]);
  });

  it('sees forbidden names, and leaves words in strings and comments alone', () => {
    const verdict = (text: string, file = 'format/a.ts') => forbiddenUses(file, parse(file, text));
    const bad = [
      'a.innerHTML = b',
      'eval(a)',
      'new Function("a")',
      'Function("a")',
      'Date.now()',
      'globalThis.Math.random()',
      'new Date()',
      'new Intl.NumberFormat()',
      'n.toLocaleString()',
      'unsafeHTML(a)',
    ];
    for (const text of bad) expect(verdict(text), text).toHaveLength(1);
    expect(verdict('new Date()', 'element/clock.ts')).toEqual([]);
    expect(verdict('// innerHTML, eval\nconst a = "Math.random()"; new Date(2020, 1); n.toLocaleString("fr"); type F = Function;')).toEqual(
      [],
    );
  });

  it('sees files and functions that are too long', () => {
    const long = `function f() {\n${'  g();\n'.repeat(60)}}`;
    expect(tooLong('a/b.ts', parse('b.ts', long))).toHaveLength(1);
    expect(tooLong('a/b.ts', parse('b.ts', 'x;\n'.repeat(301)))).toHaveLength(1);
    expect(tooLong('a/b.ts', parse('b.ts', 'x;\n'.repeat(301)), { 'a/b.ts': 'data' })).toEqual([]);
    expect(tooLong('a/b.ts', parse('b.ts', 'x;\n'.repeat(300)))).toEqual([]);
  });
});
