import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 5: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:50': { name: 'Manche', at: 'in the Manche' },
  'dep:51': { name: 'Marne', at: 'in the Marne' },
  'dep:52': { name: 'Haute-Marne', at: 'in Haute-Marne' },
  'dep:53': { name: 'Mayenne', at: 'in Mayenne' },
  'dep:54': { name: 'Meurthe-et-Moselle', at: 'in Meurthe-et-Moselle' },
  'dep:55': { name: 'Meuse', at: 'in the Meuse' },
  'dep:56': { name: 'Morbihan', at: 'in the Morbihan' },
  'dep:57': { name: 'Moselle', at: 'in Moselle' },
  'dep:58': { name: 'Nièvre', at: 'in the Nièvre' },
  'dep:59': { name: 'Nord', at: 'in the Nord' },
};

export default departements;
