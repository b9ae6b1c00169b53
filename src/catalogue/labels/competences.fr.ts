import type { IndicatorLabels } from '../types.js';

const labels = {
  'progression-savoir-etre': {
    label: 'Part des salariés ayant progressé en savoir-être',
    short: 'Ont progressé en savoir-être',
    one: 'salarié évalué',
    many: 'salariés évalués',
    did: 'a progressé en savoir-être',
    didMany: 'ont progressé en savoir-être',
  },
  'progression-savoir-faire': {
    label: 'Part des salariés ayant progressé en savoir-faire',
    short: 'Ont progressé en savoir-faire',
    one: 'salarié évalué',
    many: 'salariés évalués',
    did: 'a progressé en savoir-faire',
    didMany: 'ont progressé en savoir-faire',
  },
  'evolution-competences': {
    label: 'Évolution moyenne du score de compétences',
    short: 'Évolution du score de compétences',
    finding: '[{place}, ]{value} en moyenne, de la première à la dernière évaluation des compétences',
  },
  'couverture-evaluation-competences': {
    label: 'Taux de couverture des évaluations',
    short: 'Évalués au moins deux fois',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'a été évalué au moins deux fois',
    didMany: 'ont été évalués au moins deux fois',
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
  },
  assiduite: {
    label: 'Taux d’assiduité',
    short: 'Assiduité',
    one: 'heure prévue',
    many: 'heures prévues',
    feminine: true,
    did: 'a été travaillée',
    didMany: 'ont été travaillées',
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
