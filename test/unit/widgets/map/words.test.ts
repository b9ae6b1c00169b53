import { describe, expect, it } from 'vitest';
import { namedMap } from '../../../../src/widgets/map/map-strip.layout.js';
import { circlesOf, circleWords, type PlacedCircle } from '../../../../src/widgets/map/map-symbols.layout.js';
import { placeMap, WIDTHS } from '../../../../src/widgets/map/map.layout.js';
import { lectureOf } from '../../../../src/widgets/map/map-name.model.js';
import { shippedLevel } from '../../geo/support/france.js';
import { demo, shown } from './support.js';

const geometry = shippedLevel('departement');

describe('values in circles', async () => {
  const { model, speaker } = await shown(demo('carte-de-france-fictive'), { indicator: 'structures' }, geometry.shapes);
  const placed = placeMap(geometry, model, speaker.of);
  const circles = circlesOf(placed, model.symbols!.radii);
  const words = circleWords(placed, circles);
  const [left, top, right, bottom] = placed.box;

  it('stand under no circle that is drawn over their own, at any width from which they are seen', () => {
    expect(words.length).toBeGreaterThan(60);
    for (const { x, y, text, from } of words) {
      const spot = [left + ((right - left) * x) / 100, top + ((bottom - top) * y) / 100] as const;
      const unit = (right - left) / from!;
      const reach = ({ x: across, y: down }: PlacedCircle): number => Math.hypot(Math.max(0, Math.abs(across - spot[0]) - text.length * 0.24 * unit), Math.max(0, Math.abs(down - spot[1]) - 0.3 * unit));
      // The last of those that it touches is its own, which holds all of it.
      const touched = circles.filter((one) => reach(one) < one.radius);
      const own = touched.at(-1)!;
      expect(Math.hypot(Math.abs(own.x - spot[0]) + text.length * 0.24 * unit, Math.abs(own.y - spot[1]) + 0.3 * unit), text).toBeLessThan(own.radius * 1.01);
      expect(model.territories.find(({ code }) => code === own.code)!.value, text).toBe(Number(text));
    }
  });

  it('come with the width, from the greatest on', () => {
    expect(words.every(({ from }) => (WIDTHS as readonly number[]).includes(from!))).toBe(true);
    expect(words.filter(({ from }) => from! <= 20).map(({ text }) => Number(text)).every((value) => value > 50)).toBe(true);
  });
});

describe('names on few territories', () => {
  it('are not there without their value', async () => {
    const { model, speaker } = await shown('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' }, geometry.shapes);
    const { words } = namedMap(placeMap(geometry, model, speaker.of));
    const onShapes = words.filter(({ leader }) => !leader);
    expect(onShapes).toHaveLength(7);
    for (const { name, nameFrom, valueFrom } of onShapes) expect(nameFrom === undefined || nameFrom >= valueFrom!, name).toBe(true);
  });
});

describe('the value that is read aloud', () => {
  it('says what it counts, in the catalogue’s words; a rate says its unit', async () => {
    const read = async (indicator: string, language: string): Promise<string> => {
      const { context, model, speaker } = await shown(demo('carte-de-france-fictive'), { indicator, level: 'departement' }, geometry.shapes, language);
      return lectureOf(context, model, 'dep:39', speaker)!.text.replaceAll(/\s/g, ' ');
    };
    expect(await read('structures', 'fr')).toBe('dans le Jura, 22 structures d’insertion fin 2025.');
    expect(await read('structures', 'en')).toBe('in the Jura, 22 work-integration enterprises at the end of 2025.');
    expect(await read('acces-formation', 'fr')).toMatch(/^dans le Jura, 49,3 % en 2025/);
  });
});
