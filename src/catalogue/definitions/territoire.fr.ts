import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'residents-qpv': {
    definition: 'Salariés en parcours (ou bénéficiaires de la clause) résidant en quartier prioritaire, la génération du zonage étant précisée (2015 ou 2024).',
    caveat: 'Habiter un quartier prioritaire n’est pas la même chose qu’y travailler : ce sont deux données. Selon l’étude, il n’est pas certain que l’effet soit propre à ces quartiers.',
    numerator: 'résidents d’un quartier prioritaire',
    denominator: 'salariés dont l’adresse est géolocalisée',
    reading: '[{period}, ]{value} des [{n} ]personnes en insertion[ {place}] habitaient un quartier prioritaire de la politique de la ville (QPV).',
  },
  'residents-frr': {
    definition: 'Salariés en parcours résidant en zone France ruralités revitalisation (FRR, ex-ZRR).',
    numerator: 'résidents d’une zone FRR',
    denominator: 'salariés dont l’adresse est géolocalisée',
    reading: '[{period}, ]{value} des [{n} ]personnes en insertion[ {place}] habitaient une zone France ruralités revitalisation (FRR, ex-ZRR).',
  },
  'partenaires-locaux': {
    definition: 'Organisations distinctes du territoire ayant une relation active (client, fournisseur, cotraitant, prescripteur, organisme de formation, pôle de coopération).',
    reading: '[{period}, ][{place}, ]une relation active existait avec {value} {noun}.',
  },
  'achats-locaux': {
    definition: 'Achats auprès de fournisseurs situés dans le territoire indiqué, rapportés au total des achats.',
    caveat: 'Le territoire (commune, intercommunalité, zone d’emploi, rayon en kilomètres) fait partie du chiffre.',
    numerator: 'achats locaux, en euros',
    denominator: 'total des achats, en euros',
    reading: '[{period}, ]{value} du montant total des achats a été dépensé auprès de fournisseurs du territoire[ ({place})].',
  },
  'elasticite-emploi': {
    definition: 'Variation en pourcentage des ETP d’insertion rapportée à la variation en pourcentage de l’activité (chiffre d’affaires en euros constants), selon la méthode du point milieu.',
    caveat: 'N’est pas montrée quand l’activité a varié de moins de 2 % ou quand une base est nulle ; avec une seule paire d’années, elle peut changer du tout au tout l’année suivante.',
    formula: '((E₁ − E₀) / ((E₁ + E₀) / 2)) / ((Q₁ − Q₀) / ((Q₁ + Q₀) / 2))',
    numerator: 'variation des ETP d’insertion, en pourcentage',
    denominator: 'variation de l’activité, en pourcentage',
    reading: '[{period}, ][{place}, ]selon une estimation, une activité plus forte de 1 % serait allée de pair avec une variation de {value} % de l’emploi d’insertion.',
  },
  'revenus-consommes-localement': {
    definition: 'Somme, sur les salariés, du gain de revenu disponible (salaire et prestations après, moins prestations avant), multipliée par la part consommée et par la part dépensée localement.',
    caveat: 'Les salaires bruts ne suffisent jamais : les prestations qui cessent réduisent le gain.',
    formula: 'Σ gainᵢ × part consommée × part locale',
    reading: '[{period}, ][{place}, ]la part du revenu disponible supplémentaire des salariés qui serait dépensée localement est estimée à {value}.',
  },
  'multiplicateur-local': {
    definition: 'Total des trois premiers tours de dépenses restées sur le territoire, rapporté au premier tour ; compris entre 1 et 3.',
    caveat: 'Dépend de la taille du territoire : ne se compare pas d’un périmètre à l’autre.',
    formula: '(R₁ + R₂ + R₃) / R₁',
    numerator: 'dépenses des trois tours restées sur le territoire',
    denominator: 'dépenses du premier tour',
    reading: '[{period}, ][{place}, ]selon une estimation, 1 € dépensé au premier tour donnerait, après trois tours, {value} € de dépenses restées sur le territoire.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
