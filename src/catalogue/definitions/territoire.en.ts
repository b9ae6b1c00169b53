import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'residents-qpv': {
    definition: 'Employees in work integration (or clause beneficiaries) living in a priority neighbourhood, the generation of the zoning being given (2015 or 2024).',
    caveat: 'Living in a priority neighbourhood is not the same as working in one: these are two data. The study is not certain that the effect is specific to these neighbourhoods.',
    numerator: 'residents of a priority neighbourhood',
    denominator: 'employees with a located address',
  },
  'residents-frr': {
    definition: 'Employees in work integration living in a France ruralités revitalisation area (FRR, formerly ZRR).',
    numerator: 'residents of an FRR area',
    denominator: 'employees with a located address',
  },
  'partenaires-locaux': {
    definition: 'Distinct organisations of the territory with an active relation (client, supplier, co-contractor, prescriber, training body, cooperation cluster).',
  },
  'achats-locaux': {
    definition: 'Purchases from suppliers located in the stated territory, over total purchases.',
    caveat: 'The territory (commune, intermunicipal authority, employment zone, radius in kilometres) is part of the figure.',
    numerator: 'local purchases, in euros',
    denominator: 'total purchases, in euros',
  },
  'elasticite-emploi': {
    definition: 'Percentage change in work-integration FTEs over percentage change in activity (turnover in constant euros), by the mid-point method.',
    caveat: 'Not shown when activity moved by less than 2% or when a base is zero; from one pair of years only, it may change entirely the year after.',
    formula: '((E₁ − E₀) / ((E₁ + E₀) / 2)) / ((Q₁ − Q₀) / ((Q₁ + Q₀) / 2))',
    numerator: 'change in work-integration FTEs, in percent',
    denominator: 'change in activity, in percent',
  },
  'revenus-consommes-localement': {
    definition: 'Sum over employees of the gain in disposable income (wage and benefits after, minus benefits before), times the share consumed, times the share spent locally.',
    caveat: 'Gross wages are never enough: benefits that stop reduce the gain.',
    formula: 'Σ gainᵢ × share consumed × local share',
  },
  'multiplicateur-local': {
    definition: 'Total of the first three rounds of spending kept in the territory, over the first round; between 1 and 3.',
    caveat: 'Depends on the size of the territory: not comparable from one perimeter to another.',
    formula: '(R₁ + R₂ + R₃) / R₁',
    numerator: 'spending of the three rounds kept in the territory',
    denominator: 'spending of the first round',
  },
};

export default definitions;
