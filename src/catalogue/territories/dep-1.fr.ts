import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 1: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:10': { name: 'Aube', at: 'dans l’Aube' },
  'dep:11': { name: 'Aude', at: 'dans l’Aude' },
  'dep:12': { name: 'Aveyron', at: 'dans l’Aveyron' },
  'dep:13': { name: 'Bouches-du-Rhône', at: 'dans les Bouches-du-Rhône' },
  'dep:14': { name: 'Calvados', at: 'dans le Calvados' },
  'dep:15': { name: 'Cantal', at: 'dans le Cantal' },
  'dep:16': { name: 'Charente', at: 'en Charente' },
  'dep:17': { name: 'Charente-Maritime', at: 'en Charente-Maritime' },
  'dep:18': { name: 'Cher', at: 'dans le Cher' },
  'dep:19': { name: 'Corrèze', at: 'en Corrèze' },
};

export default departements;
