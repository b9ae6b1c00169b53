import type { PartnersMessages } from './partners.fr.js';

/** What <impact-partners> says, in English. */
export const partners: PartnersMessages = {
  kind: 'Local partners',
  none: 'This data file names no partner.',
  purchases: 'purchases',
  bought: (value, _of, who, at) => `${value} of the purchases of ${who} were made ${at}`,
  relations: (count, isOne, inside, at) => `${count} ${isOne ? 'partner' : 'partners'}${inside ? `, ${inside} of them ${at}` : at ? `, ${isOne ? '' : 'all '}${at}` : ''}`,
  outOf: (part, all, when) => `${part} out of ${all} of purchases${when ? ` ${when}` : ''}.`,
  named: (named) => `, ${named} of them named here`,
  elsewhere: 'Elsewhere',
  unknownPlace: 'Place not stated',
  situations: { inside: 'yes', outside: 'no', unknown: 'not stated' },
  since: (date) => `relation since ${date}`,
  from: (date) => `relation from ${date} on`,
  during: (since, until) => `relation from ${since} to ${until}`,
  endedIn: (until) => `relation ended in ${until}`,
  undated: 'start not stated',
  ruler: 'relation since',
  byType: 'By type',
  stroke: '1\u00a0stroke = 1\u00a0relation',
  orBefore: (year) => `${year} or before`,
  others: (count, isOne) => (isOne ? 'One more is in the table.' : `${count} more are in the table.`),
  directions: { achat: 'purchases', vente: 'sales', 'sans-flux': 'no money involved' },
  amount: (flow, amount, kind) => `${flow ? `${flow}: ` : ''}${amount}, ${kind}`,
  amountKinds: { maximum: 'maximum amount', engage: 'amount committed', paye: 'amount paid' },
  amountKindMissing: 'kind of amount not stated',
  neverAdded: 'Amounts are not added up: a maximum, a commitment and a payment are not parts of one sum.',
  columns: {
    name: 'Partner', type: 'Type', territory: 'Territory', isInside: (place) => (place ? `In the territory (${place})` : 'In the territory'), since: 'Since', until: 'Until', direction: 'Flow', value: 'Amount', amountKind: 'Kind of amount', source: 'Source',
    indicator: 'Indicator', figure: 'Value', numerator: 'Numerator', denominator: 'Denominator', period: 'Period',
  },
};
