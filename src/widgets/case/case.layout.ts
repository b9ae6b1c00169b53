import type { ChainLink, Evidence, Relation, Stand } from './case-chain.model.js';

/**
 * Where the links of a chain run, without measuring anything: rows are as high as their words, so lines stand in cells of their own between
 * the columns (gutters) and between the rows (channels), whose sizes are known. Positions down the drawing are even for rows (twice
 * their number) and odd for the channels above them (1 is below the purchase).
 */
export const COLUMNS = 3;
/** Column of the purchase. */
const HINGE = 1;

/** Units of sixteen to an em. */
export const EM = 16;
const LANE = 20;
/** From the outermost lane to the words. */
const EDGE = 12;
/** Of a channel without lines across, of each such line, and below the last one. */
const CHANNEL = 36;
const SLOT = 14;
const FALL = 40;
const RADIUS = 10;

/** Strokes get heavier with the evidence; what is only described is dashed. */
export const WEIGHTS: Readonly<Record<Evidence, number>> = { hypothese: 2, suivi: 2, contribution: 4, comparaison: 6, attribution: 9 };

export interface Stroke {
  readonly evidence: Evidence;
}

/** A line in a gutter beside words: all the way, from below the head of an effect, or down to it, where it ends by its kind. */
export interface Beside extends Stroke {
  readonly kind: 'pass' | 'leave' | 'arrive';
  readonly x: number;
  readonly relation?: Relation | undefined;
  /** How far an effect's line stands from the lane that it leaves by. */
  readonly from?: number | undefined;
}

/** A line in a channel: units from its top left corner. */
export interface Drawn extends Stroke {
  readonly d: string;
}

/** A line that crosses a channel above words: as wide as these. */
export interface Across extends Stroke {
  readonly y: number;
}

export interface Row {
  /** Of the channel above it. */
  readonly height: number;
  readonly columns: readonly { readonly turns: readonly Drawn[]; readonly across: readonly Across[]; readonly beside: readonly Beside[]; readonly effect?: number | undefined }[];
}

export interface Tree {
  /** Widths of the gutters. */
  readonly gutters: readonly number[];
  readonly rows: readonly Row[];
  readonly routes: readonly Route[];
}

/** One link: down beside what it comes from, across, and down to what it leads to; or straight down. */
export interface Route extends Pick<ChainLink, 'relation' | 'evidence'> {
  readonly from: Stand;
  readonly to: Stand;
  readonly source: number;
  readonly down: Lane;
  readonly across?: { readonly channel: number; slot: number };
  readonly drop?: Lane;
}

/** A way down a gutter; lane 0 is nearest to the words. */
interface Lane {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  lane: number;
}

export function treeOf(stands: readonly Stand[], links: readonly ChainLink[]): Tree {
  const routes = links.filter(({ isBack }) => !isBack).map((link) => routeOf(link, stands));
  const lanes = routes.flatMap((route) => [{ lane: route.down, route }, ...(route.drop ? [{ lane: route.drop, route }] : [])]);
  for (let column = 0; column < COLUMNS; column++) chooseLanes(lanes.filter(({ lane }) => lane.column === column), stands);
  const slots = chooseSlots(routes);
  const gutters = Array.from({ length: COLUMNS }, (_, column) =>
    LANE * Math.max(1, ...lanes.filter(({ lane }) => lane.column === column).map(({ lane }) => lane.lane + 1)) + EDGE - LANE / 2);
  const count = Math.max(0, ...stands.map(({ row }) => row));
  const heights = Array.from({ length: count }, (_, index) => heightOf(slots.get(index + 1) ?? 0));
  return { gutters, routes, rows: heights.map((height, index) => rowOf(index + 1, height, { gutters, routes, stands })) };
}

export const heightOf = (slots: number): number => (slots ? SLOT * slots + FALL : CHANNEL);

/** Where a lane runs, from the left edge of its gutter. */
export const xOf = (gutter: number, lane: number): number => gutter - EDGE - LANE * lane;

/** Where a line runs across, from the top of its channel. */
export const yOf = (slot: number): number => SLOT * slot + 12;

