import { describe, expect, it } from 'vitest';
import { families } from '../../../src/catalogue/families.js';
import { indicatorFlags } from '../../../src/catalogue/indicators.js';
import definitionsEnglish from '../../../src/catalogue/definitions/en.js';
import definitionsFrench from '../../../src/catalogue/definitions/fr.js';
import { createFormat } from '../../../src/format/index.js';
import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';
import flags from './indicator-flags.json' with { type: 'json' };
import { allIds, definitions, idsByFamily, labels, labelsOf, languages, strings, type SaidWords } from './dictionaries.js';

const PLACEHOLDERS = ['value', 'noun', 'numerator', 'n', 'share', 'period', 'place', 'organisation', 'counted', 'category'];
const templatesOf = (words: SaidWords): string[] => [words.reading, ...(words.finding ? [words.finding] : []), ...Object.values(words.claims ?? {})];
const eachTemplate = languages.flatMap((language) =>
  Object.entries(labelsOf(language)).flatMap(([id, words]) => templatesOf(words).map((template) => ({ language, id, words, template }))),
);

describe('the catalogue of indicators', () => {
  it('knows the 60 indicators, each in its family and in order', () => {
    expect(allIds).toHaveLength(60);
    expect(Object.keys(indicatorFlags)).toEqual(allIds);
    for (const [family, ids] of Object.entries(idsByFamily)) {
      for (const id of ids) expect(indicatorFlags[id]?.family, id).toBe(family);
    }
  });

  it('knows of each its unit, type, population, direction and level', () => {
    expect(indicatorFlags).toEqual(flags);
  });

  it('orders the families as the study does, the added ones last', () => {
    expect(families.map(({ id }) => id)).toEqual(Object.keys(idsByFamily));
    expect(families.map(({ study }) => study)).toEqual([1, 2, 3, 4, 5, undefined, undefined, undefined]);
  });

  it.each(languages)('has labels and a definition for every indicator in %s, in the file of its family', (language) => {
    for (const [family, ids] of Object.entries(idsByFamily) as [keyof typeof idsByFamily, string[]][]) {
      expect(Object.keys(labels[language][family]), family).toEqual(ids);
      expect(Object.keys(definitions[language][family]), family).toEqual(ids);
    }
  });

  it('gathers all definitions of a language in one file', () => {
    expect(Object.keys(definitionsFrench)).toEqual(allIds);
    expect(Object.keys(definitionsEnglish)).toEqual(allIds);
  });

  it('says in English what it says in French: the same keys, grammar of French genders aside', () => {
    const keys = (dictionary: unknown): string[] => strings(dictionary).map(([path]) => path).sort();
    expect(keys(labels.en)).toEqual(keys(labels.fr));
    expect(keys(definitions.en)).toEqual(keys(definitions.fr));
  });

  it('asks for the same facts in both languages', () => {
    const facts = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
    const english = labelsOf('en');
    for (const [id, words] of Object.entries(labelsOf('fr'))) {
      const other = english[id] as SaidWords;
      expect(templatesOf(other).map(facts), id).toEqual(templatesOf(words).map(facts));
    }
  });

  it('marks as estimates exactly those that a formula with assumptions gives', () => {
    expect(allIds.filter((id) => indicatorFlags[id]?.estimate)).toEqual([
      'emplois-soutenus', 'elasticite-emploi', 'revenus-consommes-localement', 'multiplicateur-local',
    ]);
  });
});

describe('the words of an indicator', () => {
  it('uses known placeholders only', () => {
    for (const { id, template } of eachTemplate) {
      for (const [, name] of template.matchAll(/\{(.*?)\}/g)) expect(PLACEHOLDERS, `${id}: ${template}`).toContain(name);
    }
  });

  it('balances brackets and braces, without nesting, and puts a placeholder in every optional group', () => {
    for (const { id, template } of eachTemplate) {
      expect(template.replace(/\[[^[\]]*\{\w+\}[^[\]]*\]/g, '').replace(/\{\w+\}/g, ''), id).not.toMatch(/[[\]{}]/);
    }
  });

  it('always says the value, and keeps what may be missing optional', () => {
    for (const { id, template } of eachTemplate) {
      const needed = [...template.replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(needed, id).toContain('value');
      expect(['value', 'noun', 'organisation'], `${id}: ${template}`).toEqual(expect.arrayContaining(needed));
    }
  });

  it('names the organisation only where an enterprise is the subject of a claim, as its first word', () => {
    for (const language of languages) {
      for (const [id, { claims, reading, finding }] of Object.entries(labelsOf(language))) {
        for (const claim of Object.values(claims ?? {})) expect(claim, id).toMatch(/^\{organisation\} [^{]*\{value\}/);
        expect(reading + (finding ?? ''), id).not.toContain('{organisation}');
      }
    }
  });

  it('names what is counted wherever a sentence counts it', () => {
    for (const { id, words, template } of eachTemplate) {
      if (template.includes('{noun}')) expect(words.one && words.many, id).toBeTruthy();
    }
  });

  it('can make the finding of every rate: who, and what they did, for one and for many', () => {
    for (const language of languages) {
      for (const [id, words] of Object.entries(labelsOf(language))) {
        const { type } = indicatorFlags[id]!;
        if (type === 'taux') expect([words.one, words.many, words.did, words.didMany].every(Boolean), id).toBe(true);
        else expect(words.finding, id).toBeTruthy();
      }
    }
  });

  it('reads as one sentence that begins with a capital and ends with a full stop, whatever is missing', () => {
    const formats = { fr: createFormat(fr), en: createFormat(en) };
    const facts = { n: '26', period: 'en 2022', place: 'à Lons', category: '6 mois après la sortie' };
    for (const { language, id, words } of eachTemplate) {
      const value = { value: '12', noun: words.many };
      for (const given of [{}, facts, { period: facts.period }, { place: facts.place }, { n: facts.n }]) {
        const sentence = formats[language].fill(words.reading, { ...value, ...given });
        expect(sentence, id).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(sentence, id).not.toMatch(/ {2}|[[\]{}]| [,.]|,,|undefined/);
      }
    }
  });

  it('never calls dynamic exits positive', () => {
    for (const language of languages) {
      const words = labelsOf(language)['sorties-dynamiques']!;
      expect(strings(words).map(([, text]) => text).join(' ')).not.toMatch(/positi/i);
    }
    expect(labelsOf('fr')['sorties-dynamiques']?.label).toBe('Taux de sorties dynamiques');
  });

  it('claims no cause: no "grâce à", no "because of", no "impact of"', () => {
    for (const language of languages) {
      for (const [path, text] of strings(labelsOf(language))) {
        expect(text, path).not.toMatch(/grâce|à cause|entraîn|effet de|impact|thanks to|because|l(eads?|ed) to|result of/i);
      }
    }
  });

  it('says that an estimate is one in every sentence', () => {
    for (const { language, id, words, template } of eachTemplate) {
      if (!indicatorFlags[id]?.estimate || template !== words.finding) continue;
      expect(template, id).toMatch(language === 'fr' ? /estim/ : /estimate/);
    }
  });
});
