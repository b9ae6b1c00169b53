import type { IndicatorLabels } from '../types.js';

const labels = {
  'salaries-avec-frein': {
    label: 'Part des salariés avec au moins un frein identifié à l’entrée',
    short: 'Ont au moins un frein à l’entrée',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'avait au moins un frein à l’emploi à l’entrée',
    didMany: 'avaient au moins un frein à l’emploi à l’entrée',
  },
  'freins-a-l-entree': {
    label: 'Nombre moyen de freins à l’entrée',
    short: 'Freins par personne à l’entrée',
    one: 'frein',
    many: 'freins',
    finding: '[{place}, ]{value} {noun} par personne à l’entrée, en moyenne',
  },
  'freins-leves': {
    label: 'Taux de levée des freins',
    short: 'Freins levés',
    one: 'frein',
    many: 'freins',
    did: 'a été levé',
    didMany: 'ont été levés',
  },
  'salaries-frein-leve': {
    label: 'Part des sortants ayant levé au moins un frein',
    short: 'Ont levé au moins un frein',
    one: 'personne',
    many: 'personnes',
    feminine: true,
    did: 'a levé au moins un frein à l’emploi',
    didMany: 'ont levé au moins un frein à l’emploi',
  },
  'evolution-des-freins': {
    label: 'Évolution moyenne du nombre de freins par personne',
    short: 'Évolution des freins par personne',
    one: 'frein',
    many: 'freins',
    finding: '[{place}, ]une évolution moyenne de {value} {noun} par personne, de l’entrée à la sortie',
  },
  'salaries-accompagnes-freins': {
    label: 'Salariés accompagnés sur un frein',
    short: 'Accompagnés sur un frein',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    finding: '[{place}, ]au moins un frein à l’emploi travaillé avec {value} {noun}',
    claims: { supported: '{organisation} a accompagné {value} {noun} sur au moins un frein à l’emploi' },
  },
  'acces-logement-stable': {
    label: 'Accès à un logement stable',
    short: 'Ont accédé à un logement stable',
    one: 'personne',
    many: 'personnes',
    feminine: true,
    finding: '[{place}, ]un logement stable pour {value} {noun}',
    claims: {
      supported: '{organisation} a accompagné {value} {noun} vers un logement stable',
      contributed: '{organisation} a contribué à l’accès à un logement stable pour {value} {noun}',
      enabled: '{organisation} a permis à {value} {noun} d’accéder à un logement stable',
    },
  },
  'acces-solution-mobilite': {
    label: 'Solutions de mobilité obtenues (permis, véhicule, transport)',
    short: 'Ont obtenu une solution de mobilité',
    one: 'personne',
    many: 'personnes',
    feminine: true,
    finding: '[{place}, ]une solution de mobilité pour {value} {noun}',
    claims: {
      supported: '{organisation} a accompagné {value} {noun} vers une solution de mobilité',
      contributed: '{organisation} a contribué à une solution de mobilité pour {value} {noun}',
      enabled: '{organisation} a permis à {value} {noun} d’obtenir une solution de mobilité',
    },
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
