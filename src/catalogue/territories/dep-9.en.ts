import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 9: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:90': { name: 'Territoire de Belfort', at: 'in the Territoire de Belfort' },
  'dep:91': { name: 'Essonne', at: 'in Essonne' },
  'dep:92': { name: 'Hauts-de-Seine', at: 'in Hauts-de-Seine' },
  'dep:93': { name: 'Seine-Saint-Denis', at: 'in Seine-Saint-Denis' },
  'dep:94': { name: 'Val-de-Marne', at: 'in Val-de-Marne' },
  'dep:95': { name: 'Val-d’Oise', at: 'in Val-d’Oise' },
  'dep:971': { name: 'Guadeloupe', at: 'in Guadeloupe' },
  'dep:972': { name: 'Martinique', at: 'in Martinique' },
  'dep:973': { name: 'French Guiana', at: 'in French Guiana' },
  'dep:974': { name: 'Réunion', at: 'in Réunion' },
  'dep:976': { name: 'Mayotte', at: 'in Mayotte' },
};

export default departements;
