import type { IndicatorDefinition } from '../types.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  'residents-qpv': {
    definition: 'Salariés en parcours (ou bénéficiaires de la clause) résidant en quartier prioritaire, la génération du zonage étant précisée (2015 ou 2024).',
    caveat: 'Habiter un quartier prioritaire n’est pas la même chose qu’y travailler : ce sont deux données. Selon l’étude, il n’est pas certain que l’effet soit propre à ces quartiers.',
    numerator: 'résidents d’un quartier prioritaire',
    denominator: 'salariés dont l’adresse est géolocalisée',
  },
  'residents-frr': {
    definition: 'Salariés en parcours résidant en zone France ruralités revitalisation (FRR, ex-ZRR).',
    numerator: 'résidents d’une zone FRR',
    denominator: 'salariés dont l’adresse est géolocalisée',
  },
  'partenaires-locaux': {
    definition: 'Organisations distinctes du territoire ayant une relation active (client, fournisseur, cotraitant, prescripteur, organisme de formation, pôle de coopération).',
  },
  'achats-locaux': {
    definition: 'Achats auprès de fournisseurs situés dans le territoire indiqué, rapportés au total des achats.',
    caveat: 'Le territoire (commune, intercommunalité, zone d’emploi, rayon en kilomètres) fait partie du chiffre.',
    numerator: 'achats locaux, en euros',
    denominator: 'total des achats, en euros',
  },
  'elasticite-emploi': {
    definition: 'Variation en pourcentage des ETP d’insertion rapportée à la variation en pourcentage de l’activité (chiffre d’affaires en euros constants), selon la méthode du point milieu.',
    caveat: 'N’est pas montrée quand l’activité a varié de moins de 2 % ou quand une base est nulle ; avec une seule paire d’années, elle peut changer du tout au tout l’année suivante.',
    formula: '((E₁ − E₀) / ((E₁ + E₀) / 2)) / ((Q₁ − Q₀) / ((Q₁ + Q₀) / 2))',
    numerator: 'variation des ETP d’insertion, en pourcentage',
    denominator: 'variation de l’activité, en pourcentage',
  },
  'revenus-consommes-localement': {
    definition: 'Somme, sur les salariés, du gain de revenu disponible (salaire et prestations après, moins prestations avant), multipliée par la part consommée et par la part dépensée localement.',
    caveat: 'Les salaires bruts ne suffisent jamais : les prestations qui cessent réduisent le gain.',
    formula: 'Σ gainᵢ × part consommée × part locale',
  },
  'multiplicateur-local': {
    definition: 'Total des trois premiers tours de dépenses restées sur le territoire, rapporté au premier tour ; compris entre 1 et 3.',
    caveat: 'Dépend de la taille du territoire : ne se compare pas d’un périmètre à l’autre.',
    formula: '(R₁ + R₂ + R₃) / R₁',
    numerator: 'dépenses des trois tours restées sur le territoire',
    denominator: 'dépenses du premier tour',
  },
};

export default definitions;
