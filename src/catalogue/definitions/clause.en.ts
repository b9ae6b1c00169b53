import type { IndicatorDefinition } from '../types.js';
import type french from './clause.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'achats-inclusifs': {
    definition: 'Spending, VAT excluded, with inclusive suppliers (SIAE, GEIQ, EA, EATT, ESAT or SEP), recognised by their SIRET number.',
    caveat: 'State whether VAT is excluded or included, paid or ordered, and which entities are covered.',
    reading: '[{period}, ][{place}, ]purchases from inclusive suppliers came to {value}.',
  },
  'part-achats-inclusifs': {
    definition: 'Inclusive purchases over total purchases of the stated perimeter.',
    numerator: 'inclusive purchases, in euros',
    denominator: 'total purchases, in euros',
    reading: '[{period}, ][{place}, ]{value} of the total amount of purchases was spent with inclusive suppliers.',
  },
  'fournisseurs-inclusifs': {
    definition: 'Distinct inclusive suppliers (by SIRET number) in the period.',
    reading: '[{period}, ][{place}, ]purchases were made from {value} {noun}.',
  },
  'emplois-soutenus': {
    definition: 'National calculator of Le marché de l’inclusion: amount divided by €3,700 for full-time jobs for one month; below €3,700, amount divided by €26 for hours.',
    caveat: 'Estimated from a sample that the platform itself calls non-representative; it implies 142.3 hours per FTE over a month. Always marked “estimate”.',
    formula: 'amount of purchases in euros / 3,700',
    reading: '[{period}, ][{place}, ]by the calculator of Le marché de l’inclusion, the amount of purchases would correspond to {value} {noun}.',
  },
  'heures-insertion': {
    definition: 'Hours worked by eligible people under a social clause, validated by the facilitator.',
    reading: '[{period}, ][{place}, ]the work done by eligible people under the social clause came to {value} {noun}.',
  },
  'realisation-heures-insertion': {
    definition: 'Insertion hours delivered over hours committed at the same date.',
    caveat: 'Give the date: contracts run for years.',
    numerator: 'hours delivered',
    denominator: 'hours committed',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]insertion hours committed to date had been delivered.',
  },
  'beneficiaires-clause': {
    definition: 'Distinct people who worked under the social clause.',
    caveat: 'To be read with the hours per beneficiary: many short contracts are not worth a few long ones.',
    reading: '[{period}, ][{place}, ]work under the social clause concerned {value} {noun}.',
  },
  'suites-de-clause': {
    definition: 'Beneficiaries in work or training at the end of the clause, or N months after.',
    numerator: 'beneficiaries in work or training',
    denominator: 'beneficiaries whose contract under the clause has ended',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]beneficiaries whose clause had ended were then in work or training[ ({category})].',
  },
  'part-marches-sociaux': {
    definition: 'Contracts notified with at least one social clause or social award criterion, or reserved, over contracts notified.',
    caveat: 'By number or by amount: two series. National aim: 30% in 2025 (national plan for sustainable procurement).',
    numerator: 'contracts with a social consideration',
    denominator: 'contracts notified',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]contracts notified carried a social clause or a social award criterion, or were reserved.',
  },
  'marches-reserves': {
    definition: 'Contracts or lots reserved under articles L2113-12 to L2113-14 (and R2113-7) of the French public procurement code.',
    reading: '[{period}, ][{place}, ]there was a total of {value} {noun}, open to inclusive suppliers only.',
  },
};

export default definitions;
