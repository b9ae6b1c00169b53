import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 9: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:90': { name: 'Territoire de Belfort', at: 'dans le Territoire de Belfort' },
  'dep:91': { name: 'Essonne', at: 'en Essonne' },
  'dep:92': { name: 'Hauts-de-Seine', at: 'dans les Hauts-de-Seine' },
  'dep:93': { name: 'Seine-Saint-Denis', at: 'en Seine-Saint-Denis' },
  'dep:94': { name: 'Val-de-Marne', at: 'dans le Val-de-Marne' },
  'dep:95': { name: 'Val-d’Oise', at: 'dans le Val-d’Oise' },
  'dep:971': { name: 'Guadeloupe', at: 'en Guadeloupe' },
  'dep:972': { name: 'Martinique', at: 'en Martinique' },
  'dep:973': { name: 'Guyane', at: 'en Guyane' },
  'dep:974': { name: 'La Réunion', at: 'à La Réunion' },
  'dep:976': { name: 'Mayotte', at: 'à Mayotte' },
};

export default departements;
