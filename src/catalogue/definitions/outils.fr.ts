import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'salaries-outils-accompagnement': {
    definition: 'Part des salariés ayant utilisé au moins un des outils listés (test d’orientation, évaluation cognitive, immersion…).',
    numerator: 'personnes ayant utilisé au moins un outil',
    denominator: 'salariés de la période',
  },
  'tests-d-orientation': {
    definition: 'Nombre de tests passés pour aider à l’orientation professionnelle ou évaluer des capacités cognitives (NV7, DIVA).',
    caveat: 'Les résultats individuels ne sont jamais publiés.',
  },
  immersions: {
    definition: 'Périodes de mise en situation en milieu professionnel (PMSMP) réalisées sur la période.',
  },
  'immersions-avec-suite': {
    definition: 'Immersions suivies, dans les trois mois, d’un emploi ou d’une formation chez l’hôte ou dans le même métier.',
    caveat: 'Une suite n’est pas une preuve d’effet : l’emploi aurait pu venir sans l’immersion.',
    numerator: 'immersions avec suite',
    denominator: 'immersions terminées depuis plus de trois mois',
  },
  'heures-d-accompagnement': {
    definition: 'Heures d’accompagnement socioprofessionnel déclarées, rapportées au nombre de salariés (champ contrat_nb_heures_accomp de l’ASP).',
    numerator: 'heures d’accompagnement',
    denominator: 'salariés de la période',
  },
  'orientations-partenaires': {
    definition: 'Orientations vers des services partenaires, selon les thématiques de data·inclusion : mobilité, logement, santé, langue…',
  },
};

export default definitions;
