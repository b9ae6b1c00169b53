import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../src/format/issues.js';
import { issues as english } from '../../../src/format/locales/issues.en.js';
import { issues as french } from '../../../src/format/locales/issues.fr.js';
import { validate } from '../../../src/validate.js';
import { feedOf, realFeed, realFeeds, type Json } from './support.js';

const told = (...indicators: readonly Json[]) =>
  validate({ ...feedOf(...indicators), period: '2025' }).issues.map(({ code, severity, path, received, expected, consequence }) => [code, severity, path, received, expected.key, consequence]);

describe('The verdict', () => {
  it('tells an author each figure that is withheld, by its rule and never by its number', () => {
    const rate = { id: 'sorties-dynamiques', value: 50, numerator: 4, denominator: 8 };
    expect(told(rate)).toEqual([['figure-withheld', 'warning', 'indicators[0]', 'H04', 'H04', 'withheld']]);
    expect(validate({ ...feedOf(rate), period: '2025' }).valid).toBe(true);
    const [issue] = validate({ ...feedOf(rate), period: '2025' }).issues;
    expect(JSON.stringify(issue)).not.toMatch(/\b(50|4|8)\b/);
    expect(issueMessage(issue!, french)).toMatch(/^Indicateur.1 .* Reçu.*: H04\. Attendu.*secret.* Il n’est pas publié/);
    expect(issueMessage(issue!, english)).toMatch(/^Indicator.1 .* Received: H04\. Expected: .*secret.* It is not published/);
  });

  it('names the author’s place where other items could not be read', () => {
    expect(told({ value: 1 }, { id: 'sorties-dynamiques', observations: [7, { numerator: 4, denominator: 8 }] }).filter(([code]) => code === 'figure-withheld'))
      .toEqual([['figure-withheld', 'warning', 'indicators[1].observations[1]', 'H04', 'H04', 'withheld']]);
  });

  it('tells each caution with what would lift it', () => {
    expect(told({ id: 'sorties-dynamiques', numerator: 40, denominator: 80, method: 'enquete' })).toEqual([['figure-flagged', 'warning', expect.any(String), 'H18', 'H18', 'flagged']]);
    expect(validate(feedOf({ id: 'sorties', value: 26 })).issues.map(({ received }) => received)).toEqual(['H01']);
  });

  it('has nothing to tell of a figure that the author withheld', () => {
    expect(told({ id: 'sorties-dynamiques', value: null, missing: 'secret' })).toEqual([]);
    expect(told({ id: 'sorties-dynamiques', numerator: 40, denominator: 80 })).toEqual([]);
  });

  it('tells what no figure can say of itself', () => {
    const faults = (observation: Json) => validate({ ...feedOf({ id: 'sorties-dynamiques', observations: [{ value: 50, n: 80, period: '2025', ...observation }] }) })
      .issues.filter(({ severity }) => severity === 'error').map(({ path, expected }) => `${path.replace('indicators[0].observations[0].', '')} ${expected.key}`);
    expect(faults({ survey: { invited: 5, answered: 60 } })).toEqual(['survey.answered at-most']);
    expect(faults({ survey: { invited: 90, answered: 60 } })).toEqual([]);
    expect(faults({ low: 60, high: 40 })).toEqual(['low at-most', 'high at-least']);
    expect(faults({ low: 10, high: 20 })).toEqual(['high at-least']);
    expect(faults({ low: 40, high: 60 })).toEqual([]);
    for (const period of ['2023-02-29', '2016-02-31', '0000', '2015-04-31/2016']) expect(faults({ period }), period).toEqual(['period format-period']);
    for (const period of ['2024-02-29', '2016-H1', '[2010..2016]', '2015-10/2016-06']) expect(faults({ period }), period).toEqual([]);
  });

  it.each(realFeeds)('has words in both languages for all that it tells of %s', name => {
    for (const issue of validate(realFeed(name)).issues) {
      expect(french.expectations).toHaveProperty(issue.expected.key);
      expect(english.expectations).toHaveProperty(issue.expected.key);
    }
  });
});
