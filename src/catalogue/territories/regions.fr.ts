import type { TerritoryName } from '../types.js';

/** France and the régions: a card names one or two. */
const regions: Readonly<Record<string, TerritoryName>> = {
  FR: { name: 'France', at: 'en France' },
  'reg:01': { name: 'Guadeloupe', at: 'en Guadeloupe' },
  'reg:02': { name: 'Martinique', at: 'en Martinique' },
  'reg:03': { name: 'Guyane', at: 'en Guyane' },
  'reg:04': { name: 'La Réunion', at: 'à La Réunion' },
  'reg:06': { name: 'Mayotte', at: 'à Mayotte' },
  'reg:11': { name: 'Île-de-France', at: 'en Île-de-France' },
  'reg:24': { name: 'Centre-Val de Loire', at: 'en Centre-Val de Loire' },
  'reg:27': { name: 'Bourgogne-Franche-Comté', at: 'en Bourgogne-Franche-Comté' },
  'reg:28': { name: 'Normandie', at: 'en Normandie' },
  'reg:32': { name: 'Hauts-de-France', at: 'dans les Hauts-de-France' },
  'reg:44': { name: 'Grand Est', at: 'dans le Grand Est' },
  'reg:52': { name: 'Pays de la Loire', at: 'dans les Pays de la Loire' },
  'reg:53': { name: 'Bretagne', at: 'en Bretagne' },
  'reg:75': { name: 'Nouvelle-Aquitaine', at: 'en Nouvelle-Aquitaine' },
  'reg:76': { name: 'Occitanie', at: 'en Occitanie' },
  'reg:84': { name: 'Auvergne-Rhône-Alpes', at: 'en Auvergne-Rhône-Alpes' },
  'reg:93': { name: 'Provence-Alpes-Côte d’Azur', at: 'en Provence-Alpes-Côte d’Azur' },
  'reg:94': { name: 'Corse', at: 'en Corse' },
};

export default regions;
