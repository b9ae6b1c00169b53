import type { IndicatorDefinition } from '../types.js';
import type french from './territoire.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'residents-qpv': {
    definition: 'Employees in work integration (or clause beneficiaries) living in a priority neighbourhood, the generation of the zoning being given (2015 or 2024).',
    caveat: 'Living in a priority neighbourhood is not the same as working in one: these are two data. The study is not certain that the effect is specific to these neighbourhoods.',
    numerator: 'residents of a priority neighbourhood',
    denominator: 'employees with a located address',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] lived in a priority neighbourhood of urban policy (QPV).',
  },
  'residents-frr': {
    definition: 'Employees in work integration living in a France ruralités revitalisation area (FRR, formerly ZRR).',
    numerator: 'residents of an FRR area',
    denominator: 'employees with a located address',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] lived in a France ruralités revitalisation area (FRR, formerly ZRR).',
  },
  'partenaires-locaux': {
    definition: 'Distinct organisations of the territory with an active relation (client, supplier, co-contractor, prescriber, training body, cooperation cluster).',
    reading: '[{period}, ][{place}, ]there was an active relation with {value} {noun}.',
  },
  'achats-locaux': {
    definition: 'Purchases from suppliers located in the stated territory, over total purchases.',
    caveat: 'The territory (commune, intermunicipal authority, employment zone, radius in kilometres) is part of the figure.',
    numerator: 'local purchases, in euros',
    denominator: 'total purchases, in euros',
    reading: '[{period}, ]{value} of the total amount of purchases was spent with suppliers of the territory[ ({place})].',
  },
  'elasticite-emploi': {
    definition: 'Percentage change in work-integration FTEs over percentage change in activity (turnover in constant euros), by the mid-point method.',
    caveat: 'Not shown when activity moved by less than 2% or when a base is zero; from one pair of years only, it may change entirely the year after.',
    formula: '((E₁ − E₀) / ((E₁ + E₀) / 2)) / ((Q₁ − Q₀) / ((Q₁ + Q₀) / 2))',
    numerator: 'change in work-integration FTEs, in percent',
    denominator: 'change in activity, in percent',
    reading: '[{period}, ][{place}, ]by one estimate, 1% more activity would have gone with a change of {value}% in work-integration employment.',
  },
  'revenus-consommes-localement': {
    definition: 'Sum over employees of the gain in disposable income (wage and benefits after, minus benefits before), times the share consumed, times the share spent locally.',
    caveat: 'Gross wages are never enough: benefits that stop reduce the gain.',
    formula: 'Σ gainᵢ × share consumed × local share',
    reading: '[{period}, ][{place}, ]the part of employees’ extra disposable income that would be spent locally is estimated at {value}.',
  },
  'multiplicateur-local': {
    definition: 'Total of the first three rounds of spending kept in the territory, over the first round; between 1 and 3.',
    caveat: 'Depends on the size of the territory: not comparable from one perimeter to another.',
    formula: '(R₁ + R₂ + R₃) / R₁',
    numerator: 'spending of the three rounds kept in the territory',
    denominator: 'spending of the first round',
    reading: '[{period}, ][{place}, ]by one estimate, €1 spent in the first round would give, after three rounds, €{value} of spending kept in the territory.',
  },
};

export default definitions;
