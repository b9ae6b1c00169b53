import { describe, expect, it } from 'vitest';
import { estimated, linesOf, placeLabels, SIZE, type PlacedLabel } from '../../../../src/widgets/pathway/pathway-labels.layout.js';
import { placeColumns, placeLeavers } from '../../../../src/widgets/pathway/pathway-leavers.layout.js';
import { placeThread } from '../../../../src/widgets/pathway/pathway-thread.layout.js';
import { cohort, feedOf, leaversOf, leaving, threadOf } from './support.js';

const WIDTH = 600;
const room = { width: WIDTH, room: 60, most: 150, measure: estimated };

interface Box {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Where a label's words are, and the line that leads to them. */
function boxOf({ x, dx, row, anchor, wide }: PlacedLabel): Box {
  const at = (WIDTH * x) / 100 + dx;
  const from = at - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { row, from, to: from + wide, line: (WIDTH * x) / 100 };
}

const crossings = (labels: readonly PlacedLabel[]): string[] => {
  const boxes = labels.map(boxOf);
  return boxes.flatMap((one, index) => boxes.flatMap((other, at) => {
    if (at === index) return [];
    const isOver = one.row === other.row && one.from < other.to && one.to > other.from;
    const isCrossed = one.row < other.row && other.line > one.from && other.line < one.to;
    return isOver || isCrossed ? [`${index}/${at}`] : [];
  }));
};

describe('words along the ruler', () => {
  it('never touch each other, nor the lines that lead to others', () => {
    const places = [0, 1, 2, 3, 10, 11, 30, 31.5, 32, 60, 60, 97, 99, 100];
    const labels = placeLabels(places.map((x, at) => ({ x, dx: 0, runs: [{ text: `Étape numéro ${at} du parcours`, strong: true }] })), room);
    expect(crossings(labels)).toEqual([]);
  });

  it('stay within the drawing and what is beside its end', () => {
    const labels = placeLabels([0, 50, 98, 100].map((x) => ({ x, dx: 0, runs: [{ text: 'Accompagnement social' }] })), room);
    for (const { from, to } of labels.map(boxOf)) {
      expect(from).toBeGreaterThanOrEqual(-4);
      expect(to).toBeLessThanOrEqual(WIDTH + 60);
    }
  });

  it('stand in the middle of their place where they are alone', () => {
    expect(placeLabels([{ x: 50, dx: 0, runs: [{ text: 'Formation' }] }], room)[0]).toMatchObject({ anchor: 'middle', row: 0 });
  });

  it('are three lines at most, the last cut where there are more', () => {
    const lines = linesOf([{ text: 'un deux trois quatre cinq six sept huit neuf dix onze douze' }], 60, estimated);
    expect([lines.length, lines[2]!.at(-1)!.text.endsWith('…')]).toEqual([3, true]);
    expect(estimated('abc', SIZE, true)).toBeGreaterThan(estimated('abc', SIZE, false));
  });
});

describe('the thread', () => {
  const path = async (steps: readonly object[]) => placeThread(await threadOf(feedOf({ kind: 'type', steps: steps })), { knotOpens: 'le nœud s’ouvre', more: String, number: String }, room);
  const text = ({ lines }: Pick<PlacedLabel, 'lines'>): string => lines.flat().map((run) => run.text.trim()).join(' ');

  it('names what lifts a barrier at its bracket, with its kind and its tools, and the barrier at its knot', async () => {
    const { steps: [, , one] } = await path([{ id: 'a', kind: 'accueil', start: 0 }, { id: 'b', kind: 'formation', start: 1 }, { id: 'c', kind: 'levee-frein', label: 'Permis', start: 4, duration: 2, tools: ['atelier'], removes: ['mobilite'] }]);
    expect(one!.bracket).toBeGreaterThan(0);
    expect(one!.words.map(text)).toEqual(['Mobilité le nœud s’ouvre', 'Permis Frein levé, Atelier collectif']);
  });

  it('keeps its end, and the name beside it, where the last step lifts a barrier', async () => {
    const { steps, gaps } = await path([{ id: 'a', kind: 'accueil', start: 0, obstacles: ['mobilite'] }, { id: 'b', kind: 'sortie', start: 9, removes: ['mobilite'] }]);
    const last = steps.at(-1)!;
    expect([last.bead, last.hump]).toEqual(['last', { x: 100, dx: -40 }]);
    expect(gaps.every(({ x, dx, half }) => x < 100 || dx + half < 0)).toBe(true);
  });

  const said = { knotOpens: 'le nœud s’ouvre', more: (count: number) => `et ${count} autres`, number: String };
  const placed = async (given: Parameters<typeof threadOf>[0], width = WIDTH): Promise<ReturnType<typeof placeThread>> => placeThread(await threadOf(given), said, { width, room: 60, measure: estimated });

  it('has each step at its months, and a lane of its own for what overlaps shorter steps', async () => {
    const { steps } = await placed('juratri');
    const [tests, work] = ['tests', 'production'].map((id) => steps.find(({ step }) => step.id === id)!);
    expect([tests!.x, tests!.x2].map(Math.round)).toEqual([33, 40]);
    expect(work!.bracket!).toBeGreaterThan(tests!.bracket!);
    expect(steps.find(({ step }) => step.id === 'formation')!.bracket).toBe(tests!.bracket);
  });

  it('is tied where a barrier is found, and open where it is removed', async () => {
    const { steps, gaps } = await placed('juratri');
    expect(steps.filter(({ loops }) => loops.length).map(({ step, loops }) => [step.id, loops.length])).toEqual([['diagnostic', 3]]);
    expect(steps.filter(({ hump }) => hump).map(({ step }) => step.id)).toEqual(['mobilite']);
    expect(gaps.length).toBe(3 + 1 + 2);
  });

  it('names as many months as have room', async () => {
    expect((await placed('juratri', 1000)).ticks).toHaveLength(16);
    expect((await placed('juratri', 200)).ticks.map(({ text }) => text)).toEqual(['0', '3', '6', '9', '12', '15']);
  });

  it('ties six loops at most, and says how many barriers more there are', async () => {
    const obstacles = ['langue', 'demarches', 'logement', 'mobilite', 'sante', 'justice', 'finances', 'famille'];
    const { steps } = await placed(feedOf({ kind: 'type', steps: [{ id: 'a', kind: 'diagnostic', start: 0, obstacles }, { id: 'b', kind: 'sortie', start: 9 }] }));
    expect(steps[0]!.loops).toHaveLength(6);
    expect(steps[0]!.words.flatMap(({ lines }) => lines.flat().map(({ text }) => text))).toContain('et 3 autres');
  });
});

describe('ribbons', () => {
  it('are together as wide as all who are counted, each as its share', async () => {
    const model = await leaversOf('bourgogne-franche-comte-2022');
    const { bar, bands } = placeLeavers(model, { most: 200, measure: estimated });
    expect(bands.map(({ slice }) => Number(((100 * slice![1]) / bar[1]).toFixed(1)))).toEqual([20.6, 22.1, 57.3]);
    bands.slice(1).forEach(({ slice }, at) => expect(slice![0]).toBeCloseTo(bands[at]!.slice![0] + bands[at]!.slice![1]));
  });

  it('end in each person once, in rows that don’t touch', async () => {
    const { bands } = placeLeavers(await leaversOf(cohort), { most: 200, measure: estimated });
    expect(bands.map(({ dots }) => dots.length)).toEqual([7, 6, 5, 10, 12]);
    bands.slice(1).forEach(({ row }, at) => expect(row[0]).toBeGreaterThan(bands[at]!.row[0] + bands[at]!.row[1]));
  });

  it('of a hundredth have a last dot as large as what remains', async () => {
    const { bands } = placeLeavers(await leaversOf('bourgogne-franche-comte-2022'), { most: 200, measure: estimated });
    const [first, ...others] = bands[0]!.dots.map(({ radius }) => radius);
    expect(others).toHaveLength(20);
    expect((others.at(-1)! / first!) ** 2).toBeCloseTo(0.6);
  });

  it('keep within their width from top to bottom, however small a family is', async () => {
    const { bar, bands } = placeColumns(await leaversOf(leaving([{ kind: 'emploi-durable', people: 3 }, { kind: 'emploi-transition', people: 10 }, { kind: 'autre-sortie', people: 987 }], { leavers: 1000 })));
    expect(bar[0]).toBeGreaterThanOrEqual(0);
    for (const { dots } of bands) for (const { x, radius } of dots) expect([x - radius >= 0, x + radius <= 200]).toEqual([true, true]);
  });
});
