import type { IndicatorLabels } from '../types.js';

const labels = {
  'achats-inclusifs': {
    label: 'Montant d’achats inclusifs',
    short: 'Achats inclusifs',
    finding: '[{place}, ]{value} d’achats inclusifs',
    claims: { bought: '{organisation} a acheté pour {value} à des structures inclusives' },
  },
  'part-achats-inclusifs': {
    label: 'Part d’achats inclusifs',
    short: 'Part d’achats inclusifs',
    one: 'euro d’achats',
    many: 'euros d’achats',
    did: 'est allé à une structure inclusive',
    didMany: 'sont allés à une structure inclusive',
    finding: '[{place}, ]{value} des achats sont allés à des structures inclusives',
    claims: { bought: '{organisation} a fait {value} de ses achats auprès de structures inclusives' },
  },
  'fournisseurs-inclusifs': {
    label: 'Fournisseurs inclusifs',
    short: 'Fournisseurs inclusifs',
    one: 'fournisseur inclusif',
    many: 'fournisseurs inclusifs',
    finding: '[{place}, ]{value} {noun}',
    claims: { bought: '{organisation} a acheté à {value} {noun}' },
  },
  'emplois-soutenus': {
    label: 'Emplois inclusifs soutenus (estimation)',
    short: 'Emplois soutenus (estimation)',
    one: 'emploi à temps plein sur un mois',
    many: 'emplois à temps plein sur un mois',
    finding: '[{place}, ]l’équivalent de {value} {noun}, selon une estimation',
    claims: { backed: '{organisation} aurait soutenu {value} {noun}, selon une estimation' },
  },
  'heures-insertion': {
    label: 'Heures d’insertion réalisées au titre de la clause',
    short: 'Heures d’insertion',
    one: 'heure d’insertion',
    many: 'heures d’insertion',
    feminine: true,
    finding: '[{place}, ]{value} {noun} au titre de la clause sociale',
    claims: {
      contributed: '{organisation} a contribué à {value} {noun} au titre de la clause sociale',
      backed: '{organisation} a soutenu {value} {noun} par ses clauses sociales',
    },
  },
  'realisation-heures-insertion': {
    label: 'Taux de réalisation des heures d’insertion',
    short: 'Heures d’insertion réalisées',
    finding: '[{place}, ]{value} des heures d’insertion engagées ont été réalisées',
  },
  'beneficiaires-clause': {
    label: 'Bénéficiaires de la clause',
    short: 'Bénéficiaires de la clause',
    one: 'bénéficiaire',
    many: 'bénéficiaires',
    finding: '[{place}, ]{value} {noun} de la clause sociale',
    claims: {
      supported: '{organisation} a accompagné {value} {noun} de la clause sociale',
      backed: '{organisation} a soutenu {value} {noun} de la clause sociale',
    },
  },
  'suites-de-clause': {
    label: 'Part des bénéficiaires en emploi ou formation à la fin de la clause',
    short: 'En emploi ou formation après la clause',
    one: 'bénéficiaire',
    many: 'bénéficiaires',
    did: 'était en emploi ou en formation après la clause',
    didMany: 'étaient en emploi ou en formation après la clause',
  },
  'part-marches-sociaux': {
    label: 'Part des marchés avec considération sociale',
    short: 'Marchés avec considération sociale',
    one: 'marché',
    many: 'marchés',
    did: 'comportait une considération sociale',
    didMany: 'comportaient une considération sociale',
  },
  'marches-reserves': {
    label: 'Marchés ou lots réservés',
    short: 'Marchés ou lots réservés',
    one: 'marché ou lot réservé',
    many: 'marchés ou lots réservés',
    finding: '[{place}, ]{value} {noun}',
    claims: { bought: '{organisation} a passé {value} {noun}' },
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
