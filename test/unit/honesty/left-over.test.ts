import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/honesty/disclose.js';
import { redact } from '../../../src/honesty/redact.js';
import type { DisclosedFeed } from '../../../src/honesty/types.js';
import { NOW, disclosed, figure, marksOf, read, told } from './feeds.js';

const text = (feed: DisclosedFeed): string => JSON.stringify(redact(feed));
const isTheSameAgain = (feed: DisclosedFeed): void => expect(disclose(read(JSON.parse(text(feed))), { now: NOW })).toEqual(feed);

describe('what is left beside a figure that is not there', () => {
  it('H24 and H04 leave no count beside a missing value', () => {
    const { feed, observations } = figure({ id: 'sorties-dynamiques', label: undefined, observations: [
      { numerator: 2, by: { age: '50-ans-et-plus' } }, { value: null, missing: 'non-collecte', numerator: 2, denominator: 8, low: 3, high: 4, by: { sexe: 'femmes' } }, { value: null, missing: 'sans-objet', n: 3, by: { sexe: 'hommes' } },
    ] });
    expect(observations.map(told)).toEqual(['missing', 'non-collecte', 'sans-objet']);
    for (const one of observations) for (const key of ['numerator', 'denominator', 'n', 'low', 'high']) expect(one).not.toHaveProperty(key);
    isTheSameAgain(feed);
  });

  it('H05 takes an author’s sentences away with the figure, whether all or some of them are withheld', () => {
    const words = { finding: '3 femmes sur 7 salariés', reading: 'trois femmes sur sept', note: 'dont Fatima' };
    const alone = figure({ id: 'part-femmes', label: undefined, numerator: 3, denominator: 7, ...words });
    for (const said of ['femmes', 'Fatima']) expect(text(alone.feed).replace('part-femmes', '')).not.toContain(said);
    isTheSameAgain(alone.feed);
    const some = figure({ id: 'sorties-dynamiques', label: undefined, ...words, observations: [{ numerator: 60, denominator: 100, note: '4 femmes sur 8' }, { numerator: 4, denominator: 8, by: { sexe: 'femmes' } }] });
    expect(text(some.feed)).not.toMatch(/sur 7|sur sept|Fatima|sur 8/);
    expect(some.observations.map(told)).toEqual(['60/100', 'H04']);
    isTheSameAgain(some.feed);
  });

  it('H05 lets the sentences of an author stand where nothing is withheld, or only what the author withheld', () => {
    const all = figure({ id: 'sorties-dynamiques', label: undefined, finding: 'Six sur dix', observations: [{ numerator: 60, denominator: 100, note: 'n' }, { value: null, missing: 'secret', period: '2024', note: 'trop peu' }] });
    expect([all.indicator.finding, ...all.observations.map(({ note }) => note)]).toEqual(['Six sur dix', 'n', 'trop peu']);
    expect(figure({ id: 'a', finding: 'Trois sur sept', value: null, missing: 'secret' }).indicator.finding).toBeUndefined();
  });

  it('H07 tells of no text that went with its figure', () => {
    const { feed } = figure({ id: 'part-femmes', label: undefined, finding: 'écrire à a@b.fr', numerator: 3, denominator: 7, note: 'a@b.fr' });
    expect(marksOf(feed, 'H07')).toEqual([]);
    isTheSameAgain(feed);
  });

  it('H10 leaves no digit of an estimate beside its two', () => {
    const { feed, observations } = figure({ id: 'x', unit: 'personnes', value: 1234, numerator: 1234, low: 1200.5, high: 1299.5, method: 'estimation' });
    expect(observations[0]).toMatchObject({ value: 1200, low: 1200, high: 1300, interval: [1200, 1300], estimate: true });
    expect(observations[0]).not.toHaveProperty('numerator');
    isTheSameAgain(feed);
    const rate = figure({ id: 'x', value: 57.74, n: 5000, method: 'estimation', assumptions: [{ label: 'a', value: 1 }] });
    expect(rate.observations[0]!.value).toBe(58);
    isTheSameAgain(rate.feed);
  });

  it('H11 holds for months of posts too', () => {
    const at = (more: object) => figure({ id: 'mois-de-postes', unit: 'etp-mois', value: 30.2, ...more });
    expect(at({ precision: 'calcule' }).observations.map(told)).toEqual(['H11']);
    expect(marksOf(at({}).feed, 'H11')).toMatchObject([{ level: 'tell' }]);
    expect(marksOf(at({ referenceHours: 125, precision: 'calcule' }).feed, 'H11')).toEqual([]);
  });
});

describe('H04, H06 and H08 on the steps of a pathway', () => {
  const steps = (all: object[], more: object = {}) => disclosed({ pathways: [{ id: 'c', kind: 'cohorte', label: 'C', ...more, steps: all.map((one, at) => ({ id: `s${at}`, kind: 'levee-frein', ...one })) }] });
  const shown = (feed: DisclosedFeed) => feed.pathways[0]!.steps.map(step => step.people ?? step.because);

  it('withholds the people of every step where too few entered, and what is said of them', () => {
    const feed = steps([{ people: 2, obstacles: ['sante', 'justice'], text: 'Deux ont été soignés.', combien: 2 }, { people: 6 }], { entries: 6 });
    expect(feed.pathways[0]!.steps[0]).toEqual({ id: 's0', kind: 'levee-frein', obstacles: ['sante', 'justice'], people: null, because: 'H04', threshold: 11 });
    expect(shown(feed)).toEqual(['H04', 'H04']);
    expect(marksOf(feed, 'H04').map(({ path }) => path)).toEqual(['pathways[0].steps[0]', 'pathways[0].steps[1]']);
    isTheSameAgain(feed);
  });

  it('judges a step with barriers as a row of barriers, and shows how few did something', () => {
    const feed = steps([
      { people: 10, removes: ['sante'] }, { people: 40, obstacles: ['justice'] }, { people: 12, obstacles: ['sante'] }, { people: 4, obstacles: ['mobilite'] }, { people: 5, obstacles: ['mobilite'] }, { people: 2, kind: 'immersion' },
    ], { entries: 40 });
    expect(shown(feed)).toEqual(['H06', 'H06', 12, 'H04', 5, 2]);
    isTheSameAgain(feed);
  });

  it('withholds steps without a period, takes the largest for the base where none is given, and leaves a person who consented alone', () => {
    expect(shown(disclosed({ period: undefined, pathways: [{ id: 'c', kind: 'cohorte', label: 'C', steps: [{ id: 'a', kind: 'accueil', people: 40 }] }] }))).toEqual(['H01']);
    expect(shown(steps([{ people: 8 }, { people: 6 }]))).toEqual(['H04', 'H04']);
    expect(shown(steps([{ people: 1 }], { kind: 'individuel', consent: { date: '2026', scope: 'web' } }))).toEqual([1]);
  });

  it('keeps nothing of a person’s pathway without consent but that it is one', () => {
    const feed = disclosed({ pathways: [{ id: 'p', kind: 'individuel', label: 'Fatima', story: 'Fatima, cancer', source: 'Fatima', steps: [{ id: 'a', kind: 'accueil', text: 'Fatima' }] }] });
    expect(Object.keys(feed.pathways[0]!).sort()).toEqual(['id', 'kind', 'label', 'period', 'steps']);
    expect(text(feed)).not.toContain('Fatima');
  });
});
