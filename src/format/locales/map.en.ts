import type { MapMessages } from './map.fr.js';

/** What a map says at first sight, in English. */
export const map: MapMessages = {
  levels: {
    region: ['region', 'regions'], departement: ['département', 'départements'], epci: ['group of communes', 'groups of communes'],
    'zone-emploi': ['employment area', 'employment areas'], commune: ['commune', 'communes'], qpv: ['priority neighbourhood', 'priority neighbourhoods'],
    own: ['territory', 'territories'],
  },
  by: (label, one) => `${label}, by ${one}`,
  span: (low, high) => `${low} to ${high}`,
  same: (value) => `the same value everywhere: ${value}`,
  legend: (many, isClassed, range) => `${many}${isClassed ? ' by class' : ''}, ${range}`,
  sides: (above, below, compared) =>
    above ? `${above} ${compared('above')}${below ? `, ${below} below` : ''}` : below ? `${below} ${compared('below')}` : `${compared('near')} everywhere`,
  none: 'not in the data',
  key: (reason, count) => `${reason.replace(':', ',')}: ${count}`,
  published: (shown, all) => `a value for ${shown} of ${all}`,
  ground: (credit) => `outlines: ${credit}`,
  /** Paris and the three départements around it, drawn a second time. */
  rings: { name: 'Paris and ring', note: 'enlarged', short: 'Paris' },
  reading: (place, value, period, base, reference) => `${place}, ${value}${period ? ` ${period}` : ''}${base ? ` (${base})` : ''}${reference ? `; ${reference}` : ''}.`,
  sidesMean: '“Above” and “below”: the 95% interval does not hold the reference.',
  lecture: 'How to read',
  chart: 'Map',
  otherScales: (isParisToo) => `Overseas${isParisToo ? ' and Paris' : ''} at other scales`,
};
