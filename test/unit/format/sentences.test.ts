import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';
import { shareWords } from '../../../src/format/share.js';
import { english, french } from './formats.js';

describe('share', () => {
  const leaver = { one: 'sortant', many: 'sortants' };
  const person = { one: 'personne', many: 'personnes', feminine: true };

  it.each([
    [48.4, leaver, 'près d’un sortant sur deux'],
    [55.7, { one: 'frein', many: 'freins' }, 'plus d’un frein sur deux'],
    [33.4, { one: 'salarié', many: 'salariés' }, 'un salarié sur trois'],
    [75.2, person, 'trois personnes sur quatre'],
    [48.4, person, 'près d’une personne sur deux'],
    [50, person, 'une personne sur deux'],
    [65.1, person, 'près de deux personnes sur trois'],
    [92, leaver, 'plus de neuf sortants sur dix'],
    [11, leaver, 'plus d’un sortant sur dix'],
    [0, leaver, undefined],
    [7, leaver, undefined],
    [16.5, leaver, undefined],
    [98, leaver, undefined],
    [100, leaver, undefined],
  ])('says %d %% as a simple fraction in French, or leaves it to the number', (percent, noun, phrase) => {
    expect(shareWords(percent, noun, fr)).toBe(phrase);
  });

  it.each([
    [48.4, 'nearly one leaver in two'],
    [35, 'more than one leaver in three'],
    [75, 'three leavers in four'],
  ])('says %d %% as a simple fraction in English', (percent, phrase) => {
    expect(shareWords(percent, { one: 'leaver', many: 'leavers' }, en)).toBe(phrase);
  });

  it('makes the verb agree with the number of those counted', () => {
    const noun = { ...person, did: 'a connu une sortie dynamique', didMany: 'ont connu une sortie dynamique' };
    expect(shareWords(48.4, noun, fr)).toBe('près d’une personne sur deux a connu une sortie dynamique');
    expect(shareWords(75, noun, fr)).toBe('trois personnes sur quatre ont connu une sortie dynamique');
  });

  it('needs the plural for a fraction of several', () => {
    expect(shareWords(75, { one: 'sortant' }, fr)).toBeUndefined();
  });

  it('is a true statement for every percentage', () => {
    const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    let said = 0;
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const percent = tenths / 10;
      const phrase = shareWords(percent, { one: 'x', many: 'xs' }, en);
      if (!phrase) continue;
      said++;
      const [, side, parts, of] = /^(nearly |more than )?(\w+) xs? in (\w+)$/.exec(phrase)!;
      const fraction = (100 * numbers.indexOf(parts!)) / numbers.indexOf(of!);
      if (side === 'nearly ') {
        expect(percent, phrase).toBeLessThan(fraction);
        expect(fraction - percent, phrase).toBeLessThanOrEqual(3);
      } else if (side) {
        expect(percent, phrase).toBeGreaterThan(fraction);
        expect(percent - fraction, phrase).toBeLessThanOrEqual(6);
      } else expect(Math.abs(percent - fraction), phrase).toBeLessThanOrEqual(0.25);
    }
    expect(said).toBeGreaterThan(650);
  });

  it('elides in French before "un" and nowhere else', () => {
    for (let percent = 0; percent <= 100; percent += 0.5) {
      for (const noun of [leaver, person]) expect(shareWords(percent, noun, fr) ?? '').not.toMatch(/de une?\b|d’[^u]/);
    }
  });
});

