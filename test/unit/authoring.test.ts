import { describe, expect, it } from 'vitest';
import { facts, parse, prepare } from '../../src/authoring.js';
import { MOST_ROWS } from '../../src/model/facts.js';

/** Four women are fewer than what may be told, and the men with the total would give them away. */
const feed = {
  version: '1.0',
  organisation: { name: 'Régie des Ponts', role: 'siae', territory: 'dep:39' },
  indicators: [{ id: 'salaries-en-parcours', period: '2025', observations: [{ value: 64 }, { value: 60, by: { sexe: 'hommes' } }, { value: 4, by: { sexe: 'femmes' } }] }],
};

describe('what an editor of a site does with a document', () => {
  it('takes out what is withheld, and tells its author so in words', async () => {
    const { document, messages } = await prepare(feed, 'fr');
    expect(JSON.stringify(document)).not.toMatch(/"value":(60|4)\b/);
    expect(messages.map(({ code, severity }) => [code, severity])).toContainEqual(['figure-withheld', 'warning']);
    expect(messages[0]!.text).toMatch(/^Indicateur.1, observation/);
  });

  it('sends the author of a sheet to its rows, not to the document that was made of it', async () => {
    const { messages } = await prepare(feed, 'fr', ['fr'], { 'indicators[0].observations[1]': 'rows[7]', 'indicators[0].observations[2]': 'rows[8]' });
    expect(messages.map(({ text }) => text.split('\u202f:')[0]!.replace(/\s/g, ' '))).toEqual(['Ligne 8', 'Ligne 9']);
  });

  it('writes down what is left, in each language, with the reason of what is not', async () => {
    const { facts: told } = await prepare(feed, 'fr', ['fr', 'en']);
    expect(told['fr']!.indicators[0]).toMatchObject({ name: 'Salariés en parcours', columns: ['Période', 'Catégorie', 'Valeur'], source: 'Source\u202f: Régie des Ponts, déclaratif', periods: [{ code: '2025', name: '2025' }] });
    expect(told['fr']!.indicators[0]!.rows[0]).toEqual({ period: '2025', territory: '', part: false, cells: ['2025', '', '64'] });
    expect(told['fr']!.indicators[0]!.rows.slice(1).map(({ part, cells }) => [part, cells[2]!.startsWith('non publié')])).toEqual([[true, true], [true, true]]);
    expect(told['en']!.indicators[0]!.columns).toEqual(['Period', 'Category', 'Value']);
  });

  it('says how many rows it leaves out of a long table', async () => {
    const observations = Array.from({ length: MOST_ROWS + 7 }, (_, index) => ({ value: 100 + index, period: String(1950 + index) }));
    const told = await facts({ ...feed, indicators: [{ id: 'salaries-en-parcours', observations }] }, 'fr');
    expect([told!.indicators[0]!.rows.length, told!.indicators[0]!.more]).toEqual([MOST_ROWS, 7]);
  });

  it('gives no document where nothing can be read, and says why', async () => {
    for (const input of [null, 3, [], {}, { version: '9.0', organisation: { name: 'x', role: 'siae' } }]) {
      const { document, messages, facts: told } = await prepare(input, 'en');
      expect(document).toBe(undefined);
      expect(told).toEqual({});
      expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  it('finds the line where a text stops being JSON', () => {
    expect(parse('\ufeff{"version": "1.0"}')).toEqual({ document: { version: '1.0' } });
    expect(parse('{\n"a": 1,\n oops}')).toEqual({ fault: { line: 3, column: 2 } });
  });
});
