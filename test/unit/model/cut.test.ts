import { describe, expect, it } from 'vitest';
import { cutFeed } from '../../../src/model/cut.js';
import { feedOf } from './support.js';

const berges = feedOf('atelier-des-berges-fictif');

describe('a feed cut to what a widget shows', () => {
  it('keeps the indicators asked for, in the order of the feed, and none other', () => {
    const cut = cutFeed(berges, ['sorties-dynamiques', 'immersions']);
    expect(cut.indicators.map(({ id }) => id)).toEqual(['immersions', 'sorties-dynamiques']);
  });

  it('moves the marks to where their indicators stand now', () => {
    const before = berges.indicators.findIndex(({ id }) => id === 'sorties-dynamiques');
    const own = berges.marks.filter(({ path }) => path.startsWith(`indicators[${before}]`));
    const cut = cutFeed(berges, ['sorties-dynamiques']);
    const moved = cut.marks.filter(({ path }) => path.startsWith('indicators[0]'));
    expect(own.length).toBeGreaterThan(0);
    expect(moved).toEqual(own.map((mark) => ({ ...mark, path: mark.path.replace(`indicators[${before}]`, 'indicators[0]') })));
  });

  it('keeps no mark of an indicator that is not there, and those of the whole feed', () => {
    const cut = cutFeed(berges, ['sorties-dynamiques']);
    expect(cut.marks.filter(({ path }) => /^indicators\[(?!0\])/.test(path))).toEqual([]);
    expect(cut.marks.filter(({ path }) => path === '')).toEqual(berges.marks.filter(({ path }) => path === ''));
  });

  it('keeps the sources that are referred to and drops what else the feed tells', () => {
    const cut = cutFeed(berges, ['sorties-dynamiques']);
    expect(cut.sources.map(({ id }) => id)).toEqual(['bilan', 'region']);
    expect(cutFeed(berges, ['immersions']).sources.map(({ id }) => id)).toEqual(['bilan']);
    expect([cut.progress, cut.pathways, cut.credits]).toEqual([[], [], []]);
    expect(Object.keys(cut).filter((key) => ['factors', 'cases', 'focus', 'quotes', 'videos', 'places', 'partners'].includes(key))).toEqual(
      [],
    );
  });

  it('keeps what the whole feed is: its day, its organisation, that it is fictional', () => {
    const cut = cutFeed(berges, []);
    expect([cut.now, cut.fictional, cut.organisation, cut.labels]).toEqual([berges.now, true, berges.organisation, berges.labels]);
    expect(cut.indicators).toEqual([]);
  });
});
