import type { IndicatorLabels } from '../types.js';
import type french from './qualification.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'acces-formation': {
    label: 'Share of work-integration employees who accessed training',
    short: 'Started a training course',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'started a training course',
    didMany: 'started a training course',
  },
  'heures-formation': {
    label: 'Training hours per work-integration employee',
    short: 'Training hours per employee',
    one: 'hour of training',
    many: 'hours of training',
    finding: '[{place}, ]{value} {noun} per employee in work integration, on average',
  },
  'formations-qualifiantes': {
    label: 'Share of qualifying or certifying training',
    short: 'Qualifying training',
    one: 'training course',
    many: 'training courses',
    did: 'aimed at a qualification or a certification',
    didMany: 'aimed at a qualification or a certification',
  },
  certifications: {
    label: 'Certifications and diplomas obtained',
    short: 'Certifications obtained',
    one: 'certification',
    many: 'certifications',
    finding: '[{place}, ]work-integration employees obtained {value} {noun}',
    claims: {
      supported: '{organisation} supported its employees towards {value} {noun}',
      contributed: '{organisation} contributed to its employees obtaining {value} {noun}',
      enabled: '{organisation} enabled its employees to obtain {value} {noun}',
    },
  },
  'reussite-certifications': {
    label: 'Certification pass rate',
    short: 'Certification passes',
    one: 'candidate',
    many: 'candidates',
    did: 'passed the certification',
    didMany: 'passed their certification',
  },
  'formations-coherentes': {
    label: 'Share of training consistent with the project and job opportunities',
    short: 'Training consistent with the project',
    one: 'training course',
    many: 'training courses',
    did: 'was consistent with the project and local jobs',
    didMany: 'were consistent with the project and local jobs',
  },
};

export default labels;
