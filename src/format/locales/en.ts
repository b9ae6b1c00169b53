import type { UsualMessages } from './fr.js';

const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const cardinal = (count: number): string => cardinals[count] ?? String(count);
const inYears = (years: number): string => `${cardinal(years)} year${years > 1 ? 's' : ''}`;
const age = (years: number): string => (years < 1 ? 'less than a year ago' : `more than ${inYears(years)} ago`);

/** What nearly every figure says at first sight, in English. */
export const en: UsualMessages = {
  language: 'en',
  digits: ['.', ','],
  preposition: /^in (the )?/,
  isOne: (count) => Math.abs(count) === 1,

  controls: { read: 'Read', table: 'Table', chart: 'Chart', method: 'Method', copy: 'Copy', copied: 'Copied', embed: 'Embed', csv: 'CSV', svg: 'SVG', png: 'Picture', retry: 'Try again' },
  labels: {
    scope: 'Scope', source: 'Source', declared: 'self-reported', fictional: 'Fictional data',
    noBase: 'number of people not given',
  },
  labelled: (label, value) => `${label}: ${value}`,
  base: (count) => `n\u00a0=\u00a0${count}`,
  outOf: (count, total) => `${count} of ${total}`,
  thatIs: (value) => `that is ${value}`,
  dot: (count, noun) => `1\u00a0dot = ${count}\u00a0${noun}`,
  stroke: (count, noun) => `1\u00a0stroke = ${count}\u00a0${noun}`,
  compared: (side, to) =>
    ({ near: 'close to ', above: 'above ', below: 'below ' })[side] +
    { region: 'the region', nation: 'the national average', reference: 'the reference' }[to],
  offline: 'The figure could not be loaded: the network does not answer.',

  at: (organisation) => `at ${organisation}`,
  scopeOf: (counted, place) => `${counted}, ${place}`,
  region: 'region',
  findings: {
    counts: (many, did) => `[{place}, ]{numerator}\u00a0${many} out of\u00a0{n} ${did}`,
    percent: (many, did) => `[{place}, ]{value} of ${many} ${did}`,
  },
  cardinal,
  inYears,
  units: {
    pourcent: ['', '', '%'], ratio: [], nombre: [], personnes: ['person', 'people'], structures: ['organisation', 'organisations'],
    etp: ['full-time equivalent', 'full-time equivalents', 'FTE'],
  },
  gap: (unit) => (unit === '%' ? '' : '\u00a0'),
  year: (year, end, inside) => (end ? `${inside ? 'at the ' : ''}end of\u00a0` : inside ? 'in\u00a0' : '') + year,
  marks: { H19: ({ years, overdue }) => (overdue ? 'update awaited' : age(+(years ?? 0))) },
  share: (parts, noun, of, side) => `${side ? (side < 0 ? 'nearly ' : 'more than ') : ''}${cardinal(parts)} ${noun} in ${cardinal(of)}`,
  elide: (word) => word + ' ',
};
