import type { Context } from '../../model/names.js';
import { folded, type Found, type Search } from './map-search.model.js';
import { placesWordsOf, type PlacesModel, type PlacesSpeaker } from './map-places.model.js';

const MOST = 8;

/** Finds places by the beginnings of words of their name, else of their kind or territory. */
export function searchOfPlaces(context: Context, { places }: PlacesModel, speaker: PlacesSpeaker): (text: string) => Search {
  const all = places.map((place) => {
    const [kind, territory] = [speaker.kind(place), speaker.territory(place) ?? ''];
    const found: Found = { territory: { code: place.code }, name: place.name.text, note: territory };
    return { found, name: folded(place.name.text), rest: folded(`${kind} ${territory} ${place.territory?.replace(/^.*:/, '') ?? ''}`) };
  });
  return (text) => {
    const wanted = folded(text);
    const rankOf = ({ name, rest }: (typeof all)[number]): number => (name.startsWith(wanted) ? 0 : ` ${name}`.includes(` ${wanted}`) ? 1 : ` ${rest}`.includes(` ${wanted}`) ? 2 : 3);
    const ranked = all.map((one) => ({ one, rank: rankOf(one) })).filter(({ rank }) => wanted && rank < 3);
    const found = ranked.sort((one, other) => one.rank - other.rank).slice(0, MOST).map(({ one }) => one.found);
    return { found, note: found.length ? undefined : placesWordsOf(context).search.nothing };
  };
}
