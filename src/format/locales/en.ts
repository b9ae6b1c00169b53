import type { Marks, Messages } from './fr.js';

const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const cardinal = (count: number): string => cardinals[count] ?? String(count);
const half = (count: number): string => (count === 1 ? 'first' : 'second');
const quarter = (count: number): string => ['first', 'second', 'third', 'fourth'][count - 1]!;
const inYears = (years: number): string => `${cardinal(years)} year${years > 1 ? 's' : ''}`;
const age = (years: number): string => (years < 1 ? 'less than a year ago' : `more than ${inYears(years)} ago`);
const same = 'the same';
const withheld = 'not published: ';
const hidden = 'not shown: ';

const marks: Marks = {
  H01: () => hidden + 'no period given',
  H02: () => 'who is counted is not stated',
  H04: ({ threshold }) => `${withheld}fewer than ${threshold} people`,
  H05: () => withheld + 'would reveal the other figure',
  H06: () => withheld + 'sensitive data',
  H07: () => 'text withheld: personal data',
  H08: () => withheld + 'the person’s consent is not stated',
  H10: ({ assumptions }) => (assumptions ? 'estimate' : 'estimate, assumptions not stated'),
  H11: () => hidden + 'hours of a full-time post not stated',
  H14: ({ structure, years }) =>
    'for orientation only' + (structure ? ', another type of enterprise' : '') + (years ? `, ${inYears(+years)} apart` : ''),
  H18: () => 'number of answers not stated',
  H19: ({ years, overdue }) => (overdue ? 'update awaited' : age(+(years ?? 0))),
  H21: () => hidden + 'amounts of different kinds',
  H22: () => hidden + 'residents and locations mixed',
  H23: ({ late }) => (late ? 'target set during its own period' : 'starting point of the target not stated'),
  H25: () => withheld + 'would reveal a single contributor’s amount',
};

