import type { IndicatorDefinition } from '../types.js';
import type french from './freins.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'salaries-avec-frein': {
    definition: 'Share of employees in work integration for whom the entry diagnosis identified at least one barrier to work.',
    caveat: 'A high value describes the people welcomed: it is not a performance.',
    numerator: 'people with at least one barrier at entry',
    denominator: 'people with a completed entry diagnosis',
    reading: '[{period}, ]the entry diagnosis identified at least one barrier to work for {value} of the [{n} ]employees diagnosed[ {place}].',
  },
  'freins-a-l-entree': {
    definition: 'Mean number of distinct barriers identified per person at entry.',
    caveat: 'Depends on the length of the list of barriers used: the list should be published with the figure.',
    numerator: 'barriers identified at entry',
    denominator: 'people with a completed entry diagnosis',
    reading: '[{period}, ][{place}, ]the entry diagnosis found {value} {noun} per person on average[, for {n} people diagnosed].',
  },
  'freins-leves': {
    definition: 'Barriers assessed as lifted at exit, over barriers identified at entry, for people who left in the period.',
    caveat: 'State who assesses (the person, the support worker, a third party) and on what scale; a partly lifted barrier is counted apart.',
    numerator: 'barriers lifted at exit',
    denominator: 'barriers identified at entry for the same people',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]barriers identified at entry were assessed as lifted at exit.',
  },
  'salaries-frein-leve': {
    definition: 'Share of leavers for whom at least one barrier was lifted, among those who had at least one at entry.',
    numerator: 'leavers with at least one barrier lifted',
    denominator: 'leavers who had at least one barrier at entry',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]people with at least one barrier at entry had lifted at least one by the time they left.',
  },
  'evolution-des-freins': {
    definition: 'Mean over leavers of barriers at exit minus barriers at entry; a negative value is an improvement.',
    caveat: 'Barriers discovered during the pathway raise the count at exit: record the date when each is identified.',
    numerator: 'sum of the differences between exit and entry',
    denominator: 'leavers assessed at entry and at exit',
    reading: '[{period}, ][{place}, ]between entry and exit, the number of barriers per person changed by {value} {noun} on average[, for {n} leavers].',
  },
  'salaries-accompagnes-freins': {
    definition: 'Number of employees who received support on a barrier, in-house, outside or both, as reported to the Agence de services et de paiement (ASP).',
    caveat: 'One person may count under several barriers: the barriers never add up to a number of people.',
    reading: '[{period}, ][{place}, ]support addressed at least one barrier to work for {value} {noun}.',
  },
  'acces-logement-stable': {
    definition: 'People who moved from no housing or temporary accommodation to stable housing during the pathway.',
    caveat: 'Housing and health are sensitive matters: only totals are published.',
    reading: '[{period}, ][{place}, ]a move into stable housing during the pathway concerned {value} {noun}.',
  },
  'acces-solution-mobilite': {
    definition: 'People who obtained a driving licence, a vehicle or another lasting mobility solution during the pathway.',
    reading: '[{period}, ][{place}, ]a driving licence, a vehicle or another lasting mobility solution was obtained by {value} {noun}.',
  },
};

export default definitions;
