import type { IndicatorLabels } from '../types.js';
import type french from './freins.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'salaries-avec-frein': {
    label: 'Share of employees with at least one barrier identified at entry',
    short: 'Had at least one barrier at entry',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'had at least one barrier to work at entry',
    didMany: 'had at least one barrier to work at entry',
  },
  'freins-a-l-entree': {
    label: 'Mean number of barriers at entry',
    short: 'Barriers per person at entry',
    one: 'barrier',
    many: 'barriers',
    finding: '[{place}, ]{value} {noun} per person at entry, on average',
  },
  'freins-leves': {
    label: 'Rate of barriers lifted',
    short: 'Barriers lifted',
    one: 'barrier',
    many: 'barriers',
    did: 'was lifted',
    didMany: 'were lifted',
  },
  'salaries-frein-leve': {
    label: 'Share of leavers with at least one barrier lifted',
    short: 'Lifted at least one barrier',
    one: 'person',
    many: 'people',
    did: 'lifted at least one barrier to work',
    didMany: 'lifted at least one barrier to work',
  },
  'evolution-des-freins': {
    label: 'Mean change in the number of barriers per person',
    short: 'Change in barriers per person',
    one: 'barrier',
    many: 'barriers',
    finding: '[{place}, ]a mean change of {value} {noun} per person, from entry to exit',
  },
  'salaries-accompagnes-freins': {
    label: 'Employees supported on a barrier',
    short: 'Supported on a barrier',
    one: 'work-integration employee',
    many: 'work-integration employees',
    finding: '[{place}, ]work on at least one barrier with {value} {noun}',
    claims: { supported: '{organisation} supported {value} {noun} on at least one barrier to work' },
  },
  'acces-logement-stable': {
    label: 'Access to stable housing',
    short: 'Gained stable housing',
    one: 'person',
    many: 'people',
    finding: '[{place}, ]stable housing for {value} {noun}',
    claims: {
      supported: '{organisation} supported {value} {noun} towards stable housing',
      contributed: '{organisation} contributed to stable housing for {value} {noun}',
      enabled: '{organisation} enabled {value} {noun} to gain stable housing',
    },
  },
  'acces-solution-mobilite': {
    label: 'Mobility solutions obtained (licence, vehicle, transport)',
    short: 'Obtained a mobility solution',
    one: 'person',
    many: 'people',
    finding: '[{place}, ]a mobility solution for {value} {noun}',
    claims: {
      supported: '{organisation} supported {value} {noun} towards a mobility solution',
      contributed: '{organisation} contributed to a mobility solution for {value} {noun}',
      enabled: '{organisation} enabled {value} {noun} to obtain a mobility solution',
    },
  },
};

export default labels;
