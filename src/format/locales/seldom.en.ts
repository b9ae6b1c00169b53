import type { UsualMessages } from './fr.js';
import type { SeldomMessages } from './seldom.fr.js';

const half = (count: number): string => (count === 1 ? 'first' : 'second');
const quarter = (count: number): string => ['first', 'second', 'third', 'fourth'][count - 1]!;
const same = 'the same';
const withheld = 'not published: ';
const hidden = 'not shown: ';

const marks = ({ inYears }: UsualMessages): SeldomMessages['marks'] => ({
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
  H21: () => hidden + 'amounts of different kinds',
  H22: () => hidden + 'residents and locations mixed',
  H23: ({ late }) => (late ? 'target set during its own period' : 'starting point of the target not stated'),
  H25: () => withheld + 'would reveal a single contributor’s amount',
});

const moment: SeldomMessages['moment'] = {
  day: (day, month, year) => `${day}\u00a0${month}\u00a0${year}`,
  month: (month, year) => `${month}\u00a0${year}`,
  half: (count, year, short) => (short ? `H${count}\u00a0${year}` : `${half(count)} half of\u00a0${year}`),
  quarter: (count, year, short) => (short ? `Q${count}\u00a0${year}` : `${quarter(count)} quarter of\u00a0${year}`),
  inside: (words, kind) => (kind === 'day' ? 'on\u00a0' : kind === 'half' || kind === 'quarter' ? 'in the ' : 'in\u00a0') + words,
  fromTo: (first, last, kind) => {
    const the = kind === 'half' || kind === 'quarter' || kind === 'yearEnd' ? 'the ' : '';
    return `from ${the}${first} to ${the}${last}`;
  },
  either: (first, last) => `${first} or ${last}`,
  between: (first, last) => `between ${first} and ${last}`,
};

/** What a figure says at first sight only where something is the matter, in English. */
export const seldom = (usual: UsualMessages): SeldomMessages => ({
  // Days before months and no comma before "and": the readers are European.
  locale: 'en-GB',
  labels: { reading: 'How to read', absentYear: 'missing year', absentYears: 'missing years', break: 'break', beyond: 'and beyond, not specified', others: 'Other' },
  at: usual.at,
  scopeOf: usual.scopeOf,
  agree: (template) => template,
  target: (period, value) => `${period} target: ${value}`,
  missing: { untold: 'not given', secret: 'not published', 'non-collecte': 'not collected', 'sans-objet': 'not applicable', refuse: 'not shown' },
  closing: (unmeasured, ofStudy, others, names) => {
    const all = `${usual.cardinal(ofStudy)} families of the study`;
    if (!unmeasured) return `The ${all} are measured${others ? `, and ${usual.cardinal(others)} other${others > 1 ? 's' : ''}` : ''}.`;
    if (unmeasured === ofStudy) return `The ${all} are not measured yet: ${names}.`;
    return `Of the ${all}, ${usual.cardinal(unmeasured)} ${unmeasured > 1 ? 'are' : 'is'} not measured yet: ${names}.`;
  },
  notYet: (names) => `Not measured yet: ${names}.`,
  marks: marks(usual),

  empty: 'No figure to show for this choice.',
  hasFiguresOf: (id, periods, places) => `“${id}” has figures of the periods ${periods}` + (places ? `; of the territories ${places}.` : '; of no territory.'),
  noIndicator: (id, known) => `The data file has no indicator “${id}”.` + (known && ` It holds: ${known}.`),
  failed: (reason) => `The figure could not be loaded: ${reason}.`,
  pageText: 'The text above is the page’s own.',
  errors: {
    network: 'the data file does not answer',
    'local-file': 'the data file is on a disk, where browsers do not read it; put the data into the page, inside the widget, or open the page through a web server',
    timeout: 'the data file takes too long to answer',
    http: 'the data file was not found or access was refused',
    server: 'the server of the data file is out of order',
    'not-json': 'what was received is not a data file',
    'too-large': 'the data file is too large',
    invalid: 'the data file cannot be read',
    'too-new': 'the data file is of a later version',
    display: 'part of the display could not be loaded or did not work',
  },

  than: (change, when) => `${change} ${change === same ? 'as' : 'than'} ${when}`,
  trend: {
    break: 'Break', hollow: 'Hollow box: approximate value', 
    hatched: (absent, unknown) => `Hatching: year ${[absent ? 'missing from the file' : '', unknown ? 'without a published figure' : ''].filter(Boolean).join(' or ')}`,
    scale: (range) => `Scale ${range}`,
  },
  precision: { environ: 'about', 'au-moins': 'more than', 'au-plus': 'at most' },
  units: {
    points: ['point', 'points', '*'], eur: ['euro', 'euros', '€'],
    'etp-mois': ['FTE-month', 'FTE-months', '*'],
    heures: ['hour', 'hours', 'h'], 'heures-par-personne': ['hour per person', 'hours per person', 'h per person'],
    'par-personne': ['per person', 'per person', '*'], mois: ['month', 'months', '*'], tonnes: ['tonne', 'tonnes', '*'],
    contrats: ['contract', 'contracts'], certifications: ['certification', 'certifications'],
    attestations: ['certificate', 'certificates'], tests: ['test', 'tests'], periodes: ['period', 'periods'],
    orientations: ['referral', 'referrals'],
  },
  currencyFirst: true,
  scales: [['bn', 'billion ', 'billion '], ['M', 'million ', 'million '], ['k']],

  moment,
  against: (value, at) => `compared with ${value} ${at}`,
  range: (low, high) => `from ${low} to ${high}`,
  difference: (size, sign, countable) => (sign ? `${size} ${sign > 0 ? 'more' : countable ? 'fewer' : 'less'}` : same),
});
