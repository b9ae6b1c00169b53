import type { PanelMessages, Tells } from './panel.fr.js';

const kinds: Readonly<Record<string, string>> = {
  individuel: 'This pathway is not published: the person’s consent is not stated.',
  quote: 'This testimony is not published: the person’s consent is not stated.',
  elsewhere: 'This text is not published: the person’s consent is not for the web.',
  unclear: 'This text is not published: the person’s consent does not clearly say that it is for the web.',
  later: 'This text is not published: the person’s consent is dated on a day to come.',
  type: 'This is a typical pathway, not the pathway of one person.',
  composite: 'This pathway is put together from several pathways.',
  illustrative: 'Durations are given as an illustration.',
};
const personalData: Readonly<Record<string, string>> = {
  nir: 'a social security number', email: 'an e-mail address', phone: 'a phone number', birth: 'a date of birth',
};
const statusNames: PanelMessages['statuses'] = { declare: 'declared', verifie: 'verified', audite: 'audited', provisoire: 'provisional' };
const zonings: PanelMessages['zonings'] = {
  'qpv-2015': 'priority neighbourhoods (QPV), 2015 generation', 'qpv-2024': 'priority neighbourhoods (QPV), 2024 generation',
  zus: 'sensitive urban areas (ZUS)', zrr: 'rural revitalisation areas (ZRR)', frr: 'France Ruralités Revitalisation areas (FRR)',
};
const own = (record: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  Object.hasOwn(record, String(key)) ? record[String(key)] : undefined;
const span = (months: number): string =>
  months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
const proofs: Readonly<Record<string, string>> = { suivi: 'monitoring', contribution: 'contribution', comparaison: 'comparison', attribution: 'attribution' };
/** H28: a figure that an author gives to one purchase, taken on their word or not. */
const wholes: Readonly<Record<string, string>> = {
  author: 'A figure is attached to this purchase by the author of the data.',
  unsaid: 'A figure is attached to this purchase by the author of the data, who does not say who is counted in it.',
  elsewhere: 'A figure given as this purchase’s is also given, in these data, as the whole organisation’s: it is shown apart.',
  shared: 'A figure given as this purchase’s is also given as another purchase’s: it is shown apart.',
  before: 'A figure given as this purchase’s is about a period that ends before it: it is shown apart.',
  whole: 'A figure given as this purchase’s counts the whole enterprise by its own words: it is shown apart.',
};

const tells: Tells = {
  H01: () => 'No period is given: the figure is not shown.',
  H02: () => 'The source does not say exactly who is counted.',
  H03: () => 'The number of people behind this rate was not given.',
  H04: ({ threshold, of }) =>
    of === 'count'
      ? `Counts of fewer than ${threshold} people are not published, so that nobody can be recognised.`
      : `Figures about fewer than ${threshold} people are not published, so that nobody can be recognised.`,
  H05: () => 'This figure is not published because a protected figure could be worked out from it. This prevents exact recovery, not a rough guess.',
  H06: () => 'This figure touches on private life: it is not published when the group is small, or when everyone in it would be in the same situation.',
  H07: ({ kind }) => `A text was withheld: it held ${own(personalData, kind) ?? 'personal data'}.`,
  H08: ({ kind }) => own(kinds, kind) ?? 'This text is not published: the person’s consent is not stated.',
  H09: () => 'The official label is shown: “positive exits” are only a part of dynamic exits.',
  H10: ({ assumptions }) => 'This figure is an estimate, rounded to two significant digits.' + (assumptions ? '' : ' Its assumptions are not stated.'),
  H11: ({ converted }) =>
    converted
      ? 'Hours were not converted into jobs: the yearly hours of a full-time post are not stated.'
      : 'The yearly hours taken for a full-time post are not stated.',
  H12: () => 'The figure has as many decimals as its base allows: none under 100 people, one under 1,000.',
  H13: () => 'Only values that can be compared with each other are joined; the others are given with their dates.',
  H14: ({ structure, years }) =>
    'The reference is given for orientation only' +
    (structure || years ? `: it covers ${[structure && 'another type of enterprise', years && `a period ${+years === 1 ? 'one year' : span(+years * 12)} away`].filter(Boolean).join(' and ')}` : '') + '.',
  H15: () => 'These categories overlap: they do not add up.',
  H16: () => 'Some families of indicators of the study are not measured yet.',
  H17: () => 'The sentence provided claimed more than monitoring can show: a neutral wording replaces it.',
  H18: () => 'The numbers of people asked and of answers are not stated.',
  H19: ({ years, months, overdue }) =>
    overdue ? 'The date planned for updating this figure has passed.' : `This figure is more than ${span(+(months ?? 12 * +(years ?? 0)))} old.`,
  H20: () => 'No source is quoted: the organisation itself reports this figure.',
  H21: ({ kind }) =>
    kind === 'mixed'
      ? 'Maximum, committed and paid amounts do not add up.'
      : 'The source does not say whether the amount is a maximum, a commitment or a payment.',
  H22: ({ generation, mixed }) =>
    mixed
      ? 'People who live in the neighbourhoods and organisations located there are not counted together.'
      : `Zoning: ${own(zonings, generation) ?? String(generation ?? 'not stated')}.`,
  H23: ({ late }) => (late ? 'The target was set after its period had begun.' : 'The target is a change, but its starting point is not stated.'),
  H24: () => 'Missing values are shown as missing, never counted as zero.',
  H25: () => 'This amount is not published: it would reveal that of a single contributor.',
  H26: () => '“Above” and “below” are said only where the 95% intervals do not overlap.',
  H27: ({ status }) => `This figure is given as ${own(statusNames, status) ?? 'verified'} but nobody is named as having checked it: it is shown as declared.`,
  H28: ({ kind }) => own(wholes, kind) ?? 'This figure is about the whole organisation; it is not attributed to this one purchase.',
  H29: ({ claimed, supported }) =>
    `An effect is claimed with the evidence “${own(proofs, claimed) ?? '–'}”: ` +
    (supported === 'hypothese' ? 'nothing in these data supports it, and it is shown as described, not measured.' : `these data support no more than “${own(proofs, supported) ?? '–'}”, which is what is shown.`),
};

/** What the method panel, the table and the exports say, in English. */
export const panel: PanelMessages = {
  labels: {
    definition: 'What is counted', formula: 'Formula', numerator: 'Above the line', denominator: 'Below the line', base: 'Base',
    interval: '95% interval', comparison: 'Comparison', method: 'Method', status: 'Status', verifier: 'Verified by',
    assumptions: 'Assumptions', notes: 'Good to know', caveat: 'Caution', evidence: 'Link with the action', level: 'Kind of result',
    zoning: 'Zoning', survey: 'Survey', amountKind: 'Kind of amount', target: 'Target', reference: 'Reference', source: 'Source',
    licence: 'Licence', updated: 'Updated', nextUpdate: 'Next update', breaks: 'Breaks in the series', precision: 'Precision',
  },
  columns: {
    indicator: 'Indicator', period: 'Period', periodOrCategory: 'Period or category', territory: 'Territory', category: 'Category', value: 'Value', unit: 'Unit', precision: 'Precision',
    numerator: 'Numerator', base: 'Base', low: 'Lower bound', high: 'Upper bound', scope: 'Scope', method: 'Method', status: 'Status', source: 'Source',
    note: 'Note', marks: 'Reservations',
  },
  methods: { mesure: 'measured', enquete: 'survey', declaratif: 'self-reported', estimation: 'estimate', appariement: 'record linkage' },
  statuses: statusNames,
  evidence: {
    suivi: 'monitoring, without comparison', contribution: 'plausible contribution, described', comparaison: 'comparison with a similar group or territory',
    attribution: 'effect attributed by an evaluation',
  },
  levels: { moyens: 'inputs', activites: 'activities', realisations: 'outputs', resultats: 'outcomes', impacts: 'impacts' },
  precisions: { exact: 'exact', environ: 'about', 'au-moins': 'more than', 'au-plus': 'at most', calcule: 'calculated' },
  zonings,
  amountKinds: { maximum: 'maximum amount', engage: 'committed amount', paye: 'paid amount' },
  tells,

  interval: (range) => `${range}, at 95%`,
  survey: (answered, invited) => `${answered} answers from ${invited} people asked`,
  pooled: (years) => `years put together to reach a base that can be published: ${years}`,
  referenceHours: (hours) => `${hours} per full-time post and year`,
  firstRows: (shown, all) => `The first ${shown} of ${all} rows.`,
  breakRow: (why) => `Break in the series: ${why || 'rows above and below do not compare'}`,
  sums: { euros: (sum) => `€${sum}`, heures: (sum) => `${sum} hours`, tonnes: (sum) => `${sum} tonnes` },
  outOfAll: (sum) => `out of ${sum}`,
  moreParts: 'The table has this figure by other categories as well.',
  shareOfAll: (share) => `${share} of the total`,
  verifiedOn: (name, date) => `${name}, ${date}`,
  total: 'All',
  export: { title: 'Title', organisation: 'Organisation', fictional: 'Fictional data', yes: 'yes', suppressed: 's = not published, to protect people', empty: 'empty = missing value' },
};
