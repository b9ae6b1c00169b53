import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 3: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:30': { name: 'Gard', at: 'dans le Gard' },
  'dep:31': { name: 'Haute-Garonne', at: 'en Haute-Garonne' },
  'dep:32': { name: 'Gers', at: 'dans le Gers' },
  'dep:33': { name: 'Gironde', at: 'en Gironde' },
  'dep:34': { name: 'Hérault', at: 'dans l’Hérault' },
  'dep:35': { name: 'Ille-et-Vilaine', at: 'en Ille-et-Vilaine' },
  'dep:36': { name: 'Indre', at: 'dans l’Indre' },
  'dep:37': { name: 'Indre-et-Loire', at: 'en Indre-et-Loire' },
  'dep:38': { name: 'Isère', at: 'en Isère' },
  'dep:39': { name: 'Jura', at: 'dans le Jura' },
};

export default departements;
