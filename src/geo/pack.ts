import type { Packed, PackedLevel, PackedTopology } from './outlines.js';

/** What is known of a territory beside its outline. */
export interface PackedProperties {
  readonly name?: string | undefined;
  readonly parent?: string | undefined;
  /** Postal codes, separated by spaces. */
  readonly postal?: string | undefined;
  /** Where its words stand, and the room that they have there. */
  readonly anchor?: readonly [x: number, y: number, room: number] | undefined;
}

/** A `Polygon` or a `MultiPolygon` of TopoJSON. */
interface Territory {
  readonly type: string;
  readonly id?: string | number | undefined;
  readonly properties?: PackedProperties | null;
  readonly arcs: unknown;
}

/** Planar TopoJSON in steps of whole units, with the layout that places points of the globe in it, where it is not that of the included outlines. */
export type PackableTopology = Pick<PackedTopology, 'box' | 'insets' | 'placements'> & {
  readonly credit?: string | undefined;
  readonly transform?: { readonly scale: readonly number[] } | undefined;
  readonly objects: Readonly<Record<string, object>>;
  readonly arcs: readonly (readonly (readonly number[])[])[];
};

/** The text of whole numbers that `numbersIn` reads, each below 2^30. */
export function packed(numbers: Iterable<number>): Packed {
  let text = '';
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number;
    let digits = String.fromCharCode(35 + (left % 57));
    left = Math.floor(left / 57);
    for (; left > 0; left = Math.floor(left / 34)) digits = String.fromCharCode(93 + (left % 34)) + digits;
    text += digits;
  }
  return text;
}

const positionOf = (arc: number): number => (arc < 0 ? ~arc : arc);
const ringsOf = ({ type, arcs }: Territory): number[][] => (type === 'Polygon' ? (arcs as number[][]) : (arcs as number[][][]).flat());

type Order = ReadonlyMap<number, { readonly at: number; readonly reversed: boolean }>;

/** Arcs in the order and the direction in which rings go along them, so that most begin where the one before ends. */
function inOrder(territories: readonly Territory[]): Order {
  const order = new Map<number, { at: number; reversed: boolean }>();
  for (const arc of territories.flatMap(ringsOf).flat()) {
    if (!order.has(positionOf(arc))) order.set(positionOf(arc), { at: order.size, reversed: arc < 0 });
  }
  return order;
}

function absolute(arc: readonly (readonly number[])[], reversed: boolean): number[][] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => [(x += dx!), (y += dy!)]);
  return reversed ? points.reverse() : points;
}

function packedArcs(arcs: PackableTopology['arcs'], order: Order): Packed {
  let end = [0, 0];
  const step = (point: number[]): number[] => {
    const [x, y] = end as [number, number];
    end = point;
    return [point[0]! - x, point[1]! - y];
  };
  return packed([...order].flatMap(([at, { reversed }]) => [arcs[at]!.length, ...absolute(arcs[at]!, reversed).flatMap(step)]));
}

function packedRings(territories: readonly Territory[], order: Order): Packed {
  let before = -1;
  const step = (arc: number): number => {
    const { at, reversed } = order.get(positionOf(arc))!;
    const ahead = at - before - 1;
    before = at;
    return ahead * 2 + (arc < 0 !== reversed ? 1 : 0);
  };
  return packed(territories.map(ringsOf).flatMap((rings) => [rings.length, ...rings.flatMap((ring) => [ring.length, ...ring.map(step)])]));
}

function packedAnchors(territories: readonly Territory[], unit: number): Packed {
  let before = [0, 0];
  return packed(
    territories.flatMap(({ properties }) => {
      const [x, y, room] = properties!.anchor!.map((number) => Math.round(number / unit / 2)) as [number, number, number];
      const step = [x - before[0]!, y - before[1]!, room];
      before = [x, y];
      return step;
    }),
  );
}

/** What each territory has of a property, one after the other; nothing where none has it. */
function listed(territories: readonly Territory[], name: 'name' | 'postal', between: string): string | undefined {
  const values = territories.map(({ properties }) => (properties?.[name] ?? '').replaceAll(between, ' '));
  return values.some(Boolean) ? values.join(between) : undefined;
}

function packedParents(territories: readonly Territory[], above: readonly Territory[] | undefined, of: string): PackedLevel['parents'] {
  const own = territories.map(({ properties }) => properties?.parent ?? '');
  if (!own.some(Boolean)) return undefined;
  const codes = above?.map(({ id }) => String(id)) ?? [...new Set(own)];
  const known = new Map(codes.map((code, at) => [code, at]));
  const at = packed(own.map((code) => known.get(code)!));
  return above ? { of, at } : { codes: codes.join(' '), at };
}

/** The level whose codes the parents of another are. */
function levelAbove(territories: readonly Territory[], levels: readonly (readonly [string, readonly Territory[]])[]): readonly [string, readonly Territory[]] | undefined {
  const parents = new Set(territories.map(({ properties }) => properties?.parent));
  return levels.find(([, above]) => above !== territories && [...parents].every((code) => above.some(({ id }) => id === code)));
}

/**
 * A planar topology without the brackets and commas of TopoJSON: a third less once it is compressed, and read many times faster.
 * @param topology arcs in steps, as whole numbers; ids with what stands before the codes of their level (`com:39300`), and without spaces
 */
export function pack({ credit, box, insets, placements, transform, objects, arcs }: PackableTopology): PackedTopology {
  const step = transform!.scale[0]!;
  const levels = Object.entries(objects).map(([name, object]) => [name, (object as { readonly geometries: readonly Territory[] }).geometries] as const);
  const order = inOrder(levels.flatMap(([, territories]) => territories));
  return {
    ...(credit && { credit }),
    step, box, insets,
    ...(placements && { placements }),
    levels: Object.fromEntries(levels.map(([name, territories]) => [name, packedLevel(territories, order, step, levelAbove(territories, levels))])),
    arcs: packedArcs(arcs, order),
  };
}

function packedLevel(territories: readonly Territory[], order: Order, step: number, above: readonly [string, readonly Territory[]] | undefined): PackedLevel {
  const ids = territories.map(({ id }) => String(id));
  const [first = ''] = ids;
  const common = first.slice(0, first.indexOf(':') + 1);
  const prefix = ids.every((id) => id.startsWith(common)) ? common : '';
  const names = listed(territories, 'name', '\n');
  const postals = listed(territories, 'postal', '\n');
  const parents = packedParents(territories, above?.[1], above?.[0] ?? '');
  return {
    prefix,
    codes: ids.map((id) => id.slice(prefix.length)).join(' '),
    ...(parents && { parents }),
    ...(names && { names }),
    ...(postals && { postals }),
    ...(territories.every(({ properties }) => properties?.anchor) && { anchors: packedAnchors(territories, step) }),
    rings: packedRings(territories, order),
  };
}
