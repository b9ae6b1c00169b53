import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 1: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:10': { name: 'Aube', at: 'in the Aube' },
  'dep:11': { name: 'Aude', at: 'in the Aude' },
  'dep:12': { name: 'Aveyron', at: 'in the Aveyron' },
  'dep:13': { name: 'Bouches-du-Rhône', at: 'in Bouches-du-Rhône' },
  'dep:14': { name: 'Calvados', at: 'in Calvados' },
  'dep:15': { name: 'Cantal', at: 'in the Cantal' },
  'dep:16': { name: 'Charente', at: 'in Charente' },
  'dep:17': { name: 'Charente-Maritime', at: 'in Charente-Maritime' },
  'dep:18': { name: 'Cher', at: 'in the Cher' },
  'dep:19': { name: 'Corrèze', at: 'in Corrèze' },
};

export default departements;
