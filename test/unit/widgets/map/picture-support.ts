import type { Picture, Piece } from '../../../../src/export/picture.js';
import { loadWords } from '../../../../src/model/words.js';
import { mapPicture, type Measure } from '../../../../src/widgets/map/map-picture.layout.js';
import { pictureWords, type Beside } from '../../../../src/widgets/map/map-picture.model.js';
import { needsOfMap, type MapRequest } from '../../../../src/widgets/map/map.model.js';
import { placeMap } from '../../../../src/widgets/map/map.layout.js';
import * as seldom from '../../../../src/model/seldom.js';
import { speakerOf } from '../../../../src/widgets/map/map-use.model.js';
import { shippedLevel } from '../../geo/support/france.js';
import type { Json } from '../../model/support.js';
import { shown } from './support.js';

/** Of a font in which all letters are as wide. */
export const measure: Measure = (text, size, strong) => text.length * size * (strong ? 0.58 : 0.54);

const geometry = shippedLevel('departement');

/** The picture of a map of départements. */
export async function pictured(given: string | Json, request: MapRequest = {}, beside: Beside & { readonly chosen?: string; readonly isPatterned?: boolean } = {}, language = 'fr'): Promise<Picture> {
  const { context, model } = await shown(given, request, geometry.shapes, language);
  const words = await loadWords(language, { files: needsOfMap(context.feed, request, geometry.shapes, true).files });
  const complete = { ...context, words };
  const speaker = speakerOf(complete, model, seldom);
  const placed = placeMap(geometry, model, speaker.of);
  const said = pictureWords(complete, model, speaker, { credit: geometry.credit, insets: placed.insets, ...beside });
  return mapPicture({ model, placed, of: speaker.of, measure, number: words.format.number, chosen: beside.chosen, isPatterned: beside.isPatterned }, said);
}

export const textsOf = ({ pieces }: Picture): string[] => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.runs.map(({ text }) => text).join('')] : []));

/** All words in reading order of drawing, every kind of space the same. */
export const wordsIn = (picture: Picture): string => textsOf(picture).join(' ').replace(/\s+/g, ' ');

/** Left, top, right and bottom of a text. */
export function boxOf({ x, y, size, anchor, runs }: Extract<Piece, { readonly kind: 'text' }>): readonly [number, number, number, number] {
  const width = runs.reduce((sum, { text, strong }) => sum + measure(text, size, strong === true), 0);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor ?? 'start'];
  return [left, y - size * 0.75, left + width, y + size * 0.2];
}
