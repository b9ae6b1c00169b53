import type { IndicatorLabels } from '../types.js';

const labels: Readonly<Record<string, IndicatorLabels>> = {
  'salaries-outils-accompagnement': {
    label: 'Part des salariés ayant bénéficié d’au moins un outil d’accompagnement',
    short: 'Ont utilisé un outil d’accompagnement',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'a bénéficié d’un outil d’accompagnement',
    didMany: 'ont bénéficié d’un outil d’accompagnement',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés en parcours ont bénéficié d’au moins un outil d’accompagnement (test d’orientation, évaluation, immersion…).',
  },
  'tests-d-orientation': {
    label: 'Tests d’orientation et d’évaluation réalisés (NV7, DIVA…)',
    short: 'Tests d’orientation',
    one: 'test d’orientation ou d’évaluation',
    many: 'tests d’orientation ou d’évaluation',
    finding: '[{place}, ]{value} {noun}',
    reading: '[{period}, ][{place}, ]l’accompagnement s’est appuyé sur {value} {noun}.',
  },
  immersions: {
    label: 'Périodes d’immersion réalisées',
    short: 'Périodes d’immersion',
    one: 'période d’immersion',
    many: 'périodes d’immersion',
    feminine: true,
    finding: '[{place}, ]{value} {noun} en milieu professionnel',
    claims: { supported: '{organisation} a accompagné ses salariés dans {value} {noun}' },
    reading: '[{period}, ][{place}, ]les salariés en parcours ont réalisé {value} {noun} en milieu professionnel.',
  },
  'immersions-avec-suite': {
    label: 'Part des immersions suivies d’un emploi ou d’une formation',
    short: 'Immersions suivies d’un emploi ou d’une formation',
    one: 'immersion',
    many: 'immersions',
    feminine: true,
    did: 'a été suivie d’un emploi ou d’une formation',
    didMany: 'ont été suivies d’un emploi ou d’une formation',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]immersions ont été suivies, dans les trois mois, d’un emploi ou d’une formation chez l’hôte ou dans le même métier.',
  },
  'heures-d-accompagnement': {
    label: 'Heures d’accompagnement socioprofessionnel par salarié',
    short: 'Heures d’accompagnement par salarié',
    one: 'heure d’accompagnement',
    many: 'heures d’accompagnement',
    feminine: true,
    finding: '[{place}, ]{value} {noun} par salarié, en moyenne',
    reading: '[{period}, ][{place}, ]chaque salarié en parcours a reçu en moyenne {value} {noun} socioprofessionnel[ ({n} salariés)].',
  },
  'orientations-partenaires': {
    label: 'Orientations vers des services partenaires',
    short: 'Orientations vers des partenaires',
    one: 'orientation',
    many: 'orientations',
    feminine: true,
    finding: '[{place}, ]{value} {noun} vers des services partenaires',
    reading: '[{period}, ][{place}, ]l’accompagnement a comporté {value} {noun} vers des services partenaires (mobilité, logement, santé, langue…).',
  },
};

export default labels;
