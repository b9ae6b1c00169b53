import type { Box, Geometry } from './types.js';

type Rings = Pick<Geometry, 'points' | 'ringEnds' | 'shapeEnds'>;

/** Where shapes are: their boxes, and for each square of a grid those whose box touches it. Made once for a geometry of thousands. */
export interface Grid extends Rings {
  /** Left, top, right, bottom of each shape in turn. */
  readonly boxes: Float32Array;
  readonly left: number;
  readonly top: number;
  /** Side of a square, in the units of the drawing. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Shapes of all squares, row after row, and where each square's end. */
  readonly held: Uint32Array;
  readonly ends: Uint32Array;
}

const grids = /* @__PURE__ */ new WeakMap<Uint32Array, Grid>();

/** About as many squares as shapes. The same each time for one geometry. */
export function gridOf({ points, ringEnds, shapeEnds, box }: Geometry): Grid {
  let grid = grids.get(shapeEnds);
  if (!grid) grids.set(shapeEnds, (grid = gridded({ points, ringEnds, shapeEnds }, box)));
  return grid;
}

function gridded(rings: Rings, [left, top, right, bottom]: Box): Grid {
  const count = rings.shapeEnds.length;
  const boxes = boxesOf(rings);
  const side = Math.sqrt(((right - left) * (bottom - top)) / count) || 1;
  const [columns, rows] = [right - left, bottom - top].map((length) => Math.max(1, Math.ceil(length / side))) as [number, number];
  const frame = { boxes, left, top, side, columns, rows };
  const ends = new Uint32Array(columns * rows);
  const each = (visit: (square: number, shape: number) => void): void => {
    for (let shape = 0; shape < count; shape++) squaresIn(frame, boxes.subarray(shape * 4, shape * 4 + 4), (square) => visit(square, shape));
  };
  each((square) => void ends[square]!++);
  for (let square = 1; square < ends.length; square++) ends[square]! += ends[square - 1]!;
  const held = new Uint32Array(ends.at(-1) ?? 0);
  // From the last place of each square backwards: what is left are the beginnings, which are the ends of the squares before.
  const next = ends.slice();
  each((square, shape) => void (held[--next[square]!] = shape));
  return { ...rings, ...frame, held, ends };
}

function boxesOf({ points, ringEnds, shapeEnds }: Rings): Float32Array {
  const boxes = new Float32Array(shapeEnds.length * 4);
  for (let shape = 0, ring = 0, at = 0; shape < shapeEnds.length; shape++) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (; ring < shapeEnds[shape]!; ring++) {
      for (; at < ringEnds[ring]!; at++) {
        const x = points[at * 2]!;
        const y = points[at * 2 + 1]!;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    }
    boxes.set([left, top, right, bottom], shape * 4);
  }
  return boxes;
}

function squaresIn({ left, top, side, columns, rows }: Pick<Grid, 'left' | 'top' | 'side' | 'columns' | 'rows'>, box: ArrayLike<number>, visit: (square: number) => void): void {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(value / side)));
  const [first, last] = [within(box[0]! - left, columns), within(box[2]! - left, columns)];
  const lowest = within(box[3]! - top, rows);
  for (let row = within(box[1]! - top, rows); row <= lowest; row++) for (let column = first; column <= last; column++) visit(row * columns + column);
}

/** The shape in which a point lies, by its position; -1 where there is none. A point on a border lies in one of the two. */
export function shapeAt(grid: Grid, x: number, y: number): number {
  const { left, top, side, columns, rows, held, ends, boxes } = grid;
  const [column, row] = [Math.floor((x - left) / side), Math.floor((y - top) / side)];
  if (!(column >= 0 && row >= 0 && column < columns && row < rows)) return -1;
  const square = row * columns + column;
  for (let at = square ? ends[square - 1]! : 0; at < ends[square]!; at++) {
    const shape = held[at]!;
    const box = shape * 4;
    if (x >= boxes[box]! && y >= boxes[box + 1]! && x <= boxes[box + 2]! && y <= boxes[box + 3]! && isInside(grid, shape, x, y)) return shape;
  }
  return -1;
}

/** Even and odd crossings of all its rings: holes are outside. */
function isInside({ points, ringEnds, shapeEnds }: Rings, shape: number, x: number, y: number): boolean {
  let inside = false;
  const first = shape ? shapeEnds[shape - 1]! : 0;
  for (let ring = first; ring < shapeEnds[shape]!; ring++) {
    const end = ringEnds[ring]!;
    for (let at = ring ? ringEnds[ring - 1]! : 0, last = end - 1; at < end; last = at++) {
      const [ax, ay, bx, by] = [points[at * 2]!, points[at * 2 + 1]!, points[last * 2]!, points[last * 2 + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The shapes whose boxes touch a box, in their order. */
export function shapesIn(grid: Grid, box: Box): Uint32Array {
  const found = new Uint8Array(grid.shapeEnds.length);
  const [left, top, right, bottom] = box;
  let count = 0;
  squaresIn(grid, box, (square) => {
    for (let at = square ? grid.ends[square - 1]! : 0; at < grid.ends[square]!; at++) {
      const shape = grid.held[at]!;
      const corner = shape * 4;
      const touches = grid.boxes[corner]! <= right && grid.boxes[corner + 1]! <= bottom && grid.boxes[corner + 2]! >= left && grid.boxes[corner + 3]! >= top;
      if (touches && !found[shape]) found[shape] = ++count && 1;
    }
  });
  const shapes = new Uint32Array(count);
  for (let shape = 0, to = 0; to < count; shape++) if (found[shape]) shapes[to++] = shape;
  return shapes;
}