function routeOf({ from, to, relation, evidence }: ChainLink, stands: readonly Stand[]): Route {
  const source: Stand = stands[from] ?? { column: HINGE, row: 0 };
  const target = stands[to]!;
  const route = { relation, evidence, from: source, to: target, source: from };
  if (source.column === target.column) return { ...route, down: { column: source.column, start: 2 * source.row, end: 2 * target.row, lane: 0 } };
  // From the purchase lines part at once; others cross just above what they lead to.
  const channel = from < 0 ? 1 : target.row;
  return {
    ...route, across: { channel, slot: 0 },
    down: { column: source.column, start: 2 * source.row, end: 2 * channel - 1, lane: 0 },
    drop: { column: target.column, start: 2 * channel - 1, end: 2 * target.row, lane: 0 },
  };
}

interface Candidate {
  readonly lane: Lane;
  readonly route: Route;
}

/** The lane nearest to the words that is free, to lines within a branch first; a line that passes by an effect keeps away from its words. */
function chooseLanes(candidates: readonly Candidate[], stands: readonly Stand[]): void {
  const chosen: Candidate[] = [];
  const order = ({ route, lane: { start, end } }: Candidate): number => (route.across ? 1e6 : 0) + 1e3 * (end - start) + start;
  for (const one of [...candidates].sort((a, b) => order(a) - order(b))) {
    const { lane } = one;
    const passes = stands.some(({ column, row }) => column === lane.column && 2 * row > lane.start && 2 * row < lane.end);
    lane.lane = passes ? 1 : 0;
    while (chosen.some((other) => other.lane.lane === lane.lane && meet(other, one))) lane.lane++;
    chosen.push(one);
  }
}

/** Lines of one effect part where one turns off; all others stay apart, save that one may begin where another ends. */
function meet(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.lane, other.lane];
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  if (start > end || (start === end && start % 2 === 0)) return false;
  return !(one.route.source === other.route.source && a.start === b.start && end % 2 === 1);
}

/** Lines of one effect share a way across; gives how many each channel has. */
function chooseSlots(routes: readonly Route[]): Map<number, number> {
  const sources = new Map<number, number[]>();
  for (const { across, source } of routes) {
    if (!across) continue;
    const known = sources.get(across.channel) ?? [];
    if (!known.includes(source)) known.push(source);
    sources.set(across.channel, known);
    across.slot = known.indexOf(source);
  }
  return new Map([...sources].map(([channel, known]) => [channel, known.length]));
}

type Plan = Pick<Tree, 'gutters' | 'routes'> & { readonly stands: readonly Stand[] };

function rowOf(row: number, height: number, { gutters, routes, stands }: Plan): Row {
  const columns = gutters.map((gutter, column) => {
    const effect = stands.findIndex((one) => one.column === column && one.row === row);
    return {
      turns: heaviest(routes.flatMap((route) => turnsOf(route, { row, column, gutter, height })), ({ d }) => d),
      across: heaviest(routes.flatMap((route) => acrossOf(route, row, column)), ({ y }) => String(y)),
      beside: heaviest(routes.flatMap((route) => besideOf(route, row, column, gutter)), ({ kind, x }) => `${kind} ${x}`),
      effect: effect < 0 ? undefined : effect,
    };
  });
  return { height, columns };
}

/** Where lines run together, the strongest evidence among them is seen. */
function heaviest<T extends Stroke>(strokes: readonly T[], key: (stroke: T) => string): T[] {
  const kept = new Map<string, T>();
  const order = Object.keys(WEIGHTS);
  for (const stroke of strokes) {
    const before = kept.get(key(stroke));
    if (!before || order.indexOf(before.evidence) < order.indexOf(stroke.evidence)) kept.set(key(stroke), stroke);
  }
  return [...kept.values()];
}

/** How long before an effect a wedge begins to widen. */
export const WEDGE = 22;

/** Line of the words that say a link, above an effect. */
export const VIA = 22;

/** Where an effect's line ends: units below the top of its row, beside its stage. The words of the link stand along its line. */
export const HEAD = VIA + 9;

/** Half the width of a wedge where it begins and where it ends. */
const widths = (evidence: Evidence): readonly [number, number] => [WEIGHTS[evidence] / 2, WEIGHTS[evidence] / 2 + 5.5];

