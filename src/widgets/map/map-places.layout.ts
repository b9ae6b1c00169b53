import { insideBy } from '../../geo/anchor.js';
import { placerOf } from '../../geo/place.js';
import type { Box, Geometry, Point } from '../../geo/types.js';
import { wholeView, type View } from './map-use.layout.js';
import type { PlacedMap } from './map.layout.js';
import type { PlaceEntry } from './map-places.model.js';

export type { Geometry } from '../../geo/types.js';

/** Where a place stands: where its position says, in the middle of its territory where it has none, or nowhere in this drawing. */
export interface Standing {
  readonly how: 'given' | 'territory' | 'outside';
  /** In the units of the drawing. */
  readonly at?: Point | undefined;
  /** The territory of the drawing in which it stands. */
  readonly within?: string | undefined;
}

/** A place, or several that are too close to be drawn one by one. */
export interface PlaceMark {
  /** Of the first of its places. */
  readonly code: string;
  /** Positions of its places, in the order of the feed. */
  readonly members: readonly number[];
  readonly at: Point;
  /** Percent of what is in view. */
  readonly x: number;
  readonly y: number;
}

/** Signs of kinds, in pixels around a place; shapes as much as fills tell them apart. None is a lozenge: that is what is not published. */
export const SIGNS = [
  'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z', 'M-5.8-5.8H5.8V5.8H-5.8z', 'M0-8L7.6 5.4H-7.6z', 'M0 8L7.6-5.4H-7.6z',
  'M-2.6-7.5H2.6V-2.6H7.5V2.6H2.6V7.5H-2.6V2.6H-7.5V-2.6H-2.6z', 'M0-7.5L7.1-2.3L4.4 6.1H-4.4L-7.1-2.3z',
] as const;

/** Pixels: of a sign, and of the circle with the number of its places. */
export const RADIUS = 8;
export const radiusOf = ({ members }: Pick<PlaceMark, 'members'>): number => (members.length > 1 ? 9 + 3 * String(members.length).length : RADIUS);

/** Pixels between two marks: what is closer can't be told apart by a finger. */
const APART = 4;

/** Width in pixels that a drawing is taken to have until it is known. */
export const NOMINAL = 560;

