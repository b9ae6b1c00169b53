import { describe, expect, it } from 'vitest';
import { codes, dimensionVocabularies, purchaseFamilies, siaeTypes } from '../../../src/catalogue/codes.js';
import definitionsEnglish from '../../../src/catalogue/definitions/freins.en.js';
import definitionsFrench from '../../../src/catalogue/definitions/freins.fr.js';
import familiesEnglish from '../../../src/catalogue/families.en.js';
import familiesFrench from '../../../src/catalogue/families.fr.js';
import labelsEnglish from '../../../src/catalogue/labels/freins.en.js';
import labelsFrench from '../../../src/catalogue/labels/freins.fr.js';
import territoriesEnglish from '../../../src/catalogue/territories.en.js';
import territoriesFrench from '../../../src/catalogue/territories.fr.js';
import { territoryFile } from '../../../src/catalogue/territory-files.js';
import { territoryParents } from '../../../src/catalogue/territoryParents.js';
import type { Names } from '../../../src/catalogue/types.js';
import { exitFamilies, exitStates, exitTypes, sensitive } from '../../../src/catalogue/vocabularies.js';
import english from '../../../src/catalogue/vocabularies/en.js';
import factorsEnglish from '../../../src/catalogue/vocabularies/factors.en.js';
import factorsFrench from '../../../src/catalogue/vocabularies/factors.fr.js';
import french from '../../../src/catalogue/vocabularies/fr.js';
import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';
import { definitions, idsByFamily, labels, strings } from './dictionaries.js';

const { 'freins-a-l-entree': _, ...labelsLess } = labelsEnglish;
// @ts-expect-error the English labels have each French key, or don't compile
const incompleteLabels: typeof labelsEnglish = labelsLess;
const { 'salaries-avec-frein': __, ...definitionsLess } = definitionsEnglish;
// @ts-expect-error so do definitions
const incompleteDefinitions: typeof definitionsEnglish = definitionsLess;
const { femmes: ___, ...sexLess } = english.sexe;
// @ts-expect-error and the names of every vocabulary
const incompleteNames: typeof english = { ...english, sexe: sexLess };
type Same<A, B> = [A, B] extends [B, A] ? true : false;
/** A missing English key is a compile error: the keys of both languages are one type, and none of them is just any string. */
const sameKeys: {
  labels: Same<keyof typeof labelsEnglish, keyof typeof labelsFrench>;
  definitions: Same<keyof typeof definitionsEnglish, keyof typeof definitionsFrench>;
  breakdowns: Same<keyof typeof english.freins, keyof typeof french.freins>;
  factors: Same<keyof typeof factorsEnglish.summaries, keyof typeof factorsFrench.summaries>;
  territories: Same<keyof typeof territoriesEnglish, keyof typeof territoriesFrench>;
  families: Same<keyof typeof familiesEnglish, keyof typeof familiesFrench>;
  anyString: Same<string, keyof typeof labelsFrench | keyof typeof factorsFrench.summaries | keyof typeof french.freins>;
} = { labels: true, definitions: true, breakdowns: true, factors: true, territories: true, families: true, anyString: false };

/** Integer-like keys come first in a JavaScript object, so order is compared as sets. */
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('A dictionary of another language', () => {
  it('does not compile without each French key', () => {
    expect([incompleteLabels, incompleteDefinitions, incompleteNames.sexe].map(names => Object.keys(names).length)).toEqual(
      [labelsFrench, definitionsFrench, french.sexe].map(names => Object.keys(names).length - 1),
    );
    expect(Object.values(sameKeys)).toHaveLength(7);
  });
});

