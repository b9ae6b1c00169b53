import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'salaries-avec-frein': {
    definition: 'Part des salariés en parcours pour lesquels le diagnostic d’entrée a identifié au moins un frein à l’emploi.',
    caveat: 'Une valeur élevée décrit le public accueilli : ce n’est pas une performance.',
    numerator: 'personnes ayant au moins un frein à l’entrée',
    denominator: 'personnes dont le diagnostic d’entrée est terminé',
    reading: '[{period}, ]le diagnostic d’entrée a identifié au moins un frein à l’emploi pour {value} des [{n} ]salariés diagnostiqués[ {place}].',
  },
  'freins-a-l-entree': {
    definition: 'Nombre moyen de freins distincts identifiés par personne à l’entrée.',
    caveat: 'Dépend de la longueur de la liste de freins utilisée : la liste est à publier avec le chiffre.',
    numerator: 'freins identifiés à l’entrée',
    denominator: 'personnes dont le diagnostic d’entrée est terminé',
    reading: '[{period}, ][{place}, ]le diagnostic d’entrée a relevé en moyenne {value} {noun} par personne[, pour {n} personnes diagnostiquées].',
  },
  'freins-leves': {
    definition: 'Freins considérés comme levés à la sortie rapportés aux freins identifiés à l’entrée, pour les personnes sorties sur la période.',
    caveat: 'Dire qui évalue (la personne, l’accompagnant, un tiers) et sur quelle échelle ; un frein partiellement levé est compté à part.',
    numerator: 'freins levés à la sortie',
    denominator: 'freins identifiés à l’entrée chez les mêmes personnes',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]freins identifiés à l’entrée étaient considérés comme levés à la sortie.',
  },
  'salaries-frein-leve': {
    definition: 'Part des sortants pour lesquels au moins un frein a été levé, parmi ceux qui en avaient au moins un à l’entrée.',
    numerator: 'sortants ayant levé au moins un frein',
    denominator: 'sortants qui avaient au moins un frein à l’entrée',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]personnes qui avaient au moins un frein à l’entrée en avaient levé au moins un à la sortie.',
  },
  'evolution-des-freins': {
    definition: 'Moyenne, sur les sortants, de la différence entre les freins à la sortie et les freins à l’entrée ; une valeur négative est une amélioration.',
    caveat: 'Les freins découverts en cours de parcours augmentent le compte de sortie : noter la date à laquelle chacun est identifié.',
    numerator: 'somme des différences entre la sortie et l’entrée',
    denominator: 'sortants évalués à l’entrée et à la sortie',
    reading: '[{period}, ][{place}, ]entre l’entrée et la sortie, le nombre de freins par personne a évolué en moyenne de {value} {noun}[, pour {n} sortants].',
  },
  'salaries-accompagnes-freins': {
    definition: 'Nombre de salariés ayant bénéficié d’un accompagnement sur un frein, en interne, à l’extérieur ou les deux, au sens de la déclaration à l’Agence de services et de paiement (ASP).',
    caveat: 'Une même personne peut compter pour plusieurs freins : l’addition des freins ne donne jamais un nombre de personnes.',
    reading: '[{period}, ][{place}, ]l’accompagnement a porté sur au moins un frein à l’emploi pour {value} {noun}.',
  },
  'acces-logement-stable': {
    definition: 'Personnes passées d’une absence de logement ou d’un hébergement temporaire à un logement stable pendant le parcours.',
    caveat: 'Le logement et la santé sont des sujets sensibles : seuls des totaux sont publiés.',
    reading: '[{period}, ][{place}, ]le passage à un logement stable pendant le parcours a concerné {value} {noun}.',
  },
  'acces-solution-mobilite': {
    definition: 'Personnes ayant obtenu le permis de conduire, un véhicule ou une autre solution de mobilité durable pendant le parcours.',
    reading: '[{period}, ][{place}, ]l’obtention du permis, d’un véhicule ou d’une autre solution de mobilité durable a concerné {value} {noun}.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
