import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'salaries-en-parcours': {
    definition: 'Salariés en insertion distincts ayant travaillé au moins une heure sur la période.',
    caveat: 'L’effectif d’une année et l’effectif présent au 31 décembre sont deux séries ; la Dares publie les deux.',
    reading: '[{period}, ][{place}, ]on comptait {value} {noun} d’insertion.',
  },
  'etp-insertion': {
    definition: 'Heures travaillées par les salariés en insertion, rapportées à la durée annuelle de référence du dispositif.',
    caveat: 'La durée de référence change selon le type de structure : elle accompagne toujours le chiffre.',
    numerator: 'heures travaillées',
    denominator: 'heures annuelles de référence',
    reading: '[{period}, ][{place}, ]le travail des salariés en parcours représentait {value} {noun} (équivalents temps plein).',
  },
  'realisation-etp': {
    definition: 'ETP réalisés rapportés aux ETP conventionnés de l’annexe financière.',
    caveat: 'Le manque et le dépassement comptent tous les deux : ni l’un ni l’autre n’est coloré.',
    numerator: 'ETP réalisés',
    denominator: 'ETP conventionnés',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]ETP prévus à l’annexe financière ont été réalisés.',
  },
  'heures-travaillees-insertion': {
    definition: 'Heures travaillées par les salariés en insertion.',
    reading: '[{period}, ][{place}, ]les salariés en parcours ont effectué {value} {noun}.',
  },
  'part-femmes': {
    definition: 'Part des femmes parmi les salariés en parcours.',
    numerator: 'femmes',
    denominator: 'salariés en parcours',
    reading: '[{period}, ]{value} des [{n} ]personnes en insertion[ {place}] étaient des femmes.',
  },
  publics: {
    definition: 'Part de chaque public parmi les salariés en parcours ; les publics se recoupent.',
    caveat: 'Une personne peut relever de plusieurs publics : les parts ne s’additionnent pas.',
    numerator: 'personnes relevant du public',
    denominator: 'salariés en parcours',
    reading: '[{period}, ]{value} des [{n} ]personnes en insertion[ {place}] relevaient de ce public[ : {category}]. Les publics se recoupent.',
  },
  'duree-parcours': {
    definition: 'Durée moyenne, pour les sortants, entre l’entrée et la sortie.',
    caveat: 'Le PASS IAE dure 24 mois et peut être prolongé ; un parcours plus long n’est pas moins bon.',
    numerator: 'somme des durées',
    denominator: 'sortants',
    reading: '[{period}, ]les parcours des [{n} ]personnes sorties de l’insertion[ {place}] avaient duré {value} {noun} en moyenne.',
  },
  sorties: {
    definition: 'Sorties retenues selon la règle de l’ASP (ACI et EI : environ trois mois de présence ; AI et ETTI : au moins 150 heures), après retraits.',
    caveat: 'C’est le dénominateur de tous les taux de sortie : il est toujours affiché.',
    reading: '[{period}, ][{place}, ]on a compté {value} {noun} d’un parcours d’insertion, selon la règle nationale de décompte.',
  },
  'sorties-dynamiques': {
    definition: 'Sorties en emploi durable, sorties en emploi de transition et sorties positives, rapportées aux sorties constatées.',
    caveat: 'On dit souvent à tort « taux de sorties positives » : les sorties positives n’en sont qu’une des trois familles. Le libellé est donc fixe.',
    formula: '(emploi durable + emploi de transition + sorties positives) / sorties constatées',
    numerator: 'sorties en emploi durable, en emploi de transition et sorties positives',
    denominator: 'sorties constatées',
    reading: '[{period}, ]{value} des [{n} ]personnes sorties de l’insertion par l’activité économique[ {place}] ont connu une sortie dynamique.',
  },
  'sorties-emploi-durable': {
    definition: 'CDI, CDD ou mission d’intérim de plus de six mois, stage ou titularisation dans la fonction publique, création d’entreprise, rapportés aux sorties constatées.',
    numerator: 'sorties en emploi durable',
    denominator: 'sorties constatées',
    reading: '[{period}, ]{value} des [{n} ]personnes sorties de l’insertion par l’activité économique[ {place}] ont accédé à un emploi durable.',
  },
  'sorties-emploi-transition': {
    definition: 'CDD ou mission d’intérim de moins de six mois, contrat aidé chez un employeur de droit commun, rapportés aux sorties constatées.',
    numerator: 'sorties en emploi de transition',
    denominator: 'sorties constatées',
    reading: '[{period}, ]{value} des [{n} ]personnes sorties de l’insertion par l’activité économique[ {place}] ont accédé à un emploi de transition.',
  },
  'sorties-positives': {
    definition: 'Entrée en formation préqualifiante ou qualifiante, embauche dans une autre structure d’insertion (SIAE), rapportées aux sorties constatées.',
    caveat: 'Une seule des trois familles ; ce n’est pas un synonyme de sorties dynamiques.',
    numerator: 'sorties positives',
    denominator: 'sorties constatées',
    reading: '[{period}, ]{value} des [{n} ]personnes sorties de l’insertion par l’activité économique[ {place}] ont connu une sortie positive, c’est-à-dire rejoint une formation ou une autre structure d’insertion.',
  },
  'emploi-apres-sortie': {
    definition: 'Part des sortants en emploi N mois après la sortie (N précisé : 3, 6, 12, 18, 36), par appariement avec la déclaration sociale nominative (DSN) ou par enquête.',
    caveat: 'Préciser la source (la DSN ne voit pas le travail indépendant), le taux de réponse et le délai N.',
    numerator: 'sortants en emploi à N mois',
    denominator: 'sortants observés à N mois',
    reading: '[{period}, ]{value} des [{n} ]personnes sorties de l’insertion[ {place}] et suivies ensuite étaient en emploi[ {category}].',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
