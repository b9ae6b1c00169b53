import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 7: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:70': { name: 'Haute-Saône', at: 'in Haute-Saône' },
  'dep:71': { name: 'Saône-et-Loire', at: 'in Saône-et-Loire' },
  'dep:72': { name: 'Sarthe', at: 'in the Sarthe' },
  'dep:73': { name: 'Savoie', at: 'in Savoie' },
  'dep:74': { name: 'Haute-Savoie', at: 'in Haute-Savoie' },
  'dep:75': { name: 'Paris', at: 'in Paris' },
  'dep:76': { name: 'Seine-Maritime', at: 'in Seine-Maritime' },
  'dep:77': { name: 'Seine-et-Marne', at: 'in Seine-et-Marne' },
  'dep:78': { name: 'Yvelines', at: 'in the Yvelines' },
  'dep:79': { name: 'Deux-Sèvres', at: 'in Deux-Sèvres' },
};

export default departements;
