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
  highest: (place, value) => `highest: ${place}, ${value}`,
  lowest: (place, value) => `lowest: ${place}, ${value}`,
};