const contains = ([left, top, right, bottom]: Box, [x, y]: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** Share of the drawing by which simple outlines leave out what is on a coast. */
const COAST = 1 / 150;

/** The territory of a drawing that holds a point, or that has it on its coast. */
function territoryAt({ shapes, box: whole, points, ringEnds, shapeEnds }: Geometry, at: Point): string | undefined {
  const coast = (whole[2] - whole[0]) * COAST;
  let [found, most]: [string | undefined, number] = [undefined, -coast];
  shapes.forEach(({ box: [left, top, right, bottom], code }, index) => {
    if (!contains([left - coast, top - coast, right + coast, bottom + coast], at)) return;
    const from = index ? shapeEnds[index - 1]! : 0;
    const inside = insideBy(points, ringEnds.subarray(from, shapeEnds[index]), from ? ringEnds[from - 1]! : 0, at[0], at[1]);
    if (inside >= most) [found, most] = [code, inside];
  });
  return found;
}

/**
 * Where each place stands. What an inset draws a second time has its places there alone, as it has its circle.
 * @param territories those of the drawing, in its order
 * @param holds whether a territory of the geometry holds another, as far as codes say it
 */
export function standingsOf(geometry: Geometry, { box, anchors, insets }: PlacedMap, territories: readonly { readonly code: string }[], places: readonly PlaceEntry[], holds: (code: string, territory: string) => boolean): Standing[] {
  const placed = placerOf(geometry);
  const drawn = new Map(territories.map(({ code }, index) => [code, index]));
  const twins = new Map(insets.length ? geometry.insets.flatMap(({ twin, codes }) => (twin ? codes.map((code) => [code, twin] as const) : [])) : []);
  const codes = geometry.shapes.map(({ code }) => code);
  return places.map(({ longitude, latitude, territory }): Standing => {
    const said = territory === undefined ? undefined : geometry.index.has(territory) ? territory : codes.find((code) => holds(code, territory));
    const isPlaced = longitude !== undefined && latitude !== undefined && geometry.placements?.length !== 0;
    if (!isPlaced) return said === undefined || !drawn.has(said) ? { how: 'outside' } : { how: 'territory', within: said, at: anchors[drawn.get(said)!]!.at };
    const point = placed(longitude, latitude);
    // What a place says of itself wins over outlines that are simpler than the border.
    const within = said ?? (point && territoryAt(geometry, point));
    if (!point || !contains(box, point) || (within !== undefined && !drawn.has(within))) return { how: 'outside' };
    const { scale, x, y } = twins.get(within ?? '') ?? { scale: 1, x: 0, y: 0 };
    return { how: 'given', within, at: [point[0] * scale + x, point[1] * scale + y] };
  });
}

interface Group {
  readonly x: number;
  readonly y: number;
  readonly members: readonly number[];
}

const reachOf = (one: Group, other: Group): number => radiusOf(one) + radiusOf(other) + APART;

/** One pass over groups in pixels: each joins the first of those kept that it would touch. */
function joined(groups: readonly Group[]): Group[] {
  const cell = Math.max(...groups.map(radiusOf)) * 2 + APART;
  const kept: Group[] = [];
  const cells = new Map<string, number[]>();
  for (const group of groups) {
    const [column, row] = [Math.floor(group.x / cell), Math.floor(group.y / cell)];
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []));
    const at = near.sort((one, other) => one - other).find((one) => Math.hypot(kept[one]!.x - group.x, kept[one]!.y - group.y) < reachOf(kept[one]!, group));
    if (at === undefined) {
      const key = `${column} ${row}`;
      cells.set(key, [...(cells.get(key) ?? []), kept.length]);
      kept.push(group);
    } else kept[at] = merged(kept[at]!, group);
  }
  return kept;
}

function merged(one: Group, other: Group): Group {
  const [many, more] = [one.members.length, other.members.length];
  const mean = (a: number, b: number): number => (a * many + b * more) / (many + more);
  return { x: mean(one.x, other.x), y: mean(one.y, other.y), members: [...one.members, ...other.members].sort((a, b) => a - b) };
}

const percent = (value: number): number => Math.round(value * 1e4) / 100;

/**
 * Marks that touch none of each other, whatever is in view: places that would touch are one mark, in the middle of them, with their number.
 * The same places give the same marks.
 * @param width of the drawing, in pixels
 */
export function marksOf(standings: readonly Standing[], box: Box, width = NOMINAL, view: View = wholeView(box)): PlaceMark[] {
  const unit = (width * view.scale) / (box[2] - box[0]);
  let groups: Group[] = standings.flatMap(({ at }, index) => (at ? [{ x: at[0] * unit, y: at[1] * unit, members: [index] }] : []));
  for (let before = Infinity; groups.length < before; ) {
    before = groups.length;
    groups = before ? joined(groups) : groups;
  }
  return groups.map(({ x, y, members }) => {
    const at: Point = [x / unit, y / unit];
    return {
      code: `place:${members[0]}`, members, at,
      x: percent(((at[0] - view.left) * view.scale) / (box[2] - box[0])), y: percent(((at[1] - view.top) * view.scale) / (box[3] - box[1])),
    };
  });
}

/** The least enlargement, in steps, at which all of a mark's places stand apart, else the largest, where some do; undefined where none does. */
export function partingScale(standings: readonly Standing[], { members }: PlaceMark, box: Box, width: number, scale: number, largest: number): number | undefined {
  const own = standings.map((one, index) => (members.includes(index) ? one : { how: one.how }));
  if (scale >= largest) return undefined;
  for (let next = scale; ; ) {
    next = Math.min(next * 1.25, largest);
    const parts = marksOf(own, box, width, { ...wholeView(box), scale: next }).length;
    if (parts === members.length || next === largest) return parts > 1 ? next : undefined;
  }
}
