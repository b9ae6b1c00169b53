import type { Fill, Ink, Pattern, Piece, Placed, Run } from '../../export/picture.js';
import { type PlacedInset, type PlacedMap, type PlacedShape } from './map.layout.js';
import { circlesOf, roomIn } from './map-symbols.layout.js';
import type { MapModel, Territory } from './map.model.js';
import type { TerritoryWords } from './map-use.model.js';
import { namesOf } from './map-picture-names.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';

/** What the drawing of a picture needs of a map. */
export interface Drawing {
  readonly model: MapModel;
  readonly placed: PlacedMap;
  readonly of: (territory: Territory) => TerritoryWords;
  readonly rings: { readonly name: string; readonly note: string };
  readonly measure: Measure;
  /** "1 250". */
  readonly number: (count: number) => string;
  /** Whether classes have lines, for who can't go by their colours. */
  readonly isPatterned?: boolean | undefined;
  /** Whether it is the ground of places: nothing stands on it. */
  readonly isGround?: boolean | undefined;
  /** The territory or the place that the reader has chosen. */
  readonly chosen?: string | undefined;
}

/** Of words on shapes. */
const SIZE = 14;
const SMALLER = 12;

/** From the middle of figures to their baseline, in sizes. */
const MIDDLE = 0.35;

/** Of figures, in sizes. */
const HALF_HEIGHT = 0.36;

const FILLS: Readonly<Record<string, Fill>> = {
  c1: 'c1', c2: 'c2', c3: 'c3', c4: 'c4', c5: 'c5', plain: 'pale', near: 'pale', below: 'pale', above: 'soft',
  secret: 'paper', refuse: 'paper', 'not-applicable': 'paper', missing: 'hatch', none: 'hatch',
};

/** Of steps of the ramp that have lines. */
export const PATTERNED: Readonly<Partial<Record<Fill, Pattern>>> = { c2: 'm2', c3: 'm3', c4: 'm4' };

function fillOf({ fill }: PlacedShape, { isPatterned }: Pick<Drawing, 'isPatterned'>): Fill {
  const plain = FILLS[fill] ?? 'pale';
  return (isPatterned && PATTERNED[plain]) || plain;
}

const isStrong = ({ fill }: PlacedShape): boolean => fill === 'c4' || fill === 'c5';

/** Enlargement of the map's units, and where its left top corner comes. */
function placeOf({ box }: PlacedMap, { x, y, width }: Place): Placed {
  const scale = width / (box[2] - box[0]);
  return { scale, x: x - box[0] * scale, y: y - box[1] * scale };
}

export const heightOf = ({ box }: PlacedMap, width: number): number => (width * (box[3] - box[1])) / (box[2] - box[0]);

/** The territories with their values, as the page draws them, and what stands under the frames of insets. */
export function mapBlock(drawing: Drawing, place: Place): Block {
  const { placed, model } = drawing;
  const at = placeOf(placed, place);
  const bottom = place.y + heightOf(placed, place.width);
  const words = drawing.isGround && model.kind !== 'symbols' ? [] : model.kind === 'strip' ? namesOf(drawing, place, at) : model.kind === 'symbols' ? circlesOn(drawing, at) : valuesOf(drawing, place, at);
  const insets = placed.insets.map((inset, index) => insetBlock(drawing, inset, { place, end: placed.insets[index + 1]?.left ?? inset.right, bottom }));
  return {
    pieces: [...outlines(drawing, at), ...chosenOutline(drawing, at), ...words, ...signs(drawing, place), ...insets.flatMap(({ pieces }) => pieces)],
    bottom: Math.max(bottom, ...insets.map((inset) => inset.bottom)),
  };
}

function outlines(drawing: Drawing, at: Placed): Piece[] {
  const { borders, insets } = drawing.placed;
  const border = (d: string, ink: Ink, width: number): Piece[] => (d ? [{ kind: 'path', d, at, stroke: { ink, width } }] : []);
  return [
    ...areas(drawing, at),
    ...border(borders.dark, 'ink-2', 0.7),
    ...border(borders.light, 'paper', 0.9),
    ...border(borders.coast, 'ink-2', 1),
    ...insets.flatMap(({ twin }) => (twin ? twin.shapes.map((shape) => twinPiece(shape, twin.transform, at, drawing)) : [])),
  ];
}

/** Paper around a line of ink, so that it is seen on any class. */
function chosenOutline({ placed: { shapes }, chosen }: Drawing, at: Placed): Piece[] {
  const d = shapes.find(({ territory }) => territory.code === chosen)?.path;
  return d ? [{ kind: 'path', d, at, stroke: { ink: 'paper', width: 5 } }, { kind: 'path', d, at, stroke: { ink: 'ink', width: 2.5 } }] : [];
}

/** Up to so many territories each is an outline of its own, which who edits an SVG can take hold of; beyond, all of one colour are one. */
const MANY = 2000;

function areas(drawing: Drawing, at: Placed): Piece[] {
  const { shapes } = drawing.placed;
  if (shapes.length <= MANY) return shapes.map((shape): Piece => ({ kind: 'path', d: shape.path, at, fill: fillOf(shape, drawing) }));
  const paths = new Map<Fill, string[]>();
  for (const shape of shapes) {
    const fill = fillOf(shape, drawing);
    const same = paths.get(fill);
    if (same) same.push(shape.path);
    else paths.set(fill, [shape.path]);
  }
  return [...paths].map(([fill, same]): Piece => ({ kind: 'path', d: same.join(''), at, fill }));
}