describe('fill', () => {
  const template = '[{period}, ]{value} des [{n} ]personnes sorties de {organisation}[ {place}].';

  it('fills placeholders, drops a group whose placeholder has no value, and starts with a capital', () => {
    expect(french.fill(template, { period: 'en 2022', value: '48,4 %', n: '1 112', organisation: 'Juratri', place: 'dans le Jura' })).toBe(
      'En 2022, 48,4 % des 1 112 personnes sorties de Juratri dans le Jura.',
    );
    expect(french.fill(template, { value: 'près de 48 %', organisation: 'Juratri', n: '' })).toBe(
      'Près de 48 % des personnes sorties de Juratri.',
    );
  });

  it('keeps a lower-case start when told', () => {
    expect(french.fill('{period}, rien', { period: 'en 2022' }, { capital: false })).toBe('en 2022, rien');
  });

  it('drops a missing placeholder with the space before it', () => {
    expect(french.fill('chiffre de {place}, {year}.', { year: '2022' })).toBe('Chiffre de, 2022.');
    expect(english.fill('a {b} c', {})).toBe('A c');
  });

  it('drops an outer group when an inner placeholder is missing, not the other way round', () => {
    expect(french.fill('a[ {b}[ {c}]]', { b: 'B' })).toBe('A B');
    expect(french.fill('a[ {b}[ {c}]]', { c: 'C' })).toBe('A');
  });

  it('elides "de" and "que" before a vowel in French only', () => {
    expect(french.fill('sorties de {x}', { x: 'Emmaüs' })).toBe('Sorties d’Emmaüs');
    expect(french.fill('sorties de {x}', { x: 'Juratri' })).toBe('Sorties de Juratri');
    expect(french.fill('plus que {x}', { x: 'en 2022' })).toBe('Plus qu’en 2022');
    expect(french.fill('code {x}', { x: 'Emmaüs' })).toBe('Code Emmaüs');
    expect(english.fill('de {x}', { x: 'Emmaüs' })).toBe('De Emmaüs');
  });

  it('leaves brackets without a placeholder to the author', () => {
    expect(french.fill('[sic] {x}', { x: 'a' })).toBe('[sic] a');
  });

  it('never reads a value as a template, nor as a replacement pattern', () => {
    const nasty = fc.stringMatching(/^[\]{}[$&'`a-c1 ]{1,12}$/);
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        expect(french.fill('1[ {a}] 2 [{b} ][x{c}]3', { a, b })).toBe(`1 ${a} 2 ${b} 3`);
      }),
    );
    expect(french.fill('{a} et {b}', { a: '{b}', b: '[{a}]' })).toBe('{b} et [{a}]');
  });

  it('does not take inherited names for values', () => {
    expect(french.fill('x[ {constructor}][ {toString}]', {})).toBe('X');
  });
});

describe('text', () => {
  it('is in the reader’s language where the feed has it', () => {
    expect(french.text({ fr: 'bonjour', en: 'hello' }, 'en')).toEqual({ text: 'bonjour' });
    expect(english.text({ fr: 'bonjour', 'en-GB': 'hello' }, 'fr')).toEqual({ text: 'hello' });
  });

  it('is else in the feed’s language, else in the first, and says which', () => {
    expect(english.text({ br: 'demat', fr: 'bonjour' }, 'fr')).toEqual({ text: 'bonjour', lang: 'fr' });
    expect(english.text({ br: 'demat', es: 'hola' }, 'fr')).toEqual({ text: 'demat', lang: 'br' });
    expect(english.text('bonjour', 'fr')).toEqual({ text: 'bonjour', lang: 'fr' });
    expect(french.text('bonjour', 'fr-CA')).toEqual({ text: 'bonjour' });
  });

  it('is absent where there is none', () => {
    expect(french.text(undefined, 'fr')).toBeUndefined();
    expect(french.text({}, 'fr')).toBeUndefined();
  });

  it('glues the signs that French parts from their words, however the author wrote them', () => {
    expect(french.text('« Berges » : quoi ?', 'fr')).toEqual({ text: '«\u202fBerges\u202f»\u202f: quoi\u202f?' });
    expect(french.text('à 10 : 30 h', 'fr')?.text).toBe('à 10\u202f: 30 h');
    expect(english.text('What: this?', 'en')).toEqual({ text: 'What: this?' });
  });
});

describe('lists, plurals, small numbers', () => {
  it('follow the language', () => {
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(french.plural(1.5, { one: 'point', other: 'points' })).toBe('point');
    expect(english.plural(1.5, { one: 'point', other: 'points' })).toBe('points');
    expect(french.plural(1e6, { one: 'point', other: 'points' })).toBe('points');
    expect([french.cardinal(0), french.cardinal(2), french.cardinal(10), french.cardinal(11)]).toEqual(['zéro', 'deux', 'dix', '11']);
    expect(english.cardinal(7)).toBe('seven');
  });
});
