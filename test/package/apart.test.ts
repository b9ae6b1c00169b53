import { describe, expect, it } from 'vitest';
import { closure, readBundle } from '../../scripts/lib/bundle.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { named as plainly } from './support/asked.js';

const modules = readBundle(inRoot('dist', 'cdn'));
const named = (file: string): string => plainly(file).replace(/^chunks\/|\.js$/g, '');
/** A map, what draws and answers for it, and outlines of a page's own. */
const isOfMaps = (file: string): boolean => /^(?:map(?:-.*)?|geometry-.*|places?|maps\/.*)$/.test(named(file));

describe('what the loader’s files import', () => {
  const files = [...modules.keys()].filter((file) => file.startsWith('chunks/') && !file.includes('/words-') && !isOfMaps(file));

  it('is nothing of a map where none is asked for', () => {
    const bringing = files.map((file) => [named(file), closure(modules, [file]).filter(isOfMaps).map(named)] as const);
    expect(bringing.filter(([, ofMaps]) => ofMaps.length > 0)).toEqual([]);
  });

  it('holds files of maps, by the names that are looked for here', () => {
    const ofMaps = [...modules.keys()].filter((file) => file.startsWith('chunks/') && isOfMaps(file)).map(named);
    expect(ofMaps).toEqual(expect.arrayContaining(['map', 'map-told', 'map-use', 'map-use.model', 'map-some', 'geometry-brought']));
    expect(files.map(named)).toEqual(expect.arrayContaining(['core', 'progress', 'shared', 'figure-told']));
  });
});
