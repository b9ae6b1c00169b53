import type { Piece, Placed } from '../../export/picture.js';
import { centred, hasRoom, heightOf, spotOf, type Drawing, type Spot } from './map-picture-map.layout.js';
import type { Place } from '../../export/text-layout.js';
import { linesOf } from './map-strip.layout.js';
import type { PlacedMap } from './map.layout.js';

/** Of names, and of values. */
const SIZE = 14;
const SMALLER = 12;
const LARGER = 18;

/** From one line to the next, in sizes. */
const LEADING = 1.2;

/** Room beside the map for the words of what is too small for them: on the right they reach into what parts it from its rows. */
const LEFT = 84;
const RIGHT = 60;

const ARROWS = { above: '↑\u202f', below: '↓\u202f', near: '' };

/** One of few territories, with its words and where they stand. */
interface Named {
  readonly spot: Spot;
  readonly name: string;
  readonly value: string;
  readonly isAbove: boolean;
  readonly room: number;
}

function namedIn({ placed, of }: Drawing, place: Place, scale: number): Named[] {
  const height = heightOf(placed, place.width);
  return placed.shapes.flatMap(({ territory }, index): Named[] => {
    const anchor = placed.anchors[index]!;
    const { name, short } = of(territory);
    const side = territory.side ?? 'near';
    return short ? [{ spot: spotOf(place, height, anchor), name, value: ARROWS[side] + short, isAbove: side === 'above', room: anchor.room * scale }] : [];
  });
}

const hasValue = ({ value, room }: Named, { measure }: Drawing): boolean => hasRoom(value, { size: LARGER, strong: true, room, measure });

const scaleOf = ({ box }: PlacedMap, width: number): number => width / (box[2] - box[0]);

/** Where the map of few territories stands in its column, with room at its sides for the words of what is too small. */
export function placeOfFew(drawing: Drawing, { x, y, width }: Place): Place {
  const small = namedIn(drawing, { x: 0, y, width }, scaleOf(drawing.placed, width)).filter((one) => !hasValue(one, drawing));
  const left = small.some(({ spot }) => spot.x < width / 2) ? LEFT : 0;
  const right = small.some(({ spot }) => spot.x >= width / 2) ? RIGHT : 0;
  return { x: x + left, y, width: width - left - right };
}

/** Names and values on few territories, of what is too narrow for both the value; what is too narrow for that has them beside the map, at the end of a line. */
export function namesOf(drawing: Drawing, place: Place, { scale }: Placed): Piece[] {
  const all = namedIn(drawing, place, scale);
  const small = all.filter((one) => !hasValue(one, drawing));
  const middle = place.x + place.width / 2;
  return [
    ...all.filter((one) => hasValue(one, drawing)).flatMap((one) => onShape(one, drawing)),
    ...spread(small.filter(({ spot }) => spot.x >= middle)).flatMap(([one, y]) => besideMap(one, { x: place.x + place.width + 8, y }, 1)),
    ...spread(small.filter(({ spot }) => spot.x < middle)).flatMap(([one, y]) => besideMap(one, { x: place.x - 8, y }, -1)),
  ];
}

function onShape({ spot, name, value, isAbove, room }: Named, { measure }: Drawing): Piece[] {
  // A name stands where the shape is nearly as wide as in its middle.
  const size = [SIZE, SMALLER].find((one) => hasRoom(name, { size: one, room: room * 1.08, measure }));
  return [
    ...(size ? [centred({ ...spot, y: spot.y - LARGER * 0.7 }, size, { text: name })] : []),
    centred({ ...spot, y: spot.y + (size ? LARGER * 0.35 : 0) }, LARGER, { text: value, strong: true, ink: isAbove ? 'accent' : 'ink' }),
  ];
}

/** @param at where the value stands, and @param side which way the words go */
function besideMap({ spot, name, value, isAbove }: Named, { x, y }: Spot, side: 1 | -1): Piece[] {
  const anchor = side < 0 ? ('end' as const) : undefined;
  const lines = linesOf(name);
  return [
    { kind: 'line', from: [spot.x, spot.y], to: [x - 4 * side, y], stroke: { ink: 'ink-2', width: 1 } },
    { kind: 'circle', x: spot.x, y: spot.y, radius: 2.5, fill: 'ink-2' },
    ...lines.map((text, at): Piece => ({ kind: 'text', x, y: y - LARGER * 0.75 - SIZE * LEADING * (lines.length - 1 - at), size: SIZE, anchor, runs: [{ text }] })),
    { kind: 'text', x, y: y + LARGER * 0.36, size: LARGER, anchor, runs: [{ text: value, strong: true, ink: isAbove ? 'accent' : 'ink' }] },
  ];
}

/** From above, none over another. */
function spread(some: readonly Named[]): [Named, number][] {
  let last = -Infinity;
  return [...some].sort((one, other) => one.spot.y - other.spot.y).map((one) => {
    const tall = LARGER + SIZE * LEADING * linesOf(one.name).length;
    last = Math.max(one.spot.y, last + tall + 6);
    return [one, last];
  });
}