describe('vocabularies', () => {
  it.each([['fr', french], ['en', english]] as const)('name every code of every vocabulary in %s, and no other', (_, vocabularies) => {
    expect(sorted(Object.keys(vocabularies))).toEqual(sorted(Object.keys(codes)));
    for (const [id, list] of Object.entries(codes)) expect(sorted(Object.keys(vocabularies[id as keyof typeof codes])), id).toEqual(sorted(list));
  });

  it('give each code a name of its own within its vocabulary', () => {
    for (const vocabularies of [french, english]) {
      for (const [id, names] of Object.entries<Names>(vocabularies)) {
        const shown = Object.values(names).map(({ name }) => name);
        expect(new Set(shown).size, id).toBe(shown.length);
      }
    }
  });

  it('hold as sensitive only codes that exist', () => {
    expect(codes.freins).toEqual(expect.arrayContaining([...sensitive.frein]));
    expect(codes.publics).toEqual(expect.arrayContaining([...sensitive.public]));
    expect(sensitive).toEqual({ frein: ['sante', 'justice', 'famille'], public: ['AAH', 'ASE', 'TH', 'PSH_PR', 'REF_DA', 'DETENTION_MJ'] });
  });

  it('put every exit type in an official family, three of which are dynamic', () => {
    expect(Object.keys(exitFamilies)).toEqual(codes['exit-families']);
    expect([...Object.keys(exitTypes), ...exitStates]).toEqual(codes['exit-types']);
    for (const family of Object.values(exitTypes)) expect(exitFamilies).toHaveProperty(family);
    expect(Object.keys(exitFamilies).filter((family) => exitFamilies[family]?.dynamic)).toEqual(['emploi-durable', 'emploi-transition', 'sortie-positive']);
    expect(Object.keys(exitFamilies).filter((family) => !exitFamilies[family]?.counted)).toEqual(['retrait']);
  });

  it('know the legal SIAE and the purchase family of every supplier type', () => {
    expect(codes['siae-types']).toEqual(expect.arrayContaining([...siaeTypes]));
    expect(sorted([...Object.keys(purchaseFamilies), 'OPCS'])).toEqual(sorted(codes['siae-types']));
  });

  it('give every dimension that they name a vocabulary and a heading', () => {
    for (const [dimension, vocabulary] of Object.entries(dimensionVocabularies)) {
      expect(codes.dimensions).toContain(dimension);
      expect(codes).toHaveProperty(vocabulary);
    }
  });

  it('name the eight families and sum up the seven success factors in both languages', () => {
    for (const names of [familiesFrench, familiesEnglish]) expect(Object.keys(names)).toEqual(Object.keys(idsByFamily));
    for (const { summaries } of [factorsFrench, factorsEnglish]) expect(Object.keys(summaries)).toEqual(codes['success-factors']);
  });
});

