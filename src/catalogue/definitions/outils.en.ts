import type { IndicatorDefinition } from '../types.js';
import type french from './outils.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'salaries-outils-accompagnement': {
    definition: 'Share of employees who used at least one listed tool (orientation test, cognitive assessment, work immersion…).',
    numerator: 'people who used at least one tool',
    denominator: 'employees in the period',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees in work integration used at least one support tool (orientation test, assessment, work immersion…).',
  },
  'tests-d-orientation': {
    definition: 'Number of tests taken to help vocational orientation or assess cognitive abilities (NV7, DIVA).',
    caveat: 'Individual results are never published.',
    reading: '[{period}, ][{place}, ]support drew on {value} {noun}.',
  },
  immersions: {
    definition: 'Periods of work with a host employer (PMSMP) completed in the period.',
    reading: '[{period}, ][{place}, ]employees in work integration completed {value} {noun} with host employers.',
  },
  'immersions-avec-suite': {
    definition: 'Work immersions followed within three months by a job or training with the host or in the same trade.',
    caveat: 'What follows is no proof of effect: the job might have come without the immersion.',
    numerator: 'work immersions with a follow-on',
    denominator: 'work immersions that ended more than three months ago',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]work immersions were followed, within three months, by a job or training with the host or in the same trade.',
  },
  'heures-d-accompagnement': {
    definition: 'Hours of social and professional support reported, over the number of employees (ASP field contrat_nb_heures_accomp).',
    numerator: 'support hours',
    denominator: 'employees in the period',
    reading: '[{period}, ][{place}, ]each employee in work integration received {value} {noun} on average, social and professional[ ({n} employees)].',
  },
  'orientations-partenaires': {
    definition: 'Referrals to partner services, by the themes of data·inclusion: mobility, housing, health, language…',
    reading: '[{period}, ][{place}, ]support included {value} {noun} to partner services (mobility, housing, health, language…).',
  },
};

export default definitions;