/** What the first view of a figure says, in English. */
export const en: Messages = {
  language: 'en',
  // Days before months and no comma before "and": the readers are European.
  locale: 'en-GB',
  preposition: /^in (the )?/,

  controls: {
    read: 'Read', table: 'Table', chart: 'Chart', method: 'Method', copy: 'Copy', copied: 'Copied',
    csv: 'CSV', svg: 'SVG image', png: 'PNG image', embed: 'Embed', close: 'Close', retry: 'Try again',
  },
  labels: {
    scope: 'Scope', source: 'Source', reading: 'How to read', declared: 'self-reported', fictional: 'Fictional data', estimate: 'estimate',
    noBase: 'number of people not given', absentYear: 'missing year', break: 'break', beyond: 'and beyond, not specified', others: 'Other',
  },
  labelled: (label, value) => `${label}: ${value}`,
  base: (count) => `n\u00a0=\u00a0${count}`,
  outOf: (count, total) => `${count} of ${total}`,
  thatIs: (value) => `or ${value}`,
  dot: (count, noun) => `1\u00a0dot = ${count}\u00a0${noun}`,
  stroke: (count, noun) => `1\u00a0stroke = ${count}\u00a0${noun}`,
  target: (period, value) => `${period} target: ${value}`,
  compared: (side, to) =>
    ({ near: 'close to ', above: 'above ', below: 'below ' })[side] +
    { region: 'the region', nation: 'the national average', average: 'the average', reference: 'the reference' }[to],

  missing: { secret: 'not published', 'non-collecte': 'not collected yet', 'sans-objet': 'not applicable', refuse: 'not shown' },
  closing: (unmeasured, ofStudy, others, names) => {
    const all = `${cardinal(ofStudy)} families of the study`;
    if (!unmeasured) return `The ${all} are measured${others ? `, and ${cardinal(others)} other${others > 1 ? 's' : ''}` : ''}.`;
    if (unmeasured === ofStudy) return `The ${all} are not measured yet: ${names}.`;
    return `Of the ${all}, ${cardinal(unmeasured)} ${unmeasured > 1 ? 'are' : 'is'} not measured yet: ${names}.`;
  },
  notYet: (names) => `Not measured yet: ${names}.`,
  precisions: (count) => `${count} note${count > 1 ? 's' : ''}`,
  marks,

  pending: 'Loading the figure…',
  empty: 'No figure to show for this choice.',
  noIndicator: (id, known) => `The data file has no indicator “${id}”.` + (known && ` It holds: ${known}.`),
  failed: (reason) => `The figure could not be loaded: ${reason}.`,
  pageText: 'The text above is the page’s own.',
  errors: {
    network: 'the data file does not answer',
    timeout: 'the data file takes too long to answer',
    http: 'the data file was not found or access was refused',
    'not-json': 'what was received is not a data file',
    'too-large': 'the data file is too large',
    invalid: 'the data file cannot be read',
    'too-new': 'the data file is of a later version',
  },

  at: (organisation) => `at ${organisation}`,
  scopeOf: (counted, place) => `${counted}, ${place}`,
  region: 'region',
  against: (value, at) => `compared with ${value} ${at}`,
  than: (change, when) => `${change} ${change === same ? 'as' : 'than'} ${when}`,
  findings: {
    counts: (many, did) => `[{place}, ]{numerator}\u00a0${many} out of\u00a0{n} ${did}`,
    percent: (many, did) => `[{place}, ]{value} of ${many} ${did}`,
  },
  trend: {
    break: 'Break', hollow: 'Hollow box: approximate value', hatched: 'Hatching: year missing from the file',
    scale: (range) => `Scale ${range}`,
  },
  cardinal,
  precision: { environ: 'about', 'au-moins': 'more than', 'au-plus': 'at most' },
  units: {
    pourcent: ['', '', '%'], points: ['point', 'points', '*'], ratio: [], nombre: [], eur: ['euro', 'euros', '€'],
    personnes: ['person', 'people'], etp: ['full-time equivalent', 'full-time equivalents', 'FTE'],
    'etp-mois': ['FTE-month', 'FTE-months', '*'],
    heures: ['hour', 'hours', 'h'], 'heures-par-personne': ['hour per person', 'hours per person', 'h per person'],
    'par-personne': ['per person', 'per person', '*'], mois: ['month', 'months', '*'], tonnes: ['tonne', 'tonnes', '*'],
    structures: ['organisation', 'organisations'], contrats: ['contract', 'contracts'], certifications: ['certification', 'certifications'],
    attestations: ['certificate', 'certificates'], tests: ['test', 'tests'], periodes: ['period', 'periods'],
    orientations: ['referral', 'referrals'],
  },
  scales: [['bn', 'billion ', 'billion '], ['M', 'million ', 'million '], ['k']],
  currencyFirst: true,
  gap: (unit) => (unit === '%' ? '' : '\u00a0'),

  moment: {
    day: (day, month, year) => `${day}\u00a0${month}\u00a0${year}`,
    month: (month, year) => `${month}\u00a0${year}`,
    half: (count, year, short) => (short ? `H${count}\u00a0${year}` : `${half(count)} half of\u00a0${year}`),
    quarter: (count, year, short) => (short ? `Q${count}\u00a0${year}` : `${quarter(count)} quarter of\u00a0${year}`),
    yearEnd: (year) => `end of\u00a0${year}`,
    inside: (words, kind) =>
      kind === 'yearEnd' ? `at the ${words}` : kind === 'day' ? `on\u00a0${words}` : kind === 'half' || kind === 'quarter' ? `in the ${words}` : `in\u00a0${words}`,
    fromTo: (first, last, kind) => {
      const the = kind === 'half' || kind === 'quarter' || kind === 'yearEnd' ? 'the ' : '';
      return `from ${the}${first} to ${the}${last}`;
    },
    either: (first, last) => `${first} or ${last}`,
    between: (first, last) => `between ${first} and ${last}`,
  },
  age,
  range: (low, high) => `from ${low} to ${high}`,
  difference: (size, sign, countable) => (sign ? `${size} ${sign > 0 ? 'more' : countable ? 'fewer' : 'less'}` : same),
  share: (parts, noun, of, side) => `${side ? (side < 0 ? 'nearly ' : 'more than ') : ''}${cardinal(parts)} ${noun} in ${cardinal(of)}`,
  elide: (word) => word + ' ',
};
