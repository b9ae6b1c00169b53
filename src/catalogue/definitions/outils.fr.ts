import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'salaries-outils-accompagnement': {
    definition: 'Part des salariés ayant utilisé au moins un des outils listés (test d’orientation, évaluation cognitive, immersion…).',
    numerator: 'personnes ayant utilisé au moins un outil',
    denominator: 'salariés de la période',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés en parcours ont bénéficié d’au moins un outil d’accompagnement (test d’orientation, évaluation, immersion…).',
  },
  'tests-d-orientation': {
    definition: 'Nombre de tests passés pour aider à l’orientation professionnelle ou évaluer des capacités cognitives (NV7, DIVA).',
    caveat: 'Les résultats individuels ne sont jamais publiés.',
    reading: '[{period}, ][{place}, ]l’accompagnement s’est appuyé sur {value} {noun}.',
  },
  immersions: {
    definition: 'Périodes de mise en situation en milieu professionnel (PMSMP) réalisées sur la période.',
    reading: '[{period}, ][{place}, ]les salariés en parcours ont réalisé {value} {noun} en milieu professionnel.',
  },
  'immersions-avec-suite': {
    definition: 'Immersions suivies, dans les trois mois, d’un emploi ou d’une formation chez l’hôte ou dans le même métier.',
    caveat: 'Une suite n’est pas une preuve d’effet : l’emploi aurait pu venir sans l’immersion.',
    numerator: 'immersions avec suite',
    denominator: 'immersions terminées depuis plus de trois mois',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]immersions ont été suivies, dans les trois mois, d’un emploi ou d’une formation chez l’hôte ou dans le même métier.',
  },
  'heures-d-accompagnement': {
    definition: 'Heures d’accompagnement socioprofessionnel déclarées, rapportées au nombre de salariés (champ contrat_nb_heures_accomp de l’ASP).',
    numerator: 'heures d’accompagnement',
    denominator: 'salariés de la période',
    reading: '[{period}, ][{place}, ]chaque salarié en parcours a reçu en moyenne {value} {noun} socioprofessionnel[ ({n} salariés)].',
  },
  'orientations-partenaires': {
    definition: 'Orientations vers des services partenaires, selon les thématiques de data·inclusion : mobilité, logement, santé, langue…',
    reading: '[{period}, ][{place}, ]l’accompagnement a comporté {value} {noun} vers des services partenaires (mobilité, logement, santé, langue…).',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
