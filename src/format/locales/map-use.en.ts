import type { MapUseMessages } from './map-use.fr.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** What a map says of single territories, of circles and of intervals, in English. */
export const mapUse: MapUseMessages = {
  under: (edge) => `under ${edge}`,
  over: (edge) => `${edge} and over`,
  class: (at, count) => `${ordinals[at]} class of ${count}`,
  others: (count, isOne) => `like ${count} other${isOne ? '' : 's'}`,
  sidesIn: (above, below, compared) =>
    [above && `${compared('above')} ${above}`, below && `${above ? 'below' : compared('below')} ${below}`].filter(Boolean).join(', '),
  axis: (low) => `The axis begins at ${low}`,
  surface: 'The area of a circle is the number',
  top: (count, cardinal) => (count > 1 ? `The ${cardinal} greatest numbers` : 'The greatest number'),
  negative: (count) => `negative values, without a circle: ${count}`,
  rank: (at, place, all) => `${place}${at % 100 > 10 && at % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][at % 10] ?? 'th')} of ${all}`,
  labels: { counted: 'Counted', base: 'Number of people', class: 'Class', rank: 'Rank', interval: 'Interval', code: 'Code', side: 'Comparison' },
  classWith: (range, at, count, others) => `${range}, the ${ordinals[at]} of ${count}${others ? `, with ${others}` : ''}`,
  otherPlaces: (count, noun) => `${count} other ${noun}`,
  sideWith: (side, others) => `${side}${others ? `, like ${others}, in no order among them` : ''}`,
  interval: (range) => `${range}, at 95%`,
  methods: {
    equal: 'classes of equal width, rounded edges', quantiles: 'classes with similar numbers of territories, rounded edges',
    natural: 'classes at natural breaks, rounded edges', given: 'classes given by the author',
  },
  edge: 'a value on an edge is in the class above it',
  search: { label: 'Find a territory', hint: 'Name, code or postcode', clear: 'Clear', nothing: 'No territory of the map has this name or code.' },
  postal: (code, place) => `Postcode ${code}: ${place}`,
  clash: (code, place, postal) => `${code} is the INSEE code of ${place}, and the postcode of ${postal}.`,
  insee: (code, place) => `${code} is read as the INSEE code of ${place}, not as a postcode.`,
  noPostal: 'These outlines don’t have postcodes: search by name or by INSEE code.',
  offMap: (code) => `The postcode ${code} belongs to a territory that is not on the map.`,
  unknown: (codes) => `These codes are not in the outlines, their figures are in the table: ${codes}.`,
  back: (place) => `Back: ${place}`,
  enter: (many) => `Show the ${many}`,
  paris: 'Paris and its ring', larger: 'enlarged', close: 'Close',
  failures: {
    'not-found': 'the outlines could not be found', network: 'the outlines do not answer', 'not-json': 'the outlines can’t be read',
    'not-geometry': 'what was received is not an outline file', 'broken-topology': 'the outlines are damaged', empty: 'the outlines are empty',
    'no-codes': 'the outlines have no territory codes', 'unknown-level': 'there are no outlines at this level',
  },
  failed: (reason) => `The map could not be drawn: ${reason}. The figures are in the table.`,
  highest: (place, value) => `highest: ${place}, ${value}`,
  lowest: (place, value) => `lowest: ${place}, ${value}`,
};
