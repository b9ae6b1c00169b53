import type { IndicatorLabels } from '../types.js';

const labels = {
  'permanents-formes': {
    label: 'Part des salariés permanents formés dans l’année',
    short: 'Permanents formés',
    one: 'salarié permanent',
    many: 'salariés permanents',
    did: 'a suivi une formation dans l’année',
    didMany: 'ont suivi une formation dans l’année',
  },
  'heures-formation-permanents': {
    label: 'Heures de formation par salarié permanent',
    short: 'Heures de formation par permanent',
    one: 'heure de formation',
    many: 'heures de formation',
    feminine: true,
    finding: '[{place}, ]{value} {noun} par salarié permanent, en moyenne',
  },
  'accompagnants-formes': {
    label: 'Part des accompagnants et encadrants techniques formés',
    short: 'Accompagnants formés',
    one: 'accompagnant ou encadrant',
    many: 'accompagnants et encadrants',
    did: 'a été formé à sa fonction',
    didMany: 'ont été formés à leur fonction',
  },
  'etp-insertion-par-encadrant': {
    label: 'ETP d’insertion par ETP d’encadrement et d’accompagnement',
    short: 'ETP d’insertion par encadrant',
    one: 'ETP d’insertion',
    many: 'ETP d’insertion',
    finding: '[{place}, ]{value} {noun} pour un ETP d’encadrement ou d’accompagnement',
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
