import type { IndicatorLabels } from '../types.js';
import type french from './permanents.fr.js';

const labels: Readonly<Record<keyof typeof french, IndicatorLabels>> = {
  'permanents-formes': {
    label: 'Share of permanent staff trained in the year',
    short: 'Permanent staff trained',
    one: 'permanent employee',
    many: 'permanent employees',
    did: 'took a training course in the year',
    didMany: 'took a training course in the year',
  },
  'heures-formation-permanents': {
    label: 'Training hours per permanent employee',
    short: 'Training hours per permanent employee',
    one: 'hour of training',
    many: 'hours of training',
    finding: '[{place}, ]{value} {noun} per permanent employee, on average',
  },
  'accompagnants-formes': {
    label: 'Share of support and technical supervision staff trained',
    short: 'Support staff trained',
    one: 'support worker or supervisor',
    many: 'support workers and supervisors',
    did: 'was trained for the role',
    didMany: 'were trained for the role',
  },
  'etp-insertion-par-encadrant': {
    label: 'Work-integration FTEs per supervision and support FTE',
    short: 'Work-integration FTEs per supervisor',
    one: 'work-integration FTE',
    many: 'work-integration FTEs',
    finding: '[{place}, ]{value} {noun} for one FTE of supervision or support',
  },
};

export default labels;
