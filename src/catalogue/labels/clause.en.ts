import type { IndicatorLabels } from '../types.js';
import type french from './clause.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'achats-inclusifs': {
    label: 'Inclusive purchasing amount',
    short: 'Inclusive purchases',
    finding: '[{place}, ]{value} in inclusive purchases',
    claims: { bought: '{organisation} spent {value} with inclusive suppliers' },
  },
  'part-achats-inclusifs': {
    label: 'Share of inclusive purchasing',
    short: 'Share of inclusive purchases',
    one: 'euro of purchases',
    many: 'euros of purchases',
    did: 'went to an inclusive supplier',
    didMany: 'went to an inclusive supplier',
    finding: '[{place}, ]{value} of purchases went to inclusive suppliers',
    claims: { bought: '{organisation} made {value} of its purchases from inclusive suppliers' },
  },
  'fournisseurs-inclusifs': {
    label: 'Inclusive suppliers',
    short: 'Inclusive suppliers',
    one: 'inclusive supplier',
    many: 'inclusive suppliers',
    finding: '[{place}, ]{value} {noun}',
    claims: { bought: '{organisation} bought from {value} {noun}' },
  },
  'emplois-soutenus': {
    label: 'Inclusive jobs supported (estimate)',
    short: 'Jobs supported (estimate)',
    one: 'full-time job for one month',
    many: 'full-time jobs for one month',
    finding: '[{place}, ]the equivalent of {value} {noun}, by one estimate',
    claims: { backed: '{organisation} is estimated to have backed {value} {noun}' },
  },
  'heures-insertion': {
    label: 'Insertion hours delivered under the social clause',
    short: 'Insertion hours',
    one: 'insertion hour',
    many: 'insertion hours',
    finding: '[{place}, ]{value} {noun} under the social clause',
    claims: {
      contributed: '{organisation} contributed to {value} {noun} under the social clause',
      backed: '{organisation} backed {value} {noun} through its social clauses',
    },
  },
  'realisation-heures-insertion': {
    label: 'Delivery rate of insertion hours',
    short: 'Insertion hours delivered',
    finding: '[{place}, ]{value} of committed insertion hours were delivered',
  },
  'beneficiaires-clause': {
    label: 'Clause beneficiaries',
    short: 'Clause beneficiaries',
    one: 'beneficiary',
    many: 'beneficiaries',
    finding: '[{place}, ]{value} {noun} of the social clause',
    claims: {
      supported: '{organisation} supported {value} {noun} of the social clause',
      backed: '{organisation} backed {value} {noun} of the social clause',
    },
  },
  'suites-de-clause': {
    label: 'Share of beneficiaries in work or training at the end of the clause',
    short: 'In work or training after the clause',
    one: 'beneficiary',
    many: 'beneficiaries',
    did: 'was in work or training after the clause',
    didMany: 'were in work or training after the clause',
  },
  'part-marches-sociaux': {
    label: 'Share of contracts with a social consideration',
    short: 'Contracts with a social consideration',
    one: 'contract',
    many: 'contracts',
    did: 'carried a social consideration',
    didMany: 'carried a social consideration',
  },
  'marches-reserves': {
    label: 'Reserved contracts or lots',
    short: 'Reserved contracts or lots',
    one: 'reserved contract or lot',
    many: 'reserved contracts or lots',
    finding: '[{place}, ]{value} {noun}',
    claims: { bought: '{organisation} awarded {value} {noun}' },
  },
};

export default labels;
