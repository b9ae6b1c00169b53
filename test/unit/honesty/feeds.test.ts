import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/honesty/disclose.js';
import { discloseWithRules } from '../../../src/honesty/disclose-with-rules.js';
import { discloseOnDemand } from '../../../src/honesty/disclose-on-demand.js';
import { redact } from '../../../src/honesty/redact.js';
import { told as complete } from '../../../src/honesty/told.js';
import { FEEDS, NOW, disclosed, fixture, line, read, told } from './feeds.js';
import expected from './marks.expected.json' with { type: 'json' };

const again = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

/** Something for every rule that changes what it is given. */
const TROUBLED = {
  status: 'audite', nextUpdate: '2026-01-01',
  indicators: [
    { id: 'sorties-dynamiques', label: 'Sorties positives', evidence: 'suivi', reading: '{value} grâce à nous', observations: [
      { numerator: 15, denominator: 26 }, { numerator: 11, denominator: 18, by: { sexe: 'hommes' } }, { numerator: 4, denominator: 8, by: { sexe: 'femmes' }, note: 'trois femmes' },
      { period: '2021', numerator: 4, denominator: 8 }, { period: '2022', numerator: 5, denominator: 9 },
    ] },
    { id: 'etp-insertion', value: 30.2, precision: 'calcule' },
    { id: 'publics', overlapping: ['public'], observations: [{ value: 0, n: 300, by: { public: 'TH' } }, { value: 30, n: 300, by: { public: 'QPV' }, zoning: 'qpv-2024' }] },
    { id: 'emplois-soutenus', value: 16.21, note: 'écrire à a@b.fr' },
    { id: 'achats-inclusifs', observations: [{ value: 30 }, { value: 10, by: { 'famille-achat': 'insertion' }, amountKind: 'paye' }, { value: 20, by: { 'famille-achat': 'handicap' }, amountKind: 'maximum' }] },
    { id: 'achats-reseau', label: 'A', unit: 'eur', counted: 'adhérents', value: 10, contributors: { count: 2 } },
  ],
  progress: [{ id: 'freins', kind: 'freins', label: 'F', rows: [{ code: 'mobilite', identified: 30, removed: 4 }, { code: 'sante', identified: 9, removed: 4 }] }],
  pathways: [{ id: 's', kind: 'sorties', label: 'S', leavers: 9, steps: [], exits: [{ kind: 'cdi', people: 4 }, { kind: 'autre-sortie', people: 5 }] }, { id: 'p', kind: 'individuel', label: 'Léa', steps: [] }],
  quotes: [{ text: 'Je suis…', author: 'Léa' }],
  n: 8,
};

describe('disclosing', () => {
  it.each(FEEDS)('finds in %s what a publisher would expect', name => {
    expect(disclose(read(fixture(name)), { now: NOW }).marks.map(line)).toEqual((expected as Record<string, string[]>)[name]);
  });

  it('shows each level at least once on the fictional feed', () => {
    const { marks } = disclose(read(fixture('atelier-des-berges-fictif')), { now: NOW });
    expect([...new Set(marks.map(({ level }) => level))].sort()).toEqual(['caution', 'refuse', 'tell']);
  });

  it('keeps "15 sur 26" of the fictional feed, withholds the women’s rate (H04) and with it the men’s (H05)', () => {
    const feed = disclose(read(fixture('atelier-des-berges-fictif')), { now: NOW });
    const rates = feed.indicators.find(({ id }) => id === 'sorties-dynamiques')!.observations;
    expect(rates.map(told)).toEqual(['11/22', '14/25', '15/26', 'H05', 'H04']);
  });

  it('says no caution of the five-line example', () => {
    const [, example] = /```json\n([^`]+)```/.exec(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8'))!;
    const feed = disclose(read(JSON.parse(example!)), { now: NOW });
    expect(feed.indicators[0]?.observations[0]?.value).toBe(64);
    expect(feed.marks.filter(({ level }) => level !== 'tell')).toEqual([]);
  });

  it('changes nothing that it is given', () => {
    const feed = read({ version: '1.0', organisation: { name: 'X', role: 'siae' }, period: '2025', ...TROUBLED });
    const before = structuredClone(feed);
    disclose(feed, { now: NOW });
    expect(feed).toEqual(before);
  });

  it.each(FEEDS)('gives the same again from the redacted document of %s', name => {
    const once = disclose(read(fixture(name)), { now: NOW });
    expect(disclose(read(again(redact(once))), { now: NOW })).toEqual(once);
  });

  it('gives the same again from a redacted document in which every rule had something to do', () => {
    const once = disclosed(TROUBLED);
    const rules = new Set(once.marks.map(({ rule }) => rule));
    for (const rule of ['H04', 'H05', 'H06', 'H07', 'H08', 'H09', 'H10', 'H11', 'H17', 'H19', 'H21', 'H25', 'H27']) expect(rules, rule).toContain(rule);
    expect(disclose(read(again(redact(once))), { now: NOW })).toEqual(once);
  });

  it('writes no withheld number, name or address into the redacted document', () => {
    const text = JSON.stringify(redact(disclosed(TROUBLED)));
    expect(redact(disclosed(TROUBLED))).not.toHaveProperty('n');
    for (const secret of ['Léa', 'a@b.fr', 'trois femmes', '"denominator":8', '30.2', '"identified":9']) expect(text, secret).not.toContain(secret);
  });

  it('is the same on demand', async () => {
    const harmless = read(fixture('juratri'));
    expect(complete(await discloseOnDemand(harmless, NOW, () => discloseWithRules(harmless, NOW)))).toEqual(disclose(harmless, { now: NOW }));
    const withheld = read(fixture('atelier-des-berges-fictif'));
    const promise = discloseOnDemand(withheld, NOW, () => discloseWithRules(withheld, NOW));
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toEqual(disclose(withheld, { now: NOW }));
  });
});
