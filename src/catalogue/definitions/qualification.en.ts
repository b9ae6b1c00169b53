import type { IndicatorDefinition } from '../types.js';
import type french from './qualification.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'acces-formation': {
    definition: 'Share of employees in work integration who started at least one training course in the period.',
    numerator: 'people who started at least one training course',
    denominator: 'employees in the period',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees in work integration started at least one training course.',
  },
  'heures-formation': {
    definition: 'Training hours over the number of employees in work integration (ASP field formation_duree_heures).',
    numerator: 'training hours',
    denominator: 'employees in the period',
    reading: '[{period}, ][{place}, ]each employee in work integration took {value} {noun} on average[ ({n} employees)].',
  },
  'formations-qualifiantes': {
    definition: 'Training courses whose objective is a qualification or a certification, over all training courses (ASP field formation_objectif_libelle).',
    numerator: 'qualifying or certifying training courses',
    denominator: 'training courses started',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]training courses that began aimed at a qualification or a certification.',
  },
  certifications: {
    definition: 'Certifications, professional titles, diplomas and skill blocks obtained.',
    reading: '[{period}, ][{place}, ]employees in work integration obtained {value} {noun} (professional titles, diplomas and skill blocks included).',
  },
  'reussite-certifications': {
    definition: 'Passes over candidates presented.',
    numerator: 'passes',
    denominator: 'candidates presented',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]candidates presented passed their certification.',
  },
  'formations-coherentes': {
    definition: 'Share of training courses recorded as consistent with the employee’s project and local job opportunities.',
    caveat: 'Self-reported: give the rule followed (for example, a ROME code on the list of occupations in demand).',
    numerator: 'consistent training courses',
    denominator: 'training courses started',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]training courses that began were recorded as consistent with the employee’s project and local job opportunities.',
  },
};

export default definitions;
