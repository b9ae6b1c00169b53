import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 5: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:50': { name: 'Manche', at: 'dans la Manche' },
  'dep:51': { name: 'Marne', at: 'dans la Marne' },
  'dep:52': { name: 'Haute-Marne', at: 'en Haute-Marne' },
  'dep:53': { name: 'Mayenne', at: 'en Mayenne' },
  'dep:54': { name: 'Meurthe-et-Moselle', at: 'en Meurthe-et-Moselle' },
  'dep:55': { name: 'Meuse', at: 'dans la Meuse' },
  'dep:56': { name: 'Morbihan', at: 'dans le Morbihan' },
  'dep:57': { name: 'Moselle', at: 'en Moselle' },
  'dep:58': { name: 'Nièvre', at: 'dans la Nièvre' },
  'dep:59': { name: 'Nord', at: 'dans le Nord' },
};

export default departements;
