import type { IndicatorLabels } from '../types.js';

const labels: Readonly<Record<string, IndicatorLabels>> = {
  'salaries-avec-frein': {
    label: 'Share of employees with at least one barrier identified at entry',
    short: 'Had at least one barrier at entry',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'had at least one barrier to work at entry',
    didMany: 'had at least one barrier to work at entry',
    reading: '[{period}, ]the entry diagnosis identified at least one barrier to work for {value} of the [{n} ]employees diagnosed[ {place}].',
  },
  'freins-a-l-entree': {
    label: 'Mean number of barriers at entry',
    short: 'Barriers per person at entry',
    one: 'barrier',
    many: 'barriers',
    finding: '[{place}, ]{value} {noun} per person at entry, on average',
    reading: '[{period}, ][{place}, ]the entry diagnosis found {value} {noun} per person on average[, for {n} people diagnosed].',
  },
  'freins-leves': {
    label: 'Rate of barriers lifted',
    short: 'Barriers lifted',
    one: 'barrier',
    many: 'barriers',
    did: 'was lifted',
    didMany: 'were lifted',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]barriers identified at entry were assessed as lifted at exit.',
  },
  'salaries-frein-leve': {
    label: 'Share of leavers with at least one barrier lifted',
    short: 'Lifted at least one barrier',
    one: 'person',
    many: 'people',
    did: 'lifted at least one barrier to work',
    didMany: 'lifted at least one barrier to work',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]people with at least one barrier at entry had lifted at least one by the time they left.',
  },
  'evolution-des-freins': {
    label: 'Mean change in the number of barriers per person',
    short: 'Change in barriers per person',
    one: 'barrier',
    many: 'barriers',
    finding: '[{place}, ]a mean change of {value} {noun} per person, from entry to exit',
    reading: '[{period}, ][{place}, ]between entry and exit, the number of barriers per person changed by {value} {noun} on average[, for {n} leavers].',
  },
  'salaries-accompagnes-freins': {
    label: 'Employees supported on a barrier',
    short: 'Supported on a barrier',
    one: 'work-integration employee',
    many: 'work-integration employees',
    finding: '[{place}, ]work on at least one barrier with {value} {noun}',
    claims: { supported: '{organisation} supported {value} {noun} on at least one barrier to work' },
    reading: '[{period}, ][{place}, ]support addressed at least one barrier to work for {value} {noun}.',
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
    reading: '[{period}, ][{place}, ]a move into stable housing during the pathway concerned {value} {noun}.',
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
    reading: '[{period}, ][{place}, ]a driving licence, a vehicle or another lasting mobility solution was obtained by {value} {noun}.',
  },
};

export default labels;
