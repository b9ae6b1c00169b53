import type { IndicatorLabels } from '../types.js';

const labels = {
  'salaries-outils-accompagnement': {
    label: 'Part des salariés ayant bénéficié d’au moins un outil d’accompagnement',
    short: 'Ont utilisé un outil d’accompagnement',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'a bénéficié d’un outil d’accompagnement',
    didMany: 'ont bénéficié d’un outil d’accompagnement',
  },
  'tests-d-orientation': {
    label: 'Tests d’orientation et d’évaluation réalisés (NV7, DIVA…)',
    short: 'Tests d’orientation',
    one: 'test d’orientation ou d’évaluation',
    many: 'tests d’orientation ou d’évaluation',
    finding: '[{place}, ]{value} {noun}',
  },
  immersions: {
    label: 'Périodes d’immersion réalisées',
    short: 'Périodes d’immersion',
    one: 'période d’immersion',
    many: 'périodes d’immersion',
    feminine: true,
    finding: '[{place}, ]{value} {noun} en milieu professionnel',
    claims: { supported: '{organisation} a accompagné ses salariés dans {value} {noun}' },
  },
  'immersions-avec-suite': {
    label: 'Part des immersions suivies d’un emploi ou d’une formation',
    short: 'Immersions suivies d’un emploi ou d’une formation',
    one: 'immersion',
    many: 'immersions',
    feminine: true,
    did: 'a été suivie d’un emploi ou d’une formation',
    didMany: 'ont été suivies d’un emploi ou d’une formation',
  },
  'heures-d-accompagnement': {
    label: 'Heures d’accompagnement socioprofessionnel par salarié',
    short: 'Heures d’accompagnement par salarié',
    one: 'heure d’accompagnement',
    many: 'heures d’accompagnement',
    feminine: true,
    finding: '[{place}, ]{value} {noun} par salarié, en moyenne',
  },
  'orientations-partenaires': {
    label: 'Orientations vers des services partenaires',
    short: 'Orientations vers des partenaires',
    one: 'orientation',
    many: 'orientations',
    feminine: true,
    finding: '[{place}, ]{value} {noun} vers des services partenaires',
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
