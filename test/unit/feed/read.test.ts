import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/feed/read.js';
import { feedOf } from './support.js';

const refused = (input: unknown) => readFeed(input).issues.filter(({ consequence }) => consequence === 'refused').map(({ code }) => code);

describe('Reading a document', () => {
  it('the five-line example is a feed without any issue', () => {
    const { feed, issues } = readFeed({
      version: '1.0', organisation: { name: 'Juratri', role: 'siae' },
      indicators: [{ id: 'salaries-en-parcours', value: 100, precision: 'au-moins', period: '2016' }],
    });
    expect(issues).toEqual([]);
    expect(feed).toMatchObject({ language: 'fr', labels: {}, sources: [], credits: [], progress: [], pathways: [] });
    expect(feed!.indicators[0]!.observations[0]).toEqual({ value: 100, precision: 'au-moins', period: '2016', by: {} });
  });

  it.each([[null], [undefined], [42], ['text'], [[]], [() => 1], [Symbol('x')]])('refuses what is no object: %s', input => {
    expect(refused(input)).toEqual(['not-an-object']);
    expect(readFeed(input).feed).toBeUndefined();
  });

  it('refuses a later major version and reads a later minor one', () => {
    expect(refused({ ...feedOf(), version: '2.0' })).toEqual(['version-later-major']);
    const { feed, issues } = readFeed({ ...feedOf({ id: 'sorties', value: 3 }), version: '1.4' });
    expect(feed!.version).toBe('1.4');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['version-later-minor', 'warning']]);
  });

  it('reads a document without version as 1.0 and says that it is missing', () => {
    const { feed, issues } = readFeed({ ...feedOf({ id: 'sorties', value: 3 }), version: undefined });
    expect(feed!.version).toBe('1.0');
    expect(issues.map(({ code, consequence }) => [code, consequence])).toEqual([['version-missing', 'replaced']]);
  });

  it('refuses a document that says nothing, and not one whose figures are all still to come', () => {
    expect(refused({ version: '1.0' })).toEqual(['nothing-readable']);
    expect(refused({ version: '1.0', indicators: [1, 2] })).toEqual(['nothing-readable']);
    expect(refused(feedOf())).toEqual([]);
    expect(refused({ version: '1.0', videos: [{ id: 'v', title: 'V' }] })).toEqual([]);
  });

  it('shows the figures of a feed that does not say who speaks', () => {
    const { feed, issues } = readFeed({ version: '1.0', indicators: [{ id: 'sorties', value: 3 }] });
    expect(feed!.organisation).toEqual({ name: '', role: 'autre' });
    expect(feed!.indicators).toHaveLength(1);
    expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([['missing-key', 'organisation', 'error']]);
  });

  it('keeps what can be read of an organisation', () => {
    expect(readFeed({ ...feedOf(), organisation: { role: 'acheteur', name: 3, url: 'javascript:x', kind: 'entreprise' } , title: 'T' }).feed!.organisation)
      .toEqual({ name: '', role: 'acheteur', kind: 'entreprise' });
  });

  it('tells a thousand faults of a list and no more, shows none of the faulty figures, and loses no good one', () => {
    const observations = Array.from({ length: 5000 }, (_, index) => (index % 2 ? { value: index, by: { sexe: 1 } } : { value: index, period: '2025', extra: 1 }));
    const { feed, issues } = readFeed(feedOf({ id: 'sorties', observations }));
    expect(issues).toHaveLength(2000);
    expect(feed!.indicators[0]!.observations.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual(Array.from({ length: 2500 }, (_, index) => index * 2));
  });

  it('names no category by what every object has', () => {
    const { feed } = readFeed(feedOf({ id: 'sorties', value: 3, by: { public: 'constructor' } }));
    expect(feed!.labels['constructor']).toBeUndefined();
    expect(readFeed(feedOf({ id: 'constructor', value: 3 })).feed!.indicators[0]!.unit).toBe('nombre');
  });
});
