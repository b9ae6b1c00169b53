import type { MapPlacesMessages } from './map-places.fr.js';

/** What a map of places says, in English. */
export const mapPlaces: MapPlacesMessages = {
  kinds: { siae: 'Work integration organisation', qpv: 'Priority neighbourhood', partenaire: 'Partner' },
  places: ['place', 'places'],
  otherKinds: 'other types',
  ofKinds: (places, count) => `${places} of ${count} types`,
  title: 'Places by type',
  legend: 'Types of places',
  cluster: 'A circle with a number: as many places that are too close to be drawn one by one.',
  search: { label: () => 'Find a place', hint: 'Name, type or territory', clear: 'Clear', nothing: 'No place on the map has this name.', found: 'Places found' },
  none: 'There are no places in these data.',
  noneOf: (kinds) => `There are no places of type ${kinds} in these data.`,
  byTerritory: (places, isOne) => `${places} without a position, drawn in the middle of ${isOne ? 'its' : 'their'} territory`,
  offMap: (places) => `${places} off the map, in the table`,
  approximate: 'position not given, drawn in the middle of the territory',
  outside: 'off the map',
  given: 'position given',
  columns: { name: 'Place', kind: 'Type', territory: 'Territory', position: 'Position', latitude: 'Latitude', longitude: 'Longitude', link: 'Link' },
  open: 'Enter separates or lists them',
  panel: 'Place',
  group: 'Places grouped',
  site: 'Page of the place',
  file: 'places',
};
