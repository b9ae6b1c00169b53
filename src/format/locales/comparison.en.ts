import type { Called, ComparisonMessages, Near } from './comparison.fr.js';

const fractions: Readonly<Record<string, string>> = {
  '1/4': 'a quarter', '1/3': 'a third', '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters', '3/2': 'one and a half times', '2': 'double', '3': 'three times',
};
const cardinals = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "the Jura" of "in the Jura". */
const the = ({ kind, name, where }: Called): string =>
  ({ region: 'the region', nation: 'the national average', all: 'the whole', reference: `the reference “${name}”`, place: where ? where.replace(/^in /, '') : `“${name}”` })[kind];
const levelOf = (other: Called): string => (other.kind === 'nation' || other.kind === 'reference' ? the(other) : `the level of ${the(other)}`);
const side = { near: 'near', above: 'above', below: 'below' };
const multiple = (which: string, near: Near): string =>
  `${near < 0 ? 'nearly ' : near > 0 ? 'a little over ' : ''}${fractions[which] ?? `${cardinals[Number(which)]} times`}`;

const dimensions: Readonly<Record<string, string>> = {
  sexe: 'sex', age: 'age', diplome: 'qualification', public: 'group', structure: 'type of organisation', sortie: 'type of exit', frein: 'barrier to employment',
  competence: 'skill', formation: 'training', 'famille-achat': 'kind of purchase', statut: 'status', outil: 'support tool', fonction: 'position',
  secteur: 'sector', partenaire: 'type of partner', consideration: 'social consideration', modalite: 'form of the clause', zonage: 'zoning',
  'mois-apres-sortie': 'time since exit',
};

const zonings: Readonly<Record<string, string>> = {
  'qpv-2015': 'priority neighbourhoods, 2015 generation', 'qpv-2024': 'priority neighbourhoods, 2024 generation', zus: 'sensitive urban zones',
  zrr: 'rural revitalisation zones', frr: 'France Ruralités Revitalisation',
};
const generations: Readonly<Record<string, string>> = { 'qpv-2015': '2015 generation', 'qpv-2024': '2024 generation', zus: 'ZUS', zrr: 'ZRR', frr: 'FRR', '': 'zoning not specified' };

export const comparison: ComparisonMessages = {
  none: (by) =>
    by === 'time' ? 'This figure is given for one period only: nothing to compare over time.'
    : by === 'category' ? 'This figure is not given by category.'
    : by === 'territory' ? 'This figure has no other territory and no reference to compare with.'
    : 'This figure has nothing to compare with.',
  generations,
  zonesOf: (codes) => {
    const years = codes.length > 1 && codes.every((code) => code.startsWith('qpv-')) ? codes.map((code) => code.slice(4)) : undefined;
    return years ? `priority neighbourhoods, ${years.join(' then ')} generations` : codes.flatMap((code) => (Object.hasOwn(zonings, code) ? [zonings[code]] : [])).join(' then ');
  },
  generationsApart: (all) => `${all.join('; ')}; no change is read from one to the other.`,
  noGap: (name, own, other) => `No gap with “${name}”: “${own}” and “${other}” are not the same period.`,
  otherPeriod: 'another period',
  otherStructure: 'another type of structure',
  multiple,
  multipleOf: (which, near, other) => `${multiple(which, near)}${/^(1\/[34]|2\/3|3\/4)$/.test(which) ? ' of' : ''} ${levelOf(other)}`,
  times: (count) => `${count} times`,
  timesOf: (count, other) => `${count} times ${levelOf(other)}`,
  more: (size, sign) => `${size} ${sign > 0 ? 'more' : 'less'}`,
  than: (magnitude, other) => `${magnitude} than ${the(other)}`,
  same: (other) => `the same as ${the(other)}`,
  compared: (which, other) => `${side[which]} ${the(other)}`,
  against: (name, when) => `against “${name}”${when ? `, ${when}` : ''}`,
  nearIn: (near, when) => (when ? `${near} ${when}` : near),
  unread: (count, noun) => (count ? `with ${count}\u00a0${noun}, the gap cannot be read` : 'the gap lies within the interval'),
  unreadable: 'the gap cannot be read',
  sidesIn: (above, below, compared, areNames) => {
    const [mark, stop] = areNames ? [': ', '; '] : [' ', ', '];
    return [above && `${compared('above')}${mark}${above}`, below && `${above ? 'below' : compared('below')}${mark}${below}`].filter(Boolean).join(stop);
  },
  sides: (above, below, compared) => [above && `${above} ${compared('above')}`, below && `${below} ${above ? 'below' : compared('below')}`].filter(Boolean).join(', '),
  allNear: (near) => `${near} everywhere`,
  places: {
    reg: ['region', 'regions'], dep: ['département', 'départements'], epci: ['intercommunal area', 'intercommunal areas'], ze: ['employment zone', 'employment zones'],
    com: ['municipality', 'municipalities'], qpv: ['priority neighbourhood', 'priority neighbourhoods'], own: ['territory', 'territories'],
  },
  dimension: (code, name) => (Object.hasOwn(dimensions, code) ? dimensions[code]! : `“${name}”`),
  byDimension: (dimension) => `By ${dimension}`,
  byDimensions: (dimensions) => `by ${dimensions}`,
  byPlace: (one) => `by ${one}`,
  all: 'All',
  withoutValue: 'Without a value',
  others: (count) => `and ${count} others, in the table`,
  years: (first, last) => (first === last ? first : `${first} to ${last}`),
  apart: (when) => `The values of ${when} come from another source; no change is read from them.`,
  read: (when, own, ownName, other, otherName, gap, ratio) =>
    `${when ? `${when}, ` : ''}${own} (${ownName}), against ${other} (${otherName})${gap ? `: a gap of ${gap}${ratio ? `, a ratio of ${ratio}` : ''}` : ''}`,
  holds: (range, value) => `the 95% interval, ${range}, contains ${value}`,
  stroke: (range) => `the stroke, ${range}, is the 95% interval`,
  interval: (range) => `${range}, at 95%`,
  joined: (said, more) => `${said}; ${more}`,
  notApart: 'Nothing tells the rows of one group apart.',
  overlap: 'These breakdowns overlap: their rows do not add up.',
  axis: (low) => `The axis begins at ${low}.`,
  zero: 'The scale begins at 0.',
  noInterval: 'so no interval',
  columns: { gap: 'Gap', ratio: 'Ratio', side: 'Comparison', interval: '95% interval', reference: 'Reference', dimension: 'Breakdown', zoning: 'Zoning' },
};
