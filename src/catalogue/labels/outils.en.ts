import type { IndicatorLabels } from '../types.js';
import type french from './outils.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'salaries-outils-accompagnement': {
    label: 'Share of employees who used at least one support tool',
    short: 'Used a support tool',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'used a support tool',
    didMany: 'used a support tool',
  },
  'tests-d-orientation': {
    label: 'Orientation and assessment tests taken (NV7, DIVA…)',
    short: 'Orientation tests',
    one: 'orientation or assessment test',
    many: 'orientation or assessment tests',
    finding: '[{place}, ]{value} {noun}',
  },
  immersions: {
    label: 'Work immersion periods completed',
    short: 'Work immersion periods',
    one: 'work immersion period',
    many: 'work immersion periods',
    finding: '[{place}, ]{value} {noun} with host employers',
    claims: { supported: '{organisation} supported its employees through {value} {noun}' },
  },
  'immersions-avec-suite': {
    label: 'Share of work immersions followed by a job or training',
    short: 'Immersions followed by a job or training',
    one: 'work immersion',
    many: 'work immersions',
    did: 'was followed by a job or training',
    didMany: 'were followed by a job or training',
  },
  'heures-d-accompagnement': {
    label: 'Hours of social and professional support per employee',
    short: 'Support hours per employee',
    one: 'hour of support',
    many: 'hours of support',
    finding: '[{place}, ]{value} {noun} per employee, on average',
  },
  'orientations-partenaires': {
    label: 'Referrals to partner services',
    short: 'Referrals to partners',
    one: 'referral',
    many: 'referrals',
    finding: '[{place}, ]{value} {noun} to partner services',
  },
};

export default labels;
