import type { IndicatorDefinition } from '../types.js';
import type french from './permanents.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'permanents-formes': {
    definition: 'Share of permanent staff who took at least one training course in the year.',
    numerator: 'permanent staff trained',
    denominator: 'permanent staff',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]permanent employees took at least one training course in the year.',
  },
  'heures-formation-permanents': {
    definition: 'Training hours over the number of permanent staff.',
    numerator: 'training hours',
    denominator: 'permanent staff',
    reading: '[{period}, ][{place}, ]each permanent employee took {value} {noun} on average[ ({n} permanent employees)].',
  },
  'accompagnants-formes': {
    definition: 'Share of staff in charge of social support (CIP) and technical supervision (ETI) trained for that role in the last three years.',
    caveat: 'This is the aim that the study gives to its indicator 4.',
    numerator: 'support and supervision staff trained',
    denominator: 'support and supervision staff',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]social support workers and technical supervisors had been trained for their role within the last three years.',
  },
  'etp-insertion-par-encadrant': {
    definition: 'Work-integration FTEs over FTEs of technical supervision and social support.',
    caveat: 'Comparable only between enterprises of the same type.',
    numerator: 'work-integration FTEs',
    denominator: 'supervision and support FTEs',
    reading: '[{period}, ][{place}, ]one FTE of technical supervision or social support corresponded to {value} {noun}.',
  },
};

export default definitions;
