import type { Context } from '../../model/names.js';
import type { PlaceMark } from './map-places.layout.js';
import { placesWordsOf, SIGNS, type PlacesModel, type PlacesSpeaker } from './map-places.model.js';

/** Kinds with their signs and how many they have; what is not where a reader would look for it. */
export interface PlacesLegend {
  readonly title: string;
  readonly kinds: readonly { readonly name: string; readonly sign: number; readonly count: string }[];
  /** What a circle with a number is, and how many places stand elsewhere than their position says. */
  readonly notes: readonly string[];
}

/** @param isAlone whether there is nothing but places: what is doubtful of them then stands under the map */
export function placesLegend(context: Context, { kinds }: PlacesModel, { reservations }: PlacesSpeaker, marks: readonly PlaceMark[], isAlone: boolean): PlacesLegend {
  const words = placesWordsOf(context);
  const { format } = context.words;
  const last = SIGNS - 1;
  const shared = kinds.filter(({ sign }) => sign === last);
  const named = shared.length > 1 ? [...kinds.slice(0, last), { name: words.otherKinds, sign: last, count: shared.reduce((sum, { count }) => sum + count, 0) }] : kinds;
  return {
    title: words.legend,
    kinds: named.map(({ name, sign, count }) => ({ name, sign, count: format.number(count) })),
    notes: [
      ...(marks.some(({ members }) => members.length > 1) ? [words.cluster] : []),
      ...(reservations.length && !isAlone ? [`${format.fill('{text}', { text: reservations.join(', ') })}.`] : []),
    ],
  };
}
