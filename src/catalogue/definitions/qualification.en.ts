import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'acces-formation': {
    definition: 'Share of employees in work integration who started at least one training course in the period.',
    numerator: 'people who started at least one training course',
    denominator: 'employees in the period',
  },
  'heures-formation': {
    definition: 'Training hours over the number of employees in work integration (ASP field formation_duree_heures).',
    numerator: 'training hours',
    denominator: 'employees in the period',
  },
  'formations-qualifiantes': {
    definition: 'Training courses whose objective is a qualification or a certification, over all training courses (ASP field formation_objectif_libelle).',
    numerator: 'qualifying or certifying training courses',
    denominator: 'training courses started',
  },
  certifications: {
    definition: 'Certifications, professional titles, diplomas and skill blocks obtained.',
  },
  'reussite-certifications': {
    definition: 'Passes over candidates presented.',
    numerator: 'passes',
    denominator: 'candidates presented',
  },
  'formations-coherentes': {
    definition: 'Share of training courses recorded as consistent with the employee’s project and local job opportunities.',
    caveat: 'Self-reported: give the rule followed (for example, a ROME code on the list of occupations in demand).',
    numerator: 'consistent training courses',
    denominator: 'training courses started',
  },
};

export default definitions;
