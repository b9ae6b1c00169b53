import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closure, matching, parseModule, readBundle, weigh } from '../../scripts/lib/bundle.mjs';
import { forbiddenIn, pathsIn } from '../../scripts/lib/forbidden.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
mkdirSync(join(folder, 'chunks'));
writeFileSync(join(folder, 'loader.js'), 'import{a}from"./chunks/core-123456.js";const b=()=>import(`./chunks/fr-abcdef.js`);a(b);');
writeFileSync(join(folder, 'chunks/core-123456.js'), 'export*from"./deep-123456.js";');
writeFileSync(join(folder, 'chunks/deep-123456.js'), 'export const a=1;');
writeFileSync(join(folder, 'chunks/fr-abcdef.js'), 'export default{};');
writeFileSync(join(folder, 'chunks/fr-be-abcdef.js'), 'export default{};');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the weight of a page', () => {
  const modules = readBundle(folder);

  it('counts what is imported at once, however deep, and not what is imported later', () => {
    expect(closure(modules, ['loader.js']).sort()).toEqual(['chunks/core-123456.js', 'chunks/deep-123456.js', 'loader.js']);
  });

  it('is the sum of files as each is sent', () => {
    const one = weigh(modules, ['loader.js']).gz;
    expect(one).toBeGreaterThan(60);
    expect(weigh(modules, ['loader.js', 'loader.js']).gz).toBe(2 * one);
  });

  it('takes a pattern for one name, and refuses a pattern that matches nothing', () => {
    expect(matching(modules, 'chunks/fr-*.js')).toEqual(['chunks/fr-abcdef.js']);
    expect(() => matching(modules, 'chunks/en-*.js')).toThrow('No built file matches');
  });
});

describe('the names that no published file may use', () => {
  const uses = (code: string) => forbiddenIn(parseModule(code));

  it('are found as calls, constructors, aliases and assignments', () => {
    expect(uses('new Function("a")')).toEqual(['Function']);
    expect(uses('const F=Function;new F("a")')).toEqual(['Function']);
    expect(uses('eval("1");Math.random();a.innerHTML=b;a[`outerHTML`]=b;a.insertAdjacentHTML("x",b)')).toEqual([
      'eval()',
      'Math.random()',
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML()',
    ]);
  });

  it('are left alone in words, keys and reads', () => {
    expect(uses('const a={innerHTML:1,Function:2};b("eval(1) Math.random()");c.random();d=e.innerHTML')).toEqual([]);
  });

  it('include paths of the machine that built', () => {
    expect(pathsIn('a("/home/me/x.ts")')).toHaveLength(1);
    expect(pathsIn('//# sourceMappingURL=x.map')).toHaveLength(1);
    expect(pathsIn('a("./chunks/x.js","/feeds/x.json","https://example.org/home/")')).toEqual([]);
  });
});