describe('territories', () => {
  const kinds = (names: Readonly<Record<string, unknown>>, prefix: string): string[] => Object.keys(names).filter((code) => code.startsWith(prefix));

  it.each([['fr', territoriesFrench], ['en', territoriesEnglish]] as const)('are France, 18 régions and 101 départements in %s', (_, territories) => {
    expect(kinds(territories, 'dep:')).toHaveLength(101);
    expect(kinds(territories, 'reg:')).toHaveLength(18);
    expect(Object.keys(territories)).toHaveLength(120);
    expect(territories).toHaveProperty('FR');
  });

  it('say where in French as the French do', () => {
    const at = (code: keyof typeof territoriesFrench): string => territoriesFrench[code];
    expect([at('FR'), at('dep:39'), at('dep:21'), at('dep:75'), at('dep:974'), at('dep:92'), at('dep:90'), at('dep:01'), at('dep:2A'), at('dep:976')]).toEqual([
      'en France', 'dans le Jura', 'en Côte-d’Or', 'à Paris', 'à La Réunion', 'dans les Hauts-de-Seine', 'dans le Territoire de Belfort',
      'dans l’Ain', 'en Corse-du-Sud', 'à Mayotte',
    ]);
    expect([at('reg:27'), at('reg:32'), at('reg:44'), at('reg:52'), at('reg:94')]).toEqual([
      'en Bourgogne-Franche-Comté', 'dans les Hauts-de-France', 'dans le Grand Est', 'dans les Pays de la Loire', 'en Corse',
    ]);
  });

  it('begin with a preposition that fits the name after it', () => {
    const named = (at: string, { preposition }: typeof fr): string => {
      expect(at, at).toMatch(preposition);
      return at.replace(preposition, '');
    };
    expect([named('à La Réunion', fr), named('dans l’Ain', fr), named('dans les Landes', fr), named('in the Lot', en), named('in Paris', en)])
      .toEqual(['La Réunion', 'Ain', 'Landes', 'Lot', 'Paris']);
    for (const [code, at] of Object.entries(territoriesFrench)) {
      const name = named(at, fr);
      expect(name, code).toMatch(/^\p{Lu}/u);
      if (/^dans l’/.test(at)) expect(name, code).toMatch(/^[AEÉHIOUY]/);
      if (/^dans les /.test(at)) expect(name, code).toMatch(/s(-|$| )/);
    }
    for (const [code, at] of Object.entries(territoriesEnglish)) expect(named(at, en), code).toMatch(/^\p{Lu}/u);
  });

  it('stand in the file of their région; no code asks for a file that is not there', () => {
    for (const [code, parent] of Object.entries(territoryParents)) expect(territoryFile(code), code).toBe(Number(parent.slice(4)));
    for (const code of kinds(territoriesFrench, 'reg:')) expect(territoryFile(code), code).toBe(Number(code.slice(4)));
    expect(territoryFile('FR')).toBe('FR');
    const there = new Set<string | number | undefined>([undefined, ...Object.keys(territoriesFrench).map(territoryFile)]);
    for (let number = 0; number < 1100; number++) {
      for (const kind of ['dep', 'reg', 'dep:0', 'dep:2A', 'x']) expect(there, `${kind}:${number}`).toContain(territoryFile(`${kind}:${number}`));
    }
    for (const code of ['com:39300', 'reg:', 'reg:0', 'reg:99', 'dep:', 'dep:0', 'dep:XX', 'epci:27', 'ze:39', 'qpv:QN03901M', 'x:dep:39', 'constructor', '']) {
      expect(territoryFile(code), code).toBeUndefined();
    }
  });

  it('place every département in a région that exists, and every région holds one', () => {
    expect(sorted(Object.keys(territoryParents))).toEqual(sorted(kinds(territoriesFrench, 'dep:')));
    expect(sorted(new Set(Object.values(territoryParents)))).toEqual(sorted(kinds(territoriesFrench, 'reg:')));
    const inRegion = (region: string): string[] => sorted(Object.keys(territoryParents).filter((code) => territoryParents[code] === region));
    expect(inRegion('reg:27')).toEqual(['dep:21', 'dep:25', 'dep:39', 'dep:58', 'dep:70', 'dep:71', 'dep:89', 'dep:90']);
    expect(inRegion('reg:94')).toEqual(['dep:2A', 'dep:2B']);
  });
});

describe('typography', () => {
  const dictionaries = {
    fr: { labels: labels.fr, definitions: definitions.fr, french, families: familiesFrench, factors: factorsFrench, territories: territoriesFrench },
    en: { labels: labels.en, definitions: definitions.en, english, families: familiesEnglish, factors: factorsEnglish, territories: territoriesEnglish },
  };

  it('has no straight apostrophe or quotation mark, no doubled space and no three dots, in either language', () => {
    for (const dictionary of Object.values(dictionaries)) {
      for (const [path, text] of strings(dictionary)) expect(text, path).not.toMatch(/['"]| {2}|\.\.\.|^\s|\s$/);
    }
  });

  it('puts a narrow no-break space before ; : ! ? % € and inside French quotation marks', () => {
    for (const [path, text] of strings(dictionaries.fr)) expect(text, path).not.toMatch(/[^\u202f][;:!?%€»]|«[^\u202f]/);
  });

  it('puts none of that in English', () => {
    for (const [path, text] of strings(dictionaries.en)) expect(text, path).not.toMatch(/[\u202f\u00a0«»]| [;:!?%]/);
  });

  it('writes labels without a final stop and definitions with one', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const [path, text] of strings(labels[language])) {
        expect(text.endsWith('.'), path).toBe(false);
      }
      for (const [path, text] of strings(definitions[language])) {
        expect(/[.…]$/.test(text), path).toBe(/\.(definition|caveat|reading)$/.test(path));
      }
    }
  });
});
