import type { TerritoryName } from '../types.js';

/** France and the régions: a card names one or two. */
const regions: Readonly<Record<string, TerritoryName>> = {
  FR: { name: 'France', at: 'in France' },
  'reg:01': { name: 'Guadeloupe', at: 'in Guadeloupe' },
  'reg:02': { name: 'Martinique', at: 'in Martinique' },
  'reg:03': { name: 'French Guiana', at: 'in French Guiana' },
  'reg:04': { name: 'Réunion', at: 'in Réunion' },
  'reg:06': { name: 'Mayotte', at: 'in Mayotte' },
  'reg:11': { name: 'Île-de-France', at: 'in Île-de-France' },
  'reg:24': { name: 'Centre-Val de Loire', at: 'in Centre-Val de Loire' },
  'reg:27': { name: 'Bourgogne-Franche-Comté', at: 'in Bourgogne-Franche-Comté' },
  'reg:28': { name: 'Normandy', at: 'in Normandy' },
  'reg:32': { name: 'Hauts-de-France', at: 'in Hauts-de-France' },
  'reg:44': { name: 'Grand Est', at: 'in Grand Est' },
  'reg:52': { name: 'Pays de la Loire', at: 'in the Pays de la Loire' },
  'reg:53': { name: 'Brittany', at: 'in Brittany' },
  'reg:75': { name: 'Nouvelle-Aquitaine', at: 'in Nouvelle-Aquitaine' },
  'reg:76': { name: 'Occitanie', at: 'in Occitanie' },
  'reg:84': { name: 'Auvergne-Rhône-Alpes', at: 'in Auvergne-Rhône-Alpes' },
  'reg:93': { name: 'Provence-Alpes-Côte d’Azur', at: 'in Provence-Alpes-Côte d’Azur' },
  'reg:94': { name: 'Corsica', at: 'in Corsica' },
};

export default regions;
