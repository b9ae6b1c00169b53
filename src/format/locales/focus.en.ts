import type { FocusMessages } from './focus.fr.js';

const PLURAL = /^(?:areas|cities|companies|districts|enterprises|neighbourhoods|other|regions|surrounding|towns|zones)\b/i;

const ofLabel = (label: string): string => (PLURAL.test(label) ? `${label[0]!.toLowerCase()}${label.slice(1)}` : `“${label}”`);

/** What <impact-focus> says, in English. */
export const focus: FocusMessages = {
  kind: 'Focus',
  nuance: 'The nuance',
  zonings: {
    'qpv-2015': 'priority neighbourhoods, 2015 zoning', 'qpv-2024': 'priority neighbourhoods, 2024 zoning', zus: 'sensitive urban zones, zoning before 2015',
    zrr: 'rural revitalisation zones', frr: 'France Ruralités Revitalisation',
  },
  links: { legal: 'Legal', statistique: 'Statistical', politique: 'Political' },
  linksTitle: (count) => (count === 3 ? 'A threefold link' : count === 1 ? 'The link' : 'The links'),
  finding: (label, when, ratio, reference) => `${label}: ${when}, ${ratio} times the level of ${ofLabel(reference)}`,
  near: (label, when, reference) => `${label}: ${when}, close to the level of ${ofLabel(reference)}`,
  gap: (gap) => `Gap: ${gap}`,
  key: '1\u00a0dot = 1\u00a0person in\u00a0100',
  oneIn: (count) => `1\u00a0stroke in\u00a0${count}`,
  earlier: 'Earlier',
  otherSource: (when) => `Another source than ${when}: no change is calculated.`,
  notComparable: (when) => `These values do not compare with that of ${when}: no change is calculated.`,
  parts: (when) => (when ? `By category, ${when}` : 'By category'),
  range: (title, [least, first], [most, last]) => `${title}: from ${least} (${first}) to ${most} (${last})`,
  overlapping: 'These categories overlap: they do not add up.',
  others: 'Other figures',
  columns: { said: 'What is said', period: 'Period or category', value: 'Value', note: 'Note' },
  references: (others, count) => (others ? (count > 1 ? 'Other references' : 'Another reference') : count > 1 ? 'References' : 'Reference'),
  text: 'About',
  none: 'This data file holds no focus.',
  withoutNuance: 'This focus can’t be shown without its nuance, which the data file does not give.',
  unknown: (id, known) => `The data file has no focus “${id}”. It holds: ${known}.`,
};
