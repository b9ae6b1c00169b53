import type { IndicatorLabels } from '../types.js';

const labels: Readonly<Record<string, IndicatorLabels>> = {
  'salaries-outils-accompagnement': {
    label: 'Share of employees who used at least one support tool',
    short: 'Used a support tool',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'used a support tool',
    didMany: 'used a support tool',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees in work integration used at least one support tool (orientation test, assessment, work immersion…).',
  },
  'tests-d-orientation': {
    label: 'Orientation and assessment tests taken (NV7, DIVA…)',
    short: 'Orientation tests',
    one: 'orientation or assessment test',
    many: 'orientation or assessment tests',
    finding: '[{place}, ]{value} {noun}',
    reading: '[{period}, ][{place}, ]support drew on {value} {noun}.',
  },
  immersions: {
    label: 'Work immersion periods completed',
    short: 'Work immersion periods',
    one: 'work immersion period',
    many: 'work immersion periods',
    finding: '[{place}, ]{value} {noun} with host employers',
    claims: { supported: '{organisation} supported its employees through {value} {noun}' },
    reading: '[{period}, ][{place}, ]employees in work integration completed {value} {noun} with host employers.',
  },
  'immersions-avec-suite': {
    label: 'Share of work immersions followed by a job or training',
    short: 'Immersions followed by a job or training',
    one: 'work immersion',
    many: 'work immersions',
    did: 'was followed by a job or training',
    didMany: 'were followed by a job or training',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]work immersions were followed, within three months, by a job or training with the host or in the same trade.',
  },
  'heures-d-accompagnement': {
    label: 'Hours of social and professional support per employee',
    short: 'Support hours per employee',
    one: 'hour of support',
    many: 'hours of support',
    finding: '[{place}, ]{value} {noun} per employee, on average',
    reading: '[{period}, ][{place}, ]each employee in work integration received {value} {noun} on average, social and professional[ ({n} employees)].',
  },
  'orientations-partenaires': {
    label: 'Referrals to partner services',
    short: 'Referrals to partners',
    one: 'referral',
    many: 'referrals',
    finding: '[{place}, ]{value} {noun} to partner services',
    reading: '[{period}, ][{place}, ]support included {value} {noun} to partner services (mobility, housing, health, language…).',
  },
};

export default labels;