const triangle = (x: number, y: number, half: number): string => `M${x} ${y + 6}L${x - half} ${y - 5}H${x + half}Z`;

/** How far a line runs into the next cell: two edges that meet between pixels would show a gap. */
const LAP = 0.5;

/** The end of a link, which says its kind, in units around (x, y): a triangle, a ring, or a wedge that has widened up to there. */
export function headPath(relation: Relation, evidence: Evidence, x: number, y: number): string {
  if (relation === 'mene-a') return triangle(x, y, Math.max(6.5, WEIGHTS[evidence]));
  if (relation === 'contribue-a') return `M${x - 5} ${y}A5 5 0 1 1 ${x + 5} ${y}A5 5 0 1 1 ${x - 5} ${y}Z`;
  const [thin, wide] = widths(evidence);
  const top = y + 5 - WEDGE - HEAD;
  const bottom = y + 5;
  if (evidence !== 'hypothese') return `M${x - thin} ${top}H${x + thin}L${x + wide} ${bottom}H${x - wide}Z`;
  // What is only described widens in dashes, the last of which is as wide as a wedge.
  let d = '';
  for (let at = bottom - 4; at > top; at -= 7) {
    const half = thin + ((wide - thin) * (at - top)) / (bottom - top);
    d += `M${+(x - half).toFixed(1)} ${at}H${+(x + half).toFixed(1)}V${at + 4}H${+(x - half).toFixed(1)}Z`;
  }
  return d;
}

/** Where a line ends before its head, in units below the top of its row. */
export const stopOf = (relation: Relation): number => (relation === 'mene-a' ? HEAD - 4 : relation === 'contribue-a' ? HEAD - 6 : 0);

function turnsOf({ down, drop, across, relation, evidence }: Route, { row, column, gutter, height }: { row: number; column: number; gutter: number; height: number }): Drawn[] {
  const place = 2 * row - 1;
  const foot = (lane: Lane): number => (relation === 'amplifie' && lane.end === 2 * row ? height - WEDGE + 5 : height + LAP);
  const straight = [down, drop].filter((lane): lane is Lane => lane?.column === column && lane.start < place && lane.end > place);
  const lines = straight.map((lane) => ({ evidence, d: `M${xOf(gutter, lane.lane)} 0V${foot(lane)}` }));
  if (!across || across.channel !== row || !drop) return lines;
  const y = yOf(across.slot);
  const toRight = drop.column > down.column;
  const ends = [down.column, drop.column].sort((a, b) => a - b);
  if (column > ends[0]! && column < ends[1]!) return [...lines, { evidence, d: `M0 ${y}H${gutter}` }];
  const r = Math.min(RADIUS, y);
  if (column === down.column) {
    const x = xOf(gutter, down.lane);
    lines.push({ evidence, d: `M${x} 0V${y - r}Q${x} ${y} ${x + (toRight ? r : -r)} ${y}H${toRight ? gutter : 0}` });
  } else if (column === drop.column) {
    const x = xOf(gutter, drop.lane);
    lines.push({ evidence, d: `M${toRight ? 0 : gutter} ${y}H${x + (toRight ? -r : r)}Q${x} ${y} ${x} ${y + r}V${foot(drop)}` });
  }
  return lines;
}

function acrossOf({ down, drop, across, evidence }: Route, row: number, column: number): Across[] {
  if (!across || across.channel !== row || !drop) return [];
  const [first, last] = [down.column, drop.column].sort((a, b) => a - b);
  return column >= first! && column < last! ? [{ evidence, y: yOf(across.slot) }] : [];
}

function besideOf({ down, drop, relation, evidence }: Route, row: number, column: number, gutter: number): Beside[] {
  return [down, drop].flatMap((lane): Beside[] => {
    if (lane?.column !== column || lane.start > 2 * row || lane.end < 2 * row) return [];
    const x = xOf(gutter, lane.lane);
    if (lane.end === 2 * row) return [{ kind: 'arrive', x, relation, evidence }];
    return lane.start === 2 * row ? [{ kind: 'leave', x, evidence, from: xOf(gutter, 0) }] : [{ kind: 'pass', x, evidence }];
  });
}
