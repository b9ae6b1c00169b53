import type { IndicatorLabels } from '../types.js';
import type french from './competences.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'progression-savoir-etre': {
    label: 'Share of employees who progressed in soft skills',
    short: 'Progressed in soft skills',
    one: 'assessed employee',
    many: 'assessed employees',
    did: 'progressed in soft skills',
    didMany: 'progressed in soft skills',
  },
  'progression-savoir-faire': {
    label: 'Share of employees who progressed in technical skills',
    short: 'Progressed in technical skills',
    one: 'assessed employee',
    many: 'assessed employees',
    did: 'progressed in technical skills',
    didMany: 'progressed in technical skills',
  },
  'evolution-competences': {
    label: 'Mean change in skill score',
    short: 'Change in skill score',
    finding: '[{place}, ]{value} on average, from the first skill assessment to the last',
  },
  'couverture-evaluation-competences': {
    label: 'Assessment coverage',
    short: 'Assessed at least twice',
    one: 'work-integration employee',
    many: 'work-integration employees',
    did: 'was assessed at least twice',
    didMany: 'were assessed at least twice',
  },
  'competences-attestees': {
    label: 'Skills formally recognised (AFEST, RSFP, RAE, badges, CléA)',
    short: 'Skills recognised',
    one: 'skills certificate',
    many: 'skills certificates',
    finding: '[{place}, ]work-integration employees obtained {value} {noun}',
    claims: {
      supported: '{organisation} supported its employees towards {value} {noun}',
      contributed: '{organisation} contributed to its employees obtaining {value} {noun}',
      enabled: '{organisation} enabled its employees to obtain {value} {noun}',
    },
  },
  assiduite: {
    label: 'Attendance rate',
    short: 'Attendance',
    one: 'planned hour',
    many: 'planned hours',
    did: 'was worked',
    didMany: 'were worked',
  },
};

export default labels;
