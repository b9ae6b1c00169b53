import type { MapMessages } from './map.fr.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** What a map says at first sight, in English. */
export const map: MapMessages = {
  levels: {
    region: ['region', 'regions'], departement: ['département', 'départements'], epci: ['group of communes', 'groups of communes'],
    'zone-emploi': ['employment area', 'employment areas'], commune: ['commune', 'communes'], qpv: ['priority neighbourhood', 'priority neighbourhoods'],
    own: ['territory', 'territories'],
  },
  by: (label, one) => `${label}, by ${one}`,
  span: (low, high) => `${low} to ${high}`,
  under: (edge) => `under ${edge}`,
  over: (edge) => `${edge} and over`,
  class: (at, count, cardinal) => (count > 1 ? `${ordinals[at]} class of ${cardinal}` : 'only class'),
  legend: (many, range) => `${many} by class, ${range}`,
  same: (value) => `the same value everywhere: ${value}`,
  others: (count, one) => `like ${count} other${one ? '' : 's'}`,
  sides: (above, below, compared) =>
    above && below ? `${above} ${compared('above')}, ${below} below`
    : above ? `${above} ${compared('above')}`
    : below ? `${below} ${compared('below')}`
    : undefined,
  allNear: (near, many) => `${many}: ${near}, no difference established`,
  sidesIn: (above, below, compared) =>
    [above && `${compared('above')} ${above}`, below && `${above ? 'below' : compared('below')} ${below}`].filter(Boolean).join(', '),
  axis: (low) => `The axis begins at ${low}`,
  surface: 'The area of a circle is the number',
  top: (count, cardinal) => (count > 1 ? `The ${cardinal} greatest numbers` : 'The greatest number'),
  negative: (count) => `negative values, without a circle: ${count}`,
  rank: (at, place, all) => `${place}${at % 100 > 10 && at % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][at % 10] ?? 'th')} of ${all}`,
  none: 'not in the data',
  key: (reason, count) => `${reason.replace(':', ',')}: ${count}`,
  published: (shown, all) => `a value for ${shown} of ${all}`,
  highest: (place, value) => `highest: ${place}, ${value}`,
  lowest: (place, value) => `lowest: ${place}, ${value}`,
  ground: (credit) => `outlines: ${credit}`,
  /** Paris and the three départements around it, drawn a second time. */
  rings: { name: 'Paris and its ring', note: 'enlarged', short: 'Paris' },
  /** Signs on a map of few territories. */
  arrows: '↑ above, ↓ below the reference; no arrow, close to it.',
  otherScales: 'Overseas and Paris at other scales',
  search: (one) => `Find ${/^[aeio]/.test(one) ? 'an' : 'a'} ${one}`,
  searchHint: 'Name, code or postal code',
  clear: 'Clear',
  zoom: { larger: 'Enlarge', smaller: 'Reduce', whole: (france) => (france ? 'All of France' : 'See all') },
};
