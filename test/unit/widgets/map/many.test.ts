import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../../src/model/words.js';
import { frameOf, mapModel, needsOfMap } from '../../../../src/widgets/map/map-many.model.js';
import * as any from '../../../../src/widgets/map/map.model.js';
import { byName, mapTable, mapTableInTurns, orderedTerritories } from '../../../../src/widgets/map/map-table.model.js';
import { placeMany } from '../../../../src/widgets/map/map-canvas.layout.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { bring } from '../../../../src/geo/bring.js';
import { decode } from '../../../../src/geo/decode.js';
import { cellCode, cells } from '../../../fixtures/cells.js';
import { feedOf } from '../../model/support.js';
import { rates } from './support.js';

const COUNT = 1800;
const codes = Array.from({ length: COUNT }, (_, cell) => `com:${cellCode(cell)}`);
const outlines = bring(cells(45, 40), 'commune');
if ('failure' in outlines) throw new Error(outlines.failure);
const geometry = decode(outlines);

const twoYears = () => {
  const feed = rates({});
  const [indicator] = feed['indicators'] as [object];
  return feedOf({ ...feed, indicators: [{ ...indicator, observations: ['2024', '2025'].flatMap((period) => codes.map((territory, cell) => ({ territory, period, n: 200, value: 20 + ((cell * (period === '2024' ? 7 : 13)) % 50) }))) }] });
};

async function made() {
  const feed = twoYears();
  const { files } = any.needsOfMap(feed, {}, geometry.shapes, true);
  return { feed, words: await loadWords('fr', { files }) };
}

/** Number of pauses, and what comes of it. */
function run<End>(steps: Generator<void, End>): { readonly pauses: number; readonly end: End } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { pauses, end: value };
  }
}

describe('a map of thousands', () => {
  it('is the same as any map, of each period', async () => {
    const context = await made();
    for (const period of [undefined, '2024', '2025', '2023']) {
      const request = { period, level: 'commune' };
      expect(frameOf(context.feed, request)).toMatchObject(any.frameOf(context.feed, request));
      expect(needsOfMap(context.feed, request, geometry.shapes, true)).toEqual(any.needsOfMap(twoYears(), request, geometry.shapes, true));
      const other = { ...context, feed: twoYears() };
      const [mine, theirs] = [mapModel(context, request, geometry.shapes, {}), any.mapModel(other, request, geometry.shapes, {})];
      if ('problem' in mine || 'problem' in theirs) expect(mine).toEqual(theirs);
      else expect([mine.territories, mine.legend, mine.period, mine.finding]).toEqual([theirs.territories, theirs.legend, theirs.period, theirs.finding]);
    }
  });

  it('is made once for the same, and anew for another period', async () => {
    const context = await made();
    const model = mapModel(context, { period: '2024' }, geometry.shapes, {});
    expect(mapModel(context, { period: '2024' }, geometry.shapes, {})).toBe(model);
    const other = mapModel(context, { period: '2025' }, geometry.shapes, {});
    expect(other).not.toBe(model);
    expect('period' in other && other.period).toBe('2025');
  });

  it('has its swatches in one order, whatever the first territory has', async () => {
    const context = await made();
    const namesOf = (period: string): readonly string[] => {
      const model = mapModel(context, { period }, geometry.shapes, {}) as any.MapModel;
      const words = { name: '', text: '', spoken: '' };
      const { many } = placeMany(geometry, model, () => words, { placeOf: (parent) => parent });
      const { territories, legend } = model;
      // Each shape has the fill of its class.
      expect(territories.every(({ code, klass }) => many!.names[many!.fills[geometry.index.get(code)!]! - 1] === `c${(klass ?? 0) + 1}`)).toBe(legend.counts.length === 5);
      return many!.names;
    };
    expect(namesOf('2024')).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(namesOf('2025')).toEqual(namesOf('2024'));
  });
});

describe('the table of thousands', () => {
  it('is put into the order of names a part at a time, as a collator has them', async () => {
    const context = await made();
    const model = mapModel(context, {}, geometry.shapes, {}) as any.MapModel;
    const { pauses, end } = run(byName(context, model));
    expect(pauses).toBeGreaterThan(5);
    const { compare } = new Intl.Collator('fr');
    const expected = [...model.territories].sort((one, other) => compare(one.given!, other.given!)).map(({ code }) => code);
    expect(end.map(({ code }) => code)).toEqual(expected);
    expect(run(byName(context, model, true)).end.map(({ given }) => given)).toEqual(end.map(({ given }) => given).reverse());
    expect(orderedTerritories(context, model, 'code').map(({ code }) => code)).toEqual([...codes].sort());
  });

  it('is written for a file a part at a time, with the same rows', async () => {
    const context = await made();
    const model = mapModel(context, {}, geometry.shapes, {}) as any.MapModel;
    const panel = await loadPanel('fr');
    const { pauses, end } = run(mapTableInTurns(context, model, panel));
    expect(pauses).toBeGreaterThan(10);
    expect(end.rows).toHaveLength(COUNT);
    const [first] = orderedTerritories(context, model, 'name');
    expect(end.rows[0]).toEqual(mapTable(context, model, panel, undefined, [first!]).rows[0]);
  });
});
