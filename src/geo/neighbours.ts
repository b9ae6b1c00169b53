import type { Box, Point } from './types.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const headings: readonly (readonly [Direction, Point])[] = [['left', [-1, 0]], ['right', [1, 0]], ['up', [0, -1]], ['down', [0, 1]]];

/** What lies aside is farther than it is. */
const ASIDE = 3;

/** Above it, ways are looked for one by one, and nothing makes sure that each shape is on one: those are searched, not walked through. */
const WALKED = 1500;

/** What arrows lead through: the shapes of a geometry, or points. */
export interface Anchored {
  readonly box: Box;
  readonly shapes: readonly { readonly anchor: Point }[];
}

/** Where each arrow leads from a shape, by positions among the shown. */
type Ways = number[][];

const walks = /* @__PURE__ */ new WeakMap<Anchored, Map<string, Ways>>();

/**
 * Where an arrow leads. The nearest shape within 45° of that direction, else within 90°, what lies aside counting threefold; where there is
 * none, the line goes on from the other side of the drawing, as if the same map lay beyond. Insets are where they are drawn. So an arrow
 * leads to another shape wherever there is one; and by arrows alone, each shape can be reached from each other: where the nearest would
 * leave one out, the least needed arrow leads to it (`joined`).
 * @param from position in `geometry.shapes`
 * @param shown the shapes that are drawn; all by default
 */
export function neighbour(geometry: Anchored, from: number, direction: Direction, shown: readonly number[] = [...geometry.shapes.keys()]): number {
  const at = shown.indexOf(from);
  const heading = headings.findIndex(([name]) => name === direction);
  if (at < 0) return from;
  const placesOf = (): Point[] => shown.map((one) => geometry.shapes[one]!.anchor);
  if (shown.length > WALKED) return shown[wayFrom(placesOf(), at, heading, spanOf(geometry))]!;
  const known = walks.get(geometry) ?? new Map<string, Ways>();
  walks.set(geometry, known);
  const key = shown.join();
  let ways = known.get(key);
  if (!ways) {
    const places = placesOf();
    ways = joined(places, places.map((_, one) => headings.map((__, way) => wayFrom(places, one, way, spanOf(geometry)))));
    known.set(key, ways);
  }
  return shown[ways[at]![heading]!]!;
}

const spanOf = ({ box }: Anchored): Point => [box[2] - box[0], box[3] - box[1]];

/** The same among places in a frame, one by one: nothing makes sure that each is on a way. */
export const neighbourAmong = (places: readonly Point[], from: number, direction: Direction, box: Box): number =>
  wayFrom(places, from, headings.findIndex(([name]) => name === direction), [box[2] - box[0], box[3] - box[1]]);

/** How far ahead in a direction, and how far aside. */
function seen([x, y]: Point, [x1, y1]: Point, heading: number): readonly [ahead: number, aside: number] {
  const [, [dx, dy]] = headings[heading]!;
  return [(x1 - x) * dx + (y1 - y) * dy, Math.abs((x1 - x) * dy) + Math.abs((y1 - y) * dx)];
}

function wayFrom(places: readonly Point[], from: number, heading: number, [width, height]: Point): number {
  const best = [from, from, from];
  const least = [Infinity, Infinity, Infinity];
  for (let to = 0; to < places.length; to++) {
    if (to === from) continue;
    const [ahead, aside] = seen(places[from]!, places[to]!, heading);
    const [kind, far] = ahead <= 0 ? [2, ahead + (heading < 2 ? width : height)] : [aside <= ahead ? 0 : 1, ahead];
    if (far + ASIDE * aside < least[kind]!) [least[kind], best[kind]] = [far + ASIDE * aside, to];
  }
  return best.find((to) => to !== from) ?? from;
}

/** What can be reached from the first shape, or what reaches it, with the arrows that a walk there needs: `shape * 4 + heading`. */
function walk(ways: Ways, back: boolean): { readonly reached: ReadonlySet<number>; readonly needed: ReadonlySet<number> } {
  const reached = new Set([0]);
  const needed = new Set<number>();
  for (const at of reached) {
    const arrows = back ? ways.flatMap((leads, one) => leads.flatMap((to, way) => (to === at ? [[one, one * 4 + way]] : []))) : ways[at]!.map((to, way) => [to, at * 4 + way]);
    for (const [next, arrow] of arrows as [number, number][]) {
      if (reached.has(next)) continue;
      reached.add(next);
      needed.add(arrow);
    }
  }
  return { reached, needed };
}

/**
 * Turns arrows until each shape can be reached from the first, and then the first from each. A turned arrow is none that the walks so far
 * need, so what could be reached still can; and there is always one, since a walk needs one arrow for a shape and each shape has four.
 */
function joined(places: readonly Point[], ways: Ways): Ways {
  for (const back of [false, true]) {
    for (;;) {
      const { reached } = walk(ways, back);
      if (reached.size === places.length) break;
      const { needed } = walk(ways, false);
      const [inside, outside] = [true, false].map((is) => [...places.keys()].filter((at) => reached.has(at) === is)) as [number[], number[]];
      const [arrow, to] = leastTurn(places, back ? outside : inside, back ? inside : outside, needed);
      ways[Math.floor(arrow / 4)]![arrow % 4] = to;
    }
  }
  return ways;
}

/** The arrow and the shape for which a turn goes least astray. */
function leastTurn(places: readonly Point[], from: readonly number[], to: readonly number[], needed: ReadonlySet<number>): [arrow: number, to: number] {
  let best: [number, number] = [0, 0];
  let least = Infinity;
  for (const at of from) {
    for (const way of headings.keys()) {
      if (needed.has(at * 4 + way)) continue;
      for (const one of to) {
        const [ahead, aside] = seen(places[at]!, places[one]!, way);
        // Backwards is the last resort.
        const far = (ahead > 0 ? ahead : -8 * ahead) + ASIDE * aside;
        if (far < least) [least, best] = [far, [at * 4 + way, one]];
      }
    }
  }
  return best;
}
