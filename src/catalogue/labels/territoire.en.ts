import type { IndicatorLabels } from '../types.js';
import type french from './territoire.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'residents-qpv': {
    label: 'Share of employees living in a priority neighbourhood (QPV)',
    short: 'Live in a priority neighbourhood',
    one: 'work-integration participant',
    many: 'work-integration participants',
    generic: true,
    did: 'lived in a priority neighbourhood',
    didMany: 'lived in a priority neighbourhood',
  },
  'residents-frr': {
    label: 'Share of employees living in an FRR rural area (formerly ZRR)',
    short: 'Live in an FRR rural area',
    one: 'work-integration participant',
    many: 'work-integration participants',
    generic: true,
    did: 'lived in a rural revitalisation area',
    didMany: 'lived in a rural revitalisation area',
  },
  'partenaires-locaux': {
    label: 'Local partners',
    short: 'Local partners',
    one: 'local partner',
    many: 'local partners',
    finding: '[{place}, ]{value} {noun}',
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
  },
  'elasticite-emploi': {
    label: 'Work-integration employment elasticity',
    short: 'Work-integration employment elasticity',
    finding: '[{place}, ]when activity grows by 1%, work-integration employment would change by {value}%, by one estimate',
  },
  'revenus-consommes-localement': {
    label: 'Extra income spent locally (estimate)',
    short: 'Income spent locally (estimate)',
    finding: '[{place}, ]{value} in extra income spent locally, by one estimate',
  },
  'multiplicateur-local': {
    label: 'Local multiplier (LM3)',
    short: 'Local multiplier',
    finding: '[{place}, ]for an initial €1 of spending, €{value} of local spending in all, by one estimate',
  },
};

export default labels;
