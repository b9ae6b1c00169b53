import type { Ink, Piece } from '../../export/picture.js';
import type { Box } from '../../geo/types.js';
import { heightOf, spotOf, type Drawing } from './map-picture-map.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PlacesLegend } from './map-places-legend.model.js';
import { marksOf, RADIUS, radiusOf, SIGNS, type PlaceMark, type Standing } from './map-places.layout.js';
import type { PlacesModel, PlacesSpeaker } from './map-places.model.js';

/** Places of a picture, laid out anew: what is too close on a page may stand apart in a wider one. */
export interface PicturePlaces {
  readonly model: PlacesModel;
  readonly speaker: Pick<PlacesSpeaker, 'number'>;
  readonly standings: readonly Standing[];
  readonly legendOf: (marks: readonly PlaceMark[]) => PlacesLegend;
}

/** Signs are larger than on a page, as words are. */
const ENLARGED = 1.2;

const SIZE = 15;
const ROW = 34;

/** Fill and outline of each sign, in the order of kinds: as much as their shapes, they tell kinds apart. */
const LOOKS: readonly (readonly [fill: Ink, outline: Ink])[] = [
  ['accent', 'paper'], ['ink', 'paper'], ['slate', 'paper'], ['paper', 'accent'], ['paper', 'ink'], ['paper', 'slate'],
];

/** @param width of the drawing, in pixels of the picture */
export const marksIn = ({ standings }: PicturePlaces, box: Box, width: number): PlaceMark[] => marksOf(standings, box, width / ENLARGED);

interface Spot {
  readonly x: number;
  readonly y: number;
}

function signOf(sign: number, { x, y }: Spot): Piece[] {
  const [fill, ink] = LOOKS[sign]!;
  const path = { kind: 'path', d: SIGNS[sign]!, at: { scale: ENLARGED, x, y } } as const;
  // Paper around what is filled lies below it, so that its shape keeps its points.
  return fill === 'paper' ? [{ ...path, fill, stroke: { ink, width: 2 } }] : [{ ...path, stroke: { ink, width: 4 } }, { ...path, fill }];
}

/** A sign for each place, and a circle with their number for those that are too close; the chosen one has a ring. */
export function marksOn({ model: { places, kinds }, speaker }: PicturePlaces, marks: readonly PlaceMark[], { placed, chosen }: Pick<Drawing, 'placed' | 'chosen'>, place: Place): Piece[] {
  const height = heightOf(placed, place.width);
  return marks.flatMap((mark): Piece[] => {
    const spot = spotOf(place, height, mark);
    const some = mark.members.map((at) => places[at]!);
    const radius = radiusOf(mark) * ENLARGED;
    const drawn: Piece[] = some.length === 1 ? signOf(kinds[some[0]!.kind]!.sign, spot) : [
      { kind: 'circle', ...spot, radius, fill: 'paper', stroke: { ink: 'ink', width: 1.5 } },
      { kind: 'text', x: spot.x, y: spot.y + SIZE * 0.35, size: SIZE, anchor: 'middle', runs: [{ text: speaker.number(some.length), strong: true }] },
    ];
    return some.some(({ code }) => code === chosen) ? [...drawn, { kind: 'circle', ...spot, radius: radius + 3, stroke: { ink: 'ink', width: 2 } }] : drawn;
  });
}

/** Kinds with their signs and how many each has, and what is not where a reader would look for it. */
export function placesLegendBlock({ title, kinds, notes }: PlacesLegend, { x, y, width }: Place, measure: Measure): Block {
  const indent = 2 * RADIUS * ENLARGED + 14;
  const counts = Math.max(...kinds.map(({ count }) => measure(count, SIZE, true))) + 12;
  const rows = kinds.map(({ name, sign, count }) => (top: number): Block => {
    const lines = paragraph([{ text: name }], { x: x + indent, y: 0, width: width - indent - counts }, { size: SIZE }, measure);
    const high = Math.max(ROW, lines.bottom + 10);
    const words = paragraph([{ text: name }], { x: x + indent, y: top + (high - lines.bottom) / 2, width: width - indent - counts }, { size: SIZE }, measure);
    return {
      pieces: [
        { kind: 'line', from: [x, top], to: [x + width, top], stroke: { ink: 'line', width: 1 } },
        ...signOf(sign, { x: x + RADIUS * ENLARGED, y: top + high / 2 }), ...words.pieces,
        { kind: 'text', x: x + width, y: top + high / 2 + SIZE * 0.35, size: SIZE, anchor: 'end', runs: [{ text: count, strong: true }] },
      ],
      bottom: top + high,
    };
  });
  return stacked(y, [
    (top) => { const head = paragraph([{ text: title, strong: true }], { x, y: top, width }, { size: SIZE }, measure); return { ...head, bottom: head.bottom + 8 }; },
    ...rows,
    ...notes.map((text) => (top: number): Block => paragraph([{ text, ink: 'ink-2' }], { x, y: top + 10, width }, { size: SIZE }, measure)),
  ]);
}
