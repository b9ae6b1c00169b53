import type { IndicatorLabels } from '../types.js';

const labels = {
  'residents-qpv': {
    label: 'Part des salariés résidant en QPV',
    short: 'Habitent un quartier prioritaire',
    one: 'personne en insertion',
    many: 'personnes en insertion',
    generic: true,
    feminine: true,
    did: 'habitait un quartier prioritaire',
    didMany: 'habitaient un quartier prioritaire',
  },
  'residents-frr': {
    label: 'Part des salariés résidant en zone FRR (ex-ZRR)',
    short: 'Habitent une zone rurale FRR',
    one: 'personne en insertion',
    many: 'personnes en insertion',
    generic: true,
    feminine: true,
    did: 'habitait une zone France ruralités revitalisation',
    didMany: 'habitaient une zone France ruralités revitalisation',
  },
  'partenaires-locaux': {
    label: 'Partenaires locaux',
    short: 'Partenaires locaux',
    one: 'partenaire local',
    many: 'partenaires locaux',
    finding: '[{place}, ]{value} {noun}',
  },
  'achats-locaux': {
    label: 'Part des achats réalisés localement',
    short: 'Achats locaux',
    one: 'euro d’achats',
    many: 'euros d’achats',
    did: 'a été dépensé localement',
    didMany: 'ont été dépensés localement',
    finding: '[{place}, ]{value} des achats ont été faits localement',
    claims: { bought: '{organisation} a fait {value} de ses achats localement' },
  },
  'elasticite-emploi': {
    label: 'Élasticité de l’emploi d’insertion',
    short: 'Élasticité de l’emploi d’insertion',
    finding: '[{place}, ]quand l’activité croît de 1 %, l’emploi d’insertion varierait de {value} %, selon une estimation',
  },
  'revenus-consommes-localement': {
    label: 'Revenus supplémentaires consommés localement (estimation)',
    short: 'Revenus consommés localement (estimation)',
    finding: '[{place}, ]{value} de revenus supplémentaires consommés localement, selon une estimation',
  },
  'multiplicateur-local': {
    label: 'Multiplicateur local (LM3)',
    short: 'Multiplicateur local',
    finding: '[{place}, ]pour 1 € de dépense initiale, {value} € de dépenses locales cumulées, selon une estimation',
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