/** The transform of a second drawing, as the layout writes it, within the picture. */
function twinPiece(shape: PlacedShape, transform: string, at: Placed, drawing: Drawing): Piece {
  const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return {
    kind: 'path', d: shape.path, fill: fillOf(shape, drawing),
    at: { scale: at.scale * scale, x: at.x + at.scale * x, y: at.y + at.scale * y },
    stroke: isStrong(shape) ? { ink: 'paper', width: 0.9 } : { ink: 'ink-2', width: 0.7 },
  };
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the percents of the layout. */
export const spotOf = ({ x, y, width }: Place, height: number, at: Spot): Spot => ({ x: x + (width * at.x) / 100, y: y + (height * at.y) / 100 });

export const centred = ({ x, y }: Spot, size: number, run: Run): Extract<Piece, { readonly kind: 'text' }> => ({ kind: 'text', x, y: y + MIDDLE * size, size, anchor: 'middle', runs: [run] });

/** Whether words of one line fit around a middle with so much room about it. */
export function hasRoom(text: string, { size, strong = false, room, measure }: { readonly size: number; readonly strong?: boolean; readonly room: number; readonly measure: Measure }): boolean {
  return Math.hypot(measure(text, size, strong) / 2, size * HALF_HEIGHT) <= room;
}

/** Values on shapes, where they fit. */
function valuesOf({ placed, of, measure, isPatterned }: Drawing, place: Place, { scale }: Placed): Piece[] {
  const height = heightOf(placed, place.width);
  return placed.shapes.flatMap((shape, index): Piece[] => {
    const anchor = placed.anchors[index]!;
    const { short } = of(shape.territory);
    if (!short || anchor.apart || !hasRoom(short, { size: SIZE, room: anchor.room * scale, measure })) return [];
    const word = centred(spotOf(place, height, anchor), SIZE, { text: short, ink: isStrong(shape) && !isPatterned ? 'paper' : 'ink' });
    return [isPatterned ? { ...word, halo: true } : word];
  });
}

/** Circles whose areas are counts, the greatest first, with the values that fit into what the later ones leave of them. */
function circlesOn({ model, placed, of, measure, chosen, isGround }: Drawing, at: Placed): Piece[] {
  const circles = circlesOf(placed, model.symbols?.radii ?? new Map())
    .map(({ code, x, y, radius }) => ({ code, x: at.x + at.scale * x, y: at.y + at.scale * y, radius: at.scale * radius }));
  const shorts = new Map(placed.shapes.map(({ territory }) => [territory.code, of(territory).short ?? '']));
  const values = isGround ? [] : circles.flatMap((circle, index): Piece[] => {
    const text = shorts.get(circle.code)!;
    const spot = text && roomIn(circle, circles.slice(index + 1), [measure(text, SIZE, true) / 2, SIZE * HALF_HEIGHT]);
    return spot ? [centred({ x: spot[0], y: spot[1] }, SIZE, { text, ink: 'paper', strong: true })] : [];
  });
  const disc = ({ x, y, radius, code }: (typeof circles)[number]): Piece =>
    ({ kind: 'circle', x, y, radius, fill: isGround ? 'soft' : 'accent', stroke: isGround ? { ink: 'accent', width: 1.25 } : code === chosen ? { ink: 'ink', width: 2.5 } : { ink: 'paper', width: 1.25 } });
  return [...circles.map(disc), ...values];
}

const LOZENGE = 6;

/** @param radius from the middle to a corner */
export const lozenge = ({ x, y }: Spot, radius = LOZENGE): Piece =>
  ({ kind: 'path', d: `M0-${radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`, at: { scale: 1, x, y }, fill: 'paper', stroke: { ink: 'ink', width: 1.5 } });

export const dash = ({ x, y }: Spot): Piece => ({ kind: 'line', from: [x - 5, y], to: [x + 5, y], stroke: { ink: 'ink', width: 1.5 } });

/** A lozenge on what is not published, a dash on what has no meaning there. */
function signs({ placed }: Drawing, place: Place): Piece[] {
  const height = heightOf(placed, place.width);
  return placed.shapes.flatMap(({ territory: { state } }, index): Piece[] => {
    const spot = spotOf(place, height, placed.anchors[index]!);
    return state === 'secret' || state === 'refuse' ? [lozenge(spot)] : state === 'not-applicable' ? [dash(spot)] : [];
  });
}

/** A rule above what is drawn apart, its name and its figure below. */
function insetBlock({ placed, of, rings, measure }: Drawing, { left, top, shape }: PlacedInset, { place, end, bottom }: { readonly place: Place; readonly end: number; readonly bottom: number }): Block {
  const spot = spotOf(place, heightOf(placed, place.width), { x: left, y: top });
  const to = place.x + (place.width * (end - 1)) / 100;
  const { name, text } = shape ? of(shape.territory) : { name: rings.name, text: rings.note };
  const under = (words: string, strong: boolean) => (y: number): Block => paragraph([{ text: words, strong }], { x: spot.x, y, width: to - spot.x }, { size: [SIZE, SMALLER].find((one) => measure(words, one, strong) < (to - spot.x) * 0.97) ?? SIZE, leading: 1.25 }, measure);
  const words = stacked(bottom + 8, [under(name, false), under(text, shape?.territory.value !== undefined)]);
  return { ...words, pieces: [{ kind: 'line', from: [spot.x, spot.y], to: [to, spot.y], stroke: { ink: 'slate', width: 1 } }, ...words.pieces] };
}
