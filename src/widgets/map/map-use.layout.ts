import type { Box, Geometry, Point } from '../../geo/types.js';
import { isStrong, neededWidth, type PlacedMap, type Word } from './map.layout.js';

export type { Geometry, Point } from '../../geo/types.js';
export { neighbour, type Anchored, type Direction } from '../../geo/neighbours.js';

/** What is in view of a drawing: so many times enlarged, from this corner on, in the units of the drawing. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** A word on an enlarged map: names stand over figures as soon as both fit. */
export interface NearWord extends Word {
  readonly code: string;
  readonly name?: string | undefined;
  /** Not published: a lozenge in place of a figure. */
  readonly lozenge?: boolean;
}

/** How often a drawing can be enlarged. */
export const LARGEST = 12;

/** A territory that is brought into view takes this share of it at most. */
const SHARE = 0.4;

/** Width of a figure, in em. */
const FIGURE = 0.5;

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export const wholeView = ([left, top]: Box): View => ({ scale: 1, left, top });

/** A drawing is never smaller than its frame, nor can it be lost out of it. */
function bounded({ scale, left, top }: View, box: Box): View {
  const kept = between(scale, 1, LARGEST);
  return {
    scale: kept,
    left: between(left, box[0], box[2] - (box[2] - box[0]) / kept),
    top: between(top, box[1], box[3] - (box[3] - box[1]) / kept),
  };
}

/** Where in the drawing a point of its frame is; shares of width and height, 0 to 1. */
export const pointAt = ({ scale, left, top }: View, box: Box, across: number, down: number): Point => [left + (across * (box[2] - box[0])) / scale, top + (down * (box[3] - box[1])) / scale];

/** Enlarged or reduced to a scale while one point of the drawing stays where it is. */
export function scaled(view: View, scale: number, [x, y]: Point, box: Box): View {
  const kept = between(scale, 1, LARGEST);
  const change = view.scale / kept;
  return bounded({ scale: kept, left: x - (x - view.left) * change, top: y - (y - view.top) * change }, box);
}

/** Moved with a hand on it, by shares of the frame. */
export const dragged = (view: View, box: Box, across: number, down: number): View =>
  bounded({ ...view, left: view.left - (across * (box[2] - box[0])) / view.scale, top: view.top - (down * (box[3] - box[1])) / view.scale }, box);

export const middle = ([left, top, right, bottom]: Box): Point => [(left + right) / 2, (top + bottom) / 2];

function centred(part: Box, scale: number, box: Box): View {
  const [x, y] = middle(part);
  return bounded({ scale, left: x - (box[2] - box[0]) / scale / 2, top: y - (box[3] - box[1]) / scale / 2 }, box);
}

/** The same enlargement, moved only where the part would be out of view. */
export function revealed(view: View, part: Box, box: Box): View {
  const [right, bottom] = pointAt(view, box, 1, 1);
  const seen = part[0] >= view.left && part[1] >= view.top && part[2] <= right && part[3] <= bottom;
  return seen ? view : centred(part, view.scale, box);
}

/** A part that is smaller than a fingertip is enlarged until it is not; any other is only brought into view. */
export function approached(view: View, part: Box, box: Box, smallest: number): View {
  const size = Math.max(part[2] - part[0], part[3] - part[1]) * view.scale;
  if (size >= smallest) return revealed(view, part, box);
  return centred(part, Math.min(LARGEST, (SHARE * Math.min(box[2] - box[0], box[3] - box[1])) / (size / view.scale)), box);
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** As a style sheet writes it. */
export const transformOf = ({ scale, left, top }: View, box: Box): string =>
  `translate(${short(box[0] - left * scale)}px, ${short(box[1] - top * scale)}px) scale(${short(scale)})`;

/** Where the shapes of a territory are drawn: where it lies, and a second time in the inset of a city and its ring. */
export function placesOf(geometry: Geometry, code: string): { readonly path: string; readonly box: Box; readonly twin?: string }[] {
  const shape = geometry.shapes[geometry.index.get(code) ?? -1];
  if (!shape) return [];
  const { path, box } = shape;
  const twins = geometry.insets.flatMap(({ codes, twin }) => (twin && codes.includes(code) ? [twin] : []));
  return [
    { path, box },
    ...twins.map(({ scale, x, y }) => ({
      path,
      box: [box[0] * scale + x, box[1] * scale + y, box[2] * scale + x, box[3] * scale + y] as const,
      twin: `translate(${x} ${y}) scale(${scale})`,
    })),
  ];
}

/** Where the words of a territory stand and how much room they have there, twins included. */
function roomsOf({ shapes, index, insets }: Geometry, code: string): { readonly anchor: Point; readonly room: number }[] {
  const shape = shapes[index.get(code) ?? -1];
  if (!shape) return [];
  const { anchor, room } = shape;
  const twins = insets.flatMap(({ codes, twin }) => (twin && codes.includes(code) ? [twin] : []));
  return [{ anchor, room }, ...twins.map(({ scale, x, y }) => ({ anchor: [anchor[0] * scale + x, anchor[1] * scale + y] as const, room: room * scale }))];
}

/**
 * The words of an enlarged map: those in view that fit now.
 * @param width of the drawing, in em
 */
export function wordsInView(geometry: Geometry, { box, shapes }: PlacedMap, view: View, width: number): readonly NearWord[] {
  return shapes.flatMap((shape) => {
    const { territory: { code, state }, said: { name = '', short: figure = '' } = {} } = shape;
    return roomsOf(geometry, code).flatMap(({ anchor, room }) => {
      const x = short(((anchor[0] - view.left) * view.scale * 100) / (box[2] - box[0]));
      const y = short(((anchor[1] - view.top) * view.scale * 100) / (box[3] - box[1]));
      if (x < 0 || y < 0 || x > 100 || y > 100) return [];
      // Neither wider than the shape has room for, nor cut by the frame.
      const fits = (words: string, lines: number): boolean =>
        words !== '' && neededWidth(words.length, room * view.scale, box, lines) <= width && Math.abs(x - 50) + (50 * words.length * FIGURE) / width <= 50;
      const lozenge = state === 'secret' || state === 'refuse';
      const word = { code, x, y, text: fits(figure, 1) ? figure : '', name: fits(name, 3) ? name : undefined, strong: isStrong(shape), lozenge };
      return word.text || word.name || lozenge ? [word] : [];
    });
  });
}

/** A territory alone, as the panel repeats it; sizes in em. */
export function silhouette(geometry: Geometry, code: string): { readonly path: string; readonly viewBox: string; readonly width: number; readonly height: number } | undefined {
  const [place] = placesOf(geometry, code);
  if (!place) return undefined;
  const [left, top, right, bottom] = place.box;
  const [width, height] = [right - left || 1, bottom - top || 1];
  const size = 3.5 / Math.max(width, height);
  return { path: place.path, viewBox: `${left} ${top} ${width} ${height}`, width: short(width * size), height: short(height * size) };
}
