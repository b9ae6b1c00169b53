import { isLayout } from './fit.js';
import type { Outlines, PackedLevel } from './outlines.js';
import type { GeometryFailure } from './types.js';
import { numbersIn } from './unpack.js';

type Document = Readonly<Record<string, unknown>>;

/** Whether a document is what `impact-widgets geometry --packed` writes. */
export const isPacked = (document: unknown): document is Document => typeof (document as { arcs?: unknown } | null)?.arcs === 'string';

/** Levels that a page has without a file of its own: another level can't stand for them. */
export const SHIPPED = /^(?:region|departement)$/;

const broken: GeometryFailure = { failure: 'broken-topology' };

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

const isLevel = (level: unknown): level is PackedLevel => {
  const { prefix, codes, rings, names, postals, parents } = (level ?? {}) as Record<string, unknown>;
  const { codes: above, at } = (parents ?? { codes: '', at: '' }) as Record<string, unknown>;
  return [prefix, codes, rings, above, at].every(isText) && [names, postals].every(isTextOrNone);
};

/**
 * The outlines of one level of a packed file, which is checked as any other: each number must lead to what is there. Yields how much of it
 * is done, as `bringing` does.
 */
export function* unpacking(document: Document, level: string): Generator<number, Outlines | GeometryFailure> {
  const { box, insets, placements, credit, step, levels } = document;
  const known = typeof levels === 'object' && levels !== null && !Array.isArray(levels) ? (levels as Document) : {};
  const names = Object.keys(known);
  const name = Object.hasOwn(known, level) ? level : names.length === 1 && !SHIPPED.test(level) && !SHIPPED.test(names[0]!) ? names[0]! : undefined;
  if (name === undefined) return names.length ? { failure: 'unknown-level', detail: names.join(' ') } : { failure: 'empty' };
  const packed = known[name];
  const layout = { box, insets, placements };
  if (!isLevel(packed) || !isLayout(layout) || !Number.isInteger(step)) return broken;
  const arcs = arcsIn(document['arcs'] as string, step as number);
  yield 0.5;
  const rings = arcs && ringsIn(packed.rings, arcs.arcEnds.length);
  yield 0.8;
  const codes = packed.codes.split(' ').map((code) => packed.prefix + code);
  if (!rings || rings.shapeEnds.length !== codes.length) return broken;
  return {
    level, codes, ...layout, ...arcs, ...rings,
    names: listed(packed.names),
    postals: listed(packed.postals),
    parents: parentsIn(packed),
    credit: isText(credit) ? credit : undefined,
    leftOut: { uncoded: 0, empty: 0, elsewhere: 0 },
  };
}

const listed = (text: string | undefined): (string | undefined)[] | undefined => text?.split('\n').map((one) => one || undefined);

function parentsIn({ parents }: PackedLevel): Outlines['parents'] {
  if (!parents) return undefined;
  const codes = parents.codes!.split(' ');
  return numbersIn(parents.at).map((at) => codes[at] || undefined);
}

/** Undefined where the text ends before its last arc does. */
function arcsIn(text: string, step: number): Pick<Outlines, 'arcs' | 'arcEnds'> | undefined {
  const numbers = numbersIn(text);
  const arcs = new Int32Array(numbers.length);
  const ends: number[] = [];
  let [x, y, to] = [0, 0, 0];
  for (let at = 0; at < numbers.length; ends.push(to)) {
    const end = at + 1 + numbers[at]! * 2;
    if (!(numbers[at]! > 0) || end > numbers.length) return undefined;
    for (at++; at < end; at += 2) {
      arcs[to++] = x += numbers[at]! * step;
      arcs[to++] = y += numbers[at + 1]! * step;
    }
  }
  return { arcs: arcs.subarray(0, to), arcEnds: Uint32Array.from(ends) };
}

/** Undefined where a ring goes along an arc that is not there, or the text ends before its last territory does. */
function ringsIn(text: string, arcCount: number): Pick<Outlines, 'ringArcs' | 'ringEnds' | 'shapeEnds'> | undefined {
  const numbers = numbersIn(text);
  const ringArcs = new Int32Array(numbers.length);
  const [ringEnds, shapeEnds] = [[], []] as unknown as [number[], number[]];
  let [arc, to] = [-1, 0];
  for (let at = 0; at < numbers.length; shapeEnds.push(ringEnds.length)) {
    let rings = numbers[at++]!;
    if (!(rings > 0)) return undefined;
    for (; rings--; ringEnds.push(to)) {
      const end = at + 1 + numbers[at]!;
      if (!(numbers[at]! > 0) || end > numbers.length) return undefined;
      for (at++; at < end; at++) {
        arc += 1 + (numbers[at]! >> 1);
        if (arc < 0 || arc >= arcCount) return undefined;
        ringArcs[to++] = numbers[at]! & 1 ? ~arc : arc;
      }
    }
  }
  return { ringArcs: ringArcs.subarray(0, to), ringEnds: Uint32Array.from(ringEnds), shapeEnds: Uint32Array.from(shapeEnds) };
}
