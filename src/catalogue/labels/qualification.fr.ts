import type { IndicatorLabels } from '../types.js';

const labels = {
  'acces-formation': {
    label: 'Part des salariés en parcours ayant accédé à une formation',
    short: 'Ont commencé une formation',
    one: 'salarié en parcours',
    many: 'salariés en parcours',
    did: 'a commencé une formation',
    didMany: 'ont commencé une formation',
  },
  'heures-formation': {
    label: 'Heures de formation par salarié en parcours',
    short: 'Heures de formation par salarié',
    one: 'heure de formation',
    many: 'heures de formation',
    feminine: true,
    finding: '[{place}, ]{value} {noun} par salarié en parcours, en moyenne',
  },
  'formations-qualifiantes': {
    label: 'Part des formations qualifiantes ou certifiantes',
    short: 'Formations qualifiantes',
    one: 'formation',
    many: 'formations',
    feminine: true,
    did: 'visait une qualification ou une certification',
    didMany: 'visaient une qualification ou une certification',
  },
  certifications: {
    label: 'Certifications, titres et diplômes obtenus',
    short: 'Certifications obtenues',
    one: 'certification',
    many: 'certifications',
    feminine: true,
    finding: '[{place}, ]les salariés en parcours ont obtenu {value} {noun}',
    claims: {
      supported: '{organisation} a accompagné ses salariés vers {value} {noun}',
      contributed: '{organisation} a contribué à ce que ses salariés obtiennent {value} {noun}',
      enabled: '{organisation} a permis à ses salariés d’obtenir {value} {noun}',
    },
  },
  'reussite-certifications': {
    label: 'Taux de réussite aux certifications',
    short: 'Réussite aux certifications',
    one: 'candidat',
    many: 'candidats',
    did: 'a obtenu sa certification',
    didMany: 'ont obtenu leur certification',
  },
  'formations-coherentes': {
    label: 'Part des formations cohérentes avec le projet et les opportunités d’emploi',
    short: 'Formations cohérentes avec le projet',
    one: 'formation',
    many: 'formations',
    feminine: true,
    did: 'était cohérente avec le projet et les emplois du territoire',
    didMany: 'étaient cohérentes avec le projet et les emplois du territoire',
  },
} satisfies Readonly<Record<string, IndicatorLabels>>;

export default labels;
