/**
 * Counted things drawn one by one: how many each mark stands for, in how many columns, and the SVG path of each kind.
 * Units of all coordinates: one pitch = 10; a row of `columns` marks is `columns * 10` wide.
 */

/** One mark stands for this many when there are more than 200 of them; the smallest that leaves 40 marks or fewer. */
const STEPS = [1, 2, 5];
const MOST_ONE_BY_ONE = 200;
const MOST_GROUPED = 40;
const MOST_COLUMNS = 32;
export const PITCH = 10;
const RADIUS = 4.1;

export interface UnitGrid {
  /** How many counted ones a mark stands for. */
  readonly per: number;
  readonly columns: number;
  readonly rows: number;
  /** Marks in all, the last one possibly partial. */
  readonly marks: number;
}

/** How many counted ones a mark stands for, for a total: 1 up to 200, then 10, 20, 50, 100… */
export function unitsPerMark(total: number): number {
  if (total <= MOST_ONE_BY_ONE) return 1;
  for (let power = 10; ; power *= 10) {
    for (const step of STEPS) if (total / (step * power) <= MOST_GROUPED) return step * power;
  }
}

/** From three rows on, rows are as many as the eye counts in a column: five, or ten. */
export const countableRows = (rows: number): number => (rows < 3 ? Math.max(1, rows) : 5 * Math.ceil(rows / 5));

/** The grid of a total: filled column by column, so that a share of the people is also a share of the width. */
export function unitGrid(total: number, options: { per?: number; mostColumns?: number; rows?: number } = {}): UnitGrid {
  const per = options.per ?? unitsPerMark(total);
  const marks = Math.ceil(total / per);
  const rows = options.rows ?? countableRows(Math.ceil(marks / (options.mostColumns ?? MOST_COLUMNS)));
  return { per, marks, rows, columns: Math.max(1, Math.ceil(marks / rows)) };
}

export interface UnitPaths {
  /** With the outcome. */
  readonly filled: string;
  /** Counted without it; a partial boundary mark is drawn whole here and clipped in `filled`. */
  readonly pale: string;
}

/** Paths of dots (people). `filled` and `total` in counted ones; the remainder of the last dot shrinks by area. */
export function dotPaths(filled: number, total: number, grid: UnitGrid): UnitPaths {
  const whole = turns(RADIUS);
  return paths(filled, total, grid, (x, y, amount, share) => {
    const radius = RADIUS * Math.sqrt(amount);
    return share < 1 ? segment(x, y, radius, share) : `M${round(x - radius)} ${y}${amount < 1 ? turns(radius) : whole}`;
  });
}

/** Paths of upright strokes (things: periods, training, partners). */
export function strokePaths(filled: number, total: number, grid: UnitGrid): UnitPaths {
  return paths(filled, total, grid, (x, y, amount, share) => {
    const height = 8 * amount;
    return `M${round(x - 1.6)} ${round(y + 4 - height)}h${round(3.2 * share)}v${round(height)}h${round(-3.2 * share)}z`;
  });
}

type Draw = (x: number, y: number, amount: number, share: number) => string;

function paths(filled: number, total: number, grid: UnitGrid, draw: Draw): UnitPaths {
  let solid = '';
  let pale = '';
  for (let mark = 0; mark < grid.marks; mark++) {
    const x = Math.floor(mark / grid.rows) * PITCH + PITCH / 2;
    const y = (mark % grid.rows) * PITCH + PITCH / 2;
    const amount = Math.min(1, total / grid.per - mark);
    const share = Math.min(1, Math.max(0, (filled / grid.per - mark) / amount));
    if (share < 1) pale += draw(x, y, amount, 1);
    if (share > 0) solid += draw(x, y, amount, share);
  }
  return { filled: solid, pale };
}

/** A circle from its leftmost point: two half turns. */
function turns(radius: number): string {
  const r = round(radius);
  return `a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0z`;
}

/** The left part of a disc, `share` of its width. */
function segment(x: number, y: number, radius: number, share: number): string {
  const reach = (2 * share - 1) * radius;
  const half = Math.sqrt(radius * radius - reach * reach);
  const r = round(radius);
  return `M${round(x + reach)} ${round(y - half)}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 0 ${round(x + reach)} ${round(y + half)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
