import type { IndicatorLabels } from '../types.js';

const labels: Readonly<Record<string, IndicatorLabels>> = {
  'residents-qpv': {
    label: 'Share of employees living in a priority neighbourhood (QPV)',
    short: 'Live in a priority neighbourhood',
    one: 'work-integration participant',
    many: 'work-integration participants',
    generic: true,
    did: 'lived in a priority neighbourhood',
    didMany: 'lived in a priority neighbourhood',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] lived in a priority neighbourhood of urban policy (QPV).',
  },
  'residents-frr': {
    label: 'Share of employees living in an FRR rural area (formerly ZRR)',
    short: 'Live in an FRR rural area',
    one: 'work-integration participant',
    many: 'work-integration participants',
    generic: true,
    did: 'lived in a rural revitalisation area',
    didMany: 'lived in a rural revitalisation area',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] lived in a France ruralités revitalisation area (FRR, formerly ZRR).',
  },
  'partenaires-locaux': {
    label: 'Local partners',
    short: 'Local partners',
    one: 'local partner',
    many: 'local partners',
    finding: '[{place}, ]{value} {noun}',
    reading: '[{period}, ][{place}, ]there was an active relation with {value} {noun}.',
  },
  'achats-locaux': {
    label: 'Share of purchases made locally',
    short: 'Local purchases',
    one: 'euro of purchases',
    many: 'euros of purchases',
    did: 'was spent locally',
    didMany: 'were spent locally',
    finding: '[{place}, ]{value} of purchases were made locally',
    claims: { bought: '{organisation} made {value} of its purchases locally' },
    reading: '[{period}, ]{value} of the total amount of purchases was spent with suppliers of the territory[ ({place})].',
  },
  'elasticite-emploi': {
    label: 'Work-integration employment elasticity',
    short: 'Work-integration employment elasticity',
    finding: '[{place}, ]when activity grows by 1%, work-integration employment would change by {value}%, by one estimate',
    reading: '[{period}, ][{place}, ]by one estimate, 1% more activity would have gone with a change of {value}% in work-integration employment.',
  },
  'revenus-consommes-localement': {
    label: 'Extra income spent locally (estimate)',
    short: 'Income spent locally (estimate)',
    finding: '[{place}, ]{value} in extra income spent locally, by one estimate',
    reading: '[{period}, ][{place}, ]the part of employees’ extra disposable income that would be spent locally is estimated at {value}.',
  },
  'multiplicateur-local': {
    label: 'Local multiplier (LM3)',
    short: 'Local multiplier',
    finding: '[{place}, ]for an initial €1 of spending, €{value} of local spending in all, by one estimate',
    reading: '[{period}, ][{place}, ]by one estimate, €1 spent in the first round would give, after three rounds, €{value} of spending kept in the territory.',
  },
};

export default labels;
