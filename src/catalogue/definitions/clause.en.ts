import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'achats-inclusifs': {
    definition: 'Spending, VAT excluded, with inclusive suppliers (SIAE, GEIQ, EA, EATT, ESAT or SEP), recognised by their SIRET number.',
    caveat: 'State whether VAT is excluded or included, paid or ordered, and which entities are covered.',
  },
  'part-achats-inclusifs': {
    definition: 'Inclusive purchases over total purchases of the stated perimeter.',
    numerator: 'inclusive purchases, in euros',
    denominator: 'total purchases, in euros',
  },
  'fournisseurs-inclusifs': {
    definition: 'Distinct inclusive suppliers (by SIRET number) in the period.',
  },
  'emplois-soutenus': {
    definition: 'National calculator of Le marché de l’inclusion: amount divided by €3,700 for full-time jobs for one month; below €3,700, amount divided by €26 for hours.',
    caveat: 'Estimated from a sample that the platform itself calls non-representative; it implies 142.3 hours per FTE over a month. Always marked “estimate”.',
    formula: 'amount of purchases in euros / 3,700',
  },
  'heures-insertion': {
    definition: 'Hours worked by eligible people under a social clause, validated by the facilitator.',
  },
  'realisation-heures-insertion': {
    definition: 'Insertion hours delivered over hours committed at the same date.',
    caveat: 'Give the date: contracts run for years.',
    numerator: 'hours delivered',
    denominator: 'hours committed',
  },
  'beneficiaires-clause': {
    definition: 'Distinct people who worked under the social clause.',
    caveat: 'To be read with the hours per beneficiary: many short contracts are not worth a few long ones.',
  },
  'suites-de-clause': {
    definition: 'Beneficiaries in work or training at the end of the clause, or N months after.',
    numerator: 'beneficiaries in work or training',
    denominator: 'beneficiaries whose contract under the clause has ended',
  },
  'part-marches-sociaux': {
    definition: 'Contracts notified with at least one social clause or social award criterion, or reserved, over contracts notified.',
    caveat: 'By number or by amount: two series. National aim: 30% in 2025 (national plan for sustainable procurement).',
    numerator: 'contracts with a social consideration',
    denominator: 'contracts notified',
  },
  'marches-reserves': {
    definition: 'Contracts or lots reserved under articles L2113-12 to L2113-14 (and R2113-7) of the French public procurement code.',
  },
};

export default definitions;
