import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'acces-formation': {
    definition: 'Part des salariés en parcours ayant commencé au moins une formation sur la période.',
    numerator: 'personnes ayant commencé au moins une formation',
    denominator: 'salariés de la période',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés en parcours ont commencé au moins une formation.',
  },
  'heures-formation': {
    definition: 'Heures de formation rapportées au nombre de salariés en parcours (champ formation_duree_heures de l’ASP).',
    numerator: 'heures de formation',
    denominator: 'salariés de la période',
    reading: '[{period}, ][{place}, ]chaque salarié en parcours a suivi en moyenne {value} {noun}[ ({n} salariés)].',
  },
  'formations-qualifiantes': {
    definition: 'Formations dont l’objectif est une qualification ou une certification, rapportées à l’ensemble des formations (champ formation_objectif_libelle de l’ASP).',
    numerator: 'formations qualifiantes ou certifiantes',
    denominator: 'formations commencées',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]formations commencées visaient une qualification ou une certification.',
  },
  certifications: {
    definition: 'Certifications, titres professionnels, diplômes et blocs de compétences obtenus.',
    reading: '[{period}, ][{place}, ]les salariés en parcours ont obtenu {value} {noun} (titres, diplômes et blocs de compétences compris).',
  },
  'reussite-certifications': {
    definition: 'Réussites rapportées aux candidats présentés.',
    numerator: 'réussites',
    denominator: 'candidats présentés',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]candidats présentés ont obtenu leur certification.',
  },
  'formations-coherentes': {
    definition: 'Part des formations déclarées cohérentes avec le projet du salarié et les opportunités d’emploi du territoire.',
    caveat: 'Indicateur déclaratif : donner la règle suivie (par exemple, un code ROME inscrit sur la liste des métiers en tension).',
    numerator: 'formations cohérentes',
    denominator: 'formations commencées',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]formations commencées étaient déclarées cohérentes avec le projet du salarié et les opportunités d’emploi du territoire.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
