import type { FamilyId, FamilyName } from './types.js';

const families: Readonly<Record<FamilyId, FamilyName>> = {
  freins: { name: 'Réduction des freins à l’emploi', short: 'Réduction des freins' },
  competences: { name: 'Progression des savoir-être et des savoir-faire', short: 'Savoir-être et savoir-faire' },
  outils: { name: 'Utilisation d’outils d’accompagnement social', short: 'Outils d’accompagnement' },
  permanents: { name: 'Formation des salariés permanents', short: 'Formation des permanents' },
  qualification: { name: 'Accès à la qualification', short: 'Accès à la qualification' },
  portee: { name: 'Portée et sorties', short: 'Portée et sorties' },
  clause: { name: 'Achats et clause sociale', short: 'Achats et clause sociale' },
  territoire: { name: 'Territoire et pistes à explorer', short: 'Territoire' },
};

export default families;
