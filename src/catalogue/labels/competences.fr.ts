import type { IndicatorLabels } from '../types.js';

const labels: Readonly<Record<string, IndicatorLabels>> = {
  'progression-savoir-etre': {
    label: 'Part des salariés ayant progressé en savoir-être',
    short: 'Ont progressé en savoir-être',
    one: 'salarié évalué',
    many: 'salariés évalués',
    did: 'a progressé en savoir-être',
    didMany: 'ont progressé en savoir-être',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés évalués au moins deux fois ont progressé d’au moins un niveau sur un savoir-être attendu par les employeurs.',
  },
  'progression-savoir-faire': {
    label: 'Part des salariés ayant progressé en savoir-faire',
    short: 'Ont progressé en savoir-faire',
    one: 'salarié évalué',
    many: 'salariés évalués',
    did: 'a progressé en savoir-faire',
    didMany: 'ont progressé en savoir-faire',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés évalués au moins deux fois ont progressé d’au moins un niveau sur un savoir-faire du métier.',
  },
  'evolution-competences': {
    label: 'Évolution moyenne du score de compétences',
    short: 'Évolution du score de compétences',
    finding: '[{place}, ]{value} en moyenne, de la première à la dernière évaluation des compétences',
    reading: '[{period}, ][{place}, ]de la première à la dernière évaluation, le score de compétences a évolué en moyenne de {value}[, pour {n} salariés évalués].',
  },
  'couverture-evaluation-competences': {
    label: 'Taux de couverture des évaluations',
    short: 'Évalués au moins deux fois',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'a été évalué au moins deux fois',
    didMany: 'ont été évalués au moins deux fois',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés présents depuis trois mois ou plus ont été évalués au moins deux fois.',
  },
  'competences-attestees': {
    label: 'Compétences attestées (AFEST, RSFP, RAE, badges, CléA)',
    short: 'Compétences attestées',
    one: 'attestation de compétences',
    many: 'attestations de compétences',
    feminine: true,
    finding: '[{place}, ]les salariés en parcours ont obtenu {value} {noun}',
    claims: {
      supported: '{organisation} a accompagné ses salariés vers {value} {noun}',
      contributed: '{organisation} a contribué à ce que ses salariés obtiennent {value} {noun}',
      enabled: '{organisation} a permis à ses salariés d’obtenir {value} {noun}',
    },
    reading: '[{period}, ][{place}, ]les compétences acquises au travail ont été reconnues par {value} {noun}.',
  },
  assiduite: {
    label: 'Taux d’assiduité',
    short: 'Assiduité',
    one: 'heure prévue',
    many: 'heures prévues',
    feminine: true,
    did: 'a été travaillée',
    didMany: 'ont été travaillées',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]heures de travail prévues ont été travaillées, hors maladie et formation.',
  },
};

export default labels;
