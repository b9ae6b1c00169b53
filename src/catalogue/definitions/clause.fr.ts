import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'achats-inclusifs': {
    definition: 'Dépenses hors taxes auprès de fournisseurs inclusifs (SIAE, GEIQ, EA, EATT, ESAT ou SEP), reconnus par leur numéro SIRET.',
    caveat: 'Préciser hors taxes ou toutes taxes comprises, payé ou commandé, et les entités comprises.',
    reading: '[{period}, ][{place}, ]les achats auprès de structures inclusives ont représenté {value}.',
  },
  'part-achats-inclusifs': {
    definition: 'Achats inclusifs rapportés au total des achats du périmètre indiqué.',
    numerator: 'achats inclusifs, en euros',
    denominator: 'total des achats, en euros',
    reading: '[{period}, ][{place}, ]{value} du montant total des achats a été dépensé auprès de structures inclusives.',
  },
  'fournisseurs-inclusifs': {
    definition: 'Fournisseurs inclusifs distincts (par numéro SIRET) sur la période.',
    reading: '[{period}, ][{place}, ]les achats ont été faits auprès de {value} {noun}.',
  },
  'emplois-soutenus': {
    definition: 'Calculateur national du Marché de l’inclusion : montant divisé par 3 700 € pour des emplois à temps plein sur un mois ; sous 3 700 €, montant divisé par 26 € pour des heures.',
    caveat: 'Estimation tirée d’un échantillon que la plateforme dit elle-même non représentatif ; elle suppose 142,3 heures pour un ETP sur un mois. Toujours signalée « estimation ».',
    formula: 'montant des achats en euros / 3 700',
    reading: '[{period}, ][{place}, ]d’après le calculateur du Marché de l’inclusion, le montant des achats correspondrait à {value} {noun}.',
  },
  'heures-insertion': {
    definition: 'Heures travaillées par des publics éligibles au titre d’une clause sociale, validées par le facilitateur.',
    reading: '[{period}, ][{place}, ]le travail réalisé par des publics éligibles au titre de la clause sociale a représenté {value} {noun}.',
  },
  'realisation-heures-insertion': {
    definition: 'Heures d’insertion réalisées rapportées aux heures engagées à la même date.',
    caveat: 'Donner la date : les marchés courent sur plusieurs années.',
    numerator: 'heures réalisées',
    denominator: 'heures engagées',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]heures d’insertion engagées à cette date avaient été réalisées.',
  },
  'beneficiaires-clause': {
    definition: 'Personnes distinctes ayant travaillé au titre de la clause sociale.',
    caveat: 'À lire avec les heures par bénéficiaire : beaucoup de contrats courts ne valent pas quelques contrats longs.',
    reading: '[{period}, ][{place}, ]le travail au titre de la clause sociale a concerné {value} {noun}.',
  },
  'suites-de-clause': {
    definition: 'Bénéficiaires en emploi ou en formation à la fin de la clause, ou N mois après.',
    numerator: 'bénéficiaires en emploi ou en formation',
    denominator: 'bénéficiaires dont le contrat au titre de la clause est terminé',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]bénéficiaires dont la clause avait pris fin étaient ensuite en emploi ou en formation[ ({category})].',
  },
  'part-marches-sociaux': {
    definition: 'Marchés notifiés comportant au moins une clause sociale ou un critère social, ou réservés, rapportés aux marchés notifiés.',
    caveat: 'En nombre ou en montant : ce sont deux séries. Objectif national : 30 % en 2025 (plan national pour des achats durables).',
    numerator: 'marchés avec considération sociale',
    denominator: 'marchés notifiés',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]marchés notifiés comportaient une clause sociale ou un critère social, ou étaient réservés.',
  },
  'marches-reserves': {
    definition: 'Marchés ou lots réservés au titre des articles L2113-12 à L2113-14 (et R2113-7) du Code de la commande publique.',
    reading: '[{period}, ][{place}, ]on a compté {value} {noun} à des structures inclusives.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
