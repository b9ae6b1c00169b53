import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'progression-savoir-etre': {
    definition: 'Part des salariés évalués au moins deux fois dont le niveau a progressé d’au moins un niveau sur au moins un savoir-être attendu par les employeurs.',
    caveat: 'Publier la grille et dire qui évalue ; une autoévaluation forme une autre série.',
    numerator: 'personnes ayant progressé',
    denominator: 'personnes évaluées au moins deux fois',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés évalués au moins deux fois ont progressé d’au moins un niveau sur un savoir-être attendu par les employeurs.',
  },
  'progression-savoir-faire': {
    definition: 'Part des salariés évalués au moins deux fois dont le niveau a progressé d’au moins un niveau sur un savoir-faire du métier, si possible rattaché à un code ROME.',
    numerator: 'personnes ayant progressé',
    denominator: 'personnes évaluées au moins deux fois',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés évalués au moins deux fois ont progressé d’au moins un niveau sur un savoir-faire du métier.',
  },
  'evolution-competences': {
    definition: 'Moyenne de la différence entre le dernier et le premier score, sur l’échelle déclarée (minimum et maximum fournis).',
    caveat: 'Sans les bornes de l’échelle, le chiffre ne veut rien dire ; il n’est jamais ramené à 100 sans le dire.',
    numerator: 'somme des différences entre le dernier et le premier score',
    denominator: 'personnes évaluées au moins deux fois',
    reading: '[{period}, ][{place}, ]de la première à la dernière évaluation, le score de compétences a évolué en moyenne de {value}[, pour {n} salariés évalués].',
  },
  'couverture-evaluation-competences': {
    definition: 'Part des salariés présents depuis trois mois ou plus qui ont été évalués au moins deux fois.',
    caveat: 'À lire à côté de chaque indicateur de progression : elle dit à quel point il est représentatif.',
    numerator: 'personnes évaluées au moins deux fois',
    denominator: 'personnes présentes depuis trois mois ou plus',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés présents depuis trois mois ou plus ont été évalués au moins deux fois.',
  },
  'competences-attestees': {
    definition: 'Reconnaissances de compétences obtenues en situation de travail : AFEST, RSFP, RAE, badge numérique, bloc CléA.',
    reading: '[{period}, ][{place}, ]les compétences acquises au travail ont été reconnues par {value} {noun}.',
  },
  assiduite: {
    definition: 'Heures travaillées rapportées aux heures prévues, hors maladie et formation.',
    caveat: 'Les absences pour raison de santé sont exclues : ce sont des données sensibles.',
    numerator: 'heures travaillées',
    denominator: 'heures prévues',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]heures de travail prévues ont été travaillées, hors maladie et formation.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
