import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indicatorFlags } from '../../src/catalogue/indicators.js';
import { territoryFile } from '../../src/catalogue/territory-files.js';
import * as onPages from '../../src/model/languages.cdn.js';
import { speaks, wordFile, type WordFiles } from '../../src/model/languages.js';
import { inRoot } from '../../scripts/lib/root.mjs';

const chunks = inRoot('dist', 'cdn', 'chunks');
const folders = readdirSync(chunks).filter((name) => name.startsWith('words-'));
const built = async (file: string, language: string): Promise<Readonly<Record<string, unknown>>> =>
  (
    (await import(pathToFileURL(join(chunks, folders[0]!, `${file}.${language}.js`)).href)) as {
      default: Readonly<Record<string, unknown>>;
    }
  ).default;

/** What can be compared: the text of functions is the minifier's affair. Seldom words are made from the usual ones. */
const plain = (words: object, usual: object): unknown =>
  JSON.parse(JSON.stringify(typeof words === 'function' ? (words as (usual: object) => object)(usual) : words));

const wholes: Record<keyof WordFiles, true> = {
  usual: true,
  seldom: true,
  panel: true,
  issues: true, embed: true,
  dashboard: true,
  sources: true,
  'map-places': true, 'map-reading': true, 'map-trouble': true,
  map: true,
  'map-use': true,
  progress: true,
  pathway: true,
  factors: true,
  'factors-edit': true,
  case: true,
  focus: true,
  quote: true,
  videos: true,
  comparison: true,
  simulator: true,
  partners: true,
  'success-factors': true,
  'pathway-steps': true,
  'organisation-kinds': true,
  territories: true,
  breakdowns: true,
  families: true,
  definitions: true,
  'labels/freins': true,
  'labels/competences': true,
  'labels/outils': true,
  'labels/permanents': true,
  'labels/qualification': true,
  'labels/portee': true,
  'labels/clause': true,
  'labels/territoire': true,
};

describe.each(['fr', 'en'])('the files of words that pages load, in %s', (language) => {
  it('are all there and say what the dictionaries say', async () => {
    expect(folders).toHaveLength(1);
    for (const file of Object.keys(wholes) as (keyof WordFiles)[]) {
      // French usual words stand in the core: see below.
      if (file === 'usual' && language === 'fr') continue;
      const whole = await wordFile(language, file);
      const usual = await wordFile(language, 'usual');
      expect(plain(await built(file, language), usual), file).toEqual(plain(whole, usual));
      expect(Object.keys(await built(file, language)), file).toEqual(Object.keys(whole));
    }
  });

  it('have a part for each indicator, which says the same', async () => {
    for (const [id, { family }] of Object.entries(indicatorFlags)) {
      const whole = await wordFile(language, `labels/${family}`);
      expect(await built(`labels/${family}/${id}`, language)).toEqual({ [id]: whole[id] });
    }
  });

  it('name each territory in the file that is asked for', async () => {
    const territories = await wordFile(language, 'territories');
    for (const [code, at] of Object.entries(territories)) {
      expect((await built(`territories/${territoryFile(code)}`, language))[code], code).toBe(at);
    }
  });
});

it('pages have their words in those files only, not once more in another; the usual French ones in the core', () => {
  const files = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const holding = (words: RegExp): string[] => files.filter((file) => words.test(readFileSync(join(chunks, file), 'utf8')));
  expect(holding(/sortie dynamique|Haute-Saône/)).toEqual([]);
  expect(holding(/effectif non communiqué/)).toEqual([expect.stringMatching(/^core-/)]);
  expect(existsSync(join(chunks, folders[0]!, 'usual.fr.js'))).toBe(false);
});

it('pages speak the same languages as the modules', () => {
  for (const language of ['fr', 'en', 'de', 'constructor', '']) expect(onPages.speaks(language), language).toBe(speaks(language));
});
