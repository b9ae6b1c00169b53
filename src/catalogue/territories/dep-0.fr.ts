import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 0: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:01': { name: 'Ain', at: 'dans l’Ain' },
  'dep:02': { name: 'Aisne', at: 'dans l’Aisne' },
  'dep:03': { name: 'Allier', at: 'dans l’Allier' },
  'dep:04': { name: 'Alpes-de-Haute-Provence', at: 'dans les Alpes-de-Haute-Provence' },
  'dep:05': { name: 'Hautes-Alpes', at: 'dans les Hautes-Alpes' },
  'dep:06': { name: 'Alpes-Maritimes', at: 'dans les Alpes-Maritimes' },
  'dep:07': { name: 'Ardèche', at: 'en Ardèche' },
  'dep:08': { name: 'Ardennes', at: 'dans les Ardennes' },
  'dep:09': { name: 'Ariège', at: 'en Ariège' },
};

export default departements;
