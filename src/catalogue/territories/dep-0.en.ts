import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 0: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:01': { name: 'Ain', at: 'in the Ain' },
  'dep:02': { name: 'Aisne', at: 'in the Aisne' },
  'dep:03': { name: 'Allier', at: 'in the Allier' },
  'dep:04': { name: 'Alpes-de-Haute-Provence', at: 'in the Alpes-de-Haute-Provence' },
  'dep:05': { name: 'Hautes-Alpes', at: 'in the Hautes-Alpes' },
  'dep:06': { name: 'Alpes-Maritimes', at: 'in the Alpes-Maritimes' },
  'dep:07': { name: 'Ardèche', at: 'in Ardèche' },
  'dep:08': { name: 'Ardennes', at: 'in the Ardennes' },
  'dep:09': { name: 'Ariège', at: 'in Ariège' },
};

export default departements;
