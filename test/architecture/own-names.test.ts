import { describe, expect, it } from 'vitest';
import { exportOwnNames } from '../../scripts/lib/own-names.mjs';

const core = (code: string) => ({ name: 'core', fileName: 'chunks/core-a1b2c3d4.js', code });
const other = (code: string) => ({ name: 'other', fileName: 'chunks/other-12345678.js', code });

function written(giver: string, ...takers: string[]): string[] {
  const chunks = [core(giver), ...takers.map(other)];
  exportOwnNames(chunks, 'core');
  return chunks.map(({ code }) => code);
}

describe('the names that the core gives', () => {
  const giver = 'var $t=1,n=2;function ab(){}export{$t as a,n as t,ab as n,n as z};';

  it('are those that it has inside, each once', () => {
    expect(written(giver)).toEqual(['var $t=1,n=2;function ab(){}export{$t,n,ab};\n']);
  });

  it('are found by what is imported at once, under the names that the importing file uses', () => {
    const [, taker] = written(giver, 'import{a as e,n as ab,t,z as n}from"./core-a1b2c3d4.js";import{a as r}from"./far-12345678.js";e(r)');
    expect(taker).toBe('import{$t as e,ab,n as t,n}from"./core-a1b2c3d4.js";import{a as r}from"./far-12345678.js";e(r)');
  });

  it('are found by what is imported later', () => {
    const [, taker] = written(giver, 'const r=()=>import(`./chunks/core-a1b2c3d4.js`).then(e=>e.a),s=()=>import(`./x.js`).then(e=>e.a)');
    expect(taker).toBe('const r=()=>import(`./chunks/core-a1b2c3d4.js`).then(e=>e.$t),s=()=>import(`./x.js`).then(e=>e.a)');
  });

  it('stop the build where a file asks for another, or in a way that is not known', () => {
    expect(() => written(giver, 'import{q as e}from"./core-a1b2c3d4.js";')).toThrow('other-12345678.js imports core-a1b2c3d4.js in another way');
    expect(() => written(giver, 'import*as e from"./core-a1b2c3d4.js";')).toThrow('in another way');
    expect(() => written('export default 1;')).toThrow('"core" exports in another way');
  });
});
