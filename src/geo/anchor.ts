/** A square that may hold the anchor: no point of it is farther from the border than `reach`. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly inside: number;
  readonly reach: number;
}

/**
 * Where the words of a shape stand: the point inside that is farthest from its border (its pole of inaccessibility), and how far that is.
 * Squares that may hold a better point are halved until none may by more than a hundredth of the shape.
 * @param points x and y in turn
 * @param ends where each ring ends, counted in points; even and odd rings alike
 * @param start the first point
 */
export function anchorOf(points: ArrayLike<number>, ends: ArrayLike<number>, start = 0): [x: number, y: number, room: number] {
  const [left, top, right, bottom] = boxOf(points, start, ends[ends.length - 1]!);
  const cellAt = (x: number, y: number, half: number): Cell => {
    const inside = insideBy(points, ends, start, x, y);
    return { x, y, half, inside, reach: inside + half * Math.SQRT2 };
  };
  const half = Math.min(right - left, bottom - top) / 2;
  let best = cellAt((left + right) / 2, (top + bottom) / 2, 0);
  if (half <= 0) return [best.x, best.y, 0];
  const cells: Cell[] = [];
  for (let x = left + half; x < right + half; x += half * 2) for (let y = top + half; y < bottom + half; y += half * 2) cells.push(cellAt(x, y, half));
  const enough = Math.max(right - left, bottom - top) / 100;
  while (cells.length) {
    const cell = cells.splice(cells.reduce((most, { reach }, at) => (reach > cells[most]!.reach ? at : most), 0), 1)[0]!;
    if (cell.inside > best.inside) best = cell;
    if (cell.reach - best.inside <= enough) break;
    const quarter = cell.half / 2;
    for (const dx of [-quarter, quarter]) for (const dy of [-quarter, quarter]) cells.push(cellAt(cell.x + dx, cell.y + dy, quarter));
  }
  return [best.x, best.y, Math.max(0, best.inside)];
}

function boxOf(points: ArrayLike<number>, start: number, end: number): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = start; at < end; at++) {
    const [x, y] = [points[at * 2]!, points[at * 2 + 1]!];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/**
 * Distance to the nearest border; below zero outside.
 * @param start the first point
 */
export function insideBy(points: ArrayLike<number>, ends: ArrayLike<number>, start: number, x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (let ring = 0, from = start; ring < ends.length; from = ends[ring++]!) {
    for (let at = from, last = ends[ring]! - 1; at < ends[ring]!; last = at++) {
      const [ax, ay, bx, by] = [points[at * 2]!, points[at * 2 + 1]!, points[last * 2]!, points[last * 2 + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredToSegment(x, y, ax, ay, bx, by));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return (ax + share * dx - x) ** 2 + (ay + share * dy - y) ** 2;
}
