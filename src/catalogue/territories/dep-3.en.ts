import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 3: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:30': { name: 'Gard', at: 'in the Gard' },
  'dep:31': { name: 'Haute-Garonne', at: 'in Haute-Garonne' },
  'dep:32': { name: 'Gers', at: 'in the Gers' },
  'dep:33': { name: 'Gironde', at: 'in Gironde' },
  'dep:34': { name: 'Hérault', at: 'in the Hérault' },
  'dep:35': { name: 'Ille-et-Vilaine', at: 'in Ille-et-Vilaine' },
  'dep:36': { name: 'Indre', at: 'in the Indre' },
  'dep:37': { name: 'Indre-et-Loire', at: 'in Indre-et-Loire' },
  'dep:38': { name: 'Isère', at: 'in Isère' },
  'dep:39': { name: 'Jura', at: 'in the Jura' },
};

export default departements;
