import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 7: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:70': { name: 'Haute-Saône', at: 'en Haute-Saône' },
  'dep:71': { name: 'Saône-et-Loire', at: 'en Saône-et-Loire' },
  'dep:72': { name: 'Sarthe', at: 'dans la Sarthe' },
  'dep:73': { name: 'Savoie', at: 'en Savoie' },
  'dep:74': { name: 'Haute-Savoie', at: 'en Haute-Savoie' },
  'dep:75': { name: 'Paris', at: 'à Paris' },
  'dep:76': { name: 'Seine-Maritime', at: 'en Seine-Maritime' },
  'dep:77': { name: 'Seine-et-Marne', at: 'en Seine-et-Marne' },
  'dep:78': { name: 'Yvelines', at: 'dans les Yvelines' },
  'dep:79': { name: 'Deux-Sèvres', at: 'dans les Deux-Sèvres' },
};

export default departements;
