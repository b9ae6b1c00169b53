import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'permanents-formes': {
    definition: 'Share of permanent staff who took at least one training course in the year.',
    numerator: 'permanent staff trained',
    denominator: 'permanent staff',
  },
  'heures-formation-permanents': {
    definition: 'Training hours over the number of permanent staff.',
    numerator: 'training hours',
    denominator: 'permanent staff',
  },
  'accompagnants-formes': {
    definition: 'Share of staff in charge of social support (CIP) and technical supervision (ETI) trained for that role in the last three years.',
    caveat: 'This is the aim that the study gives to its indicator 4.',
    numerator: 'support and supervision staff trained',
    denominator: 'support and supervision staff',
  },
  'etp-insertion-par-encadrant': {
    definition: 'Work-integration FTEs over FTEs of technical supervision and social support.',
    caveat: 'Comparable only between enterprises of the same type.',
    numerator: 'work-integration FTEs',
    denominator: 'supervision and support FTEs',
  },
};

export default definitions;
