import { randomFrom } from './feed.mjs';

export const mapFeedName = 'departements-2025.json';
export const mapIndicator = 'acces-formation';

/**
 * A rate for each of the 101 départements, all of them published: the same text on every machine. It rises from the south to the north, as
 * rates on a map have neighbours that are like them.
 * @param {{features: {id: string, geometry: {coordinates: any}}[]}} departements in longitude and latitude
 * @returns {{text: string, rates: Record<string, number>, national: number}} JSON without white space; the rates by code; that of all
 */
export function generateMapFeed({ features }) {
  const random = randomFrom(101);
  const observations = features.map(({ id, geometry }) => {
    const [[[[, latitude]]]] = geometry.coordinates;
    const n = Math.round(200 * 30 ** random());
    const share = 0.25 + Math.max(0, latitude - 42) * 0.03 + 0.2 * random();
    return { value: Number(((100 * Math.round(share * n)) / n).toFixed(1)), n, territory: `dep:${id}` };
  });
  const people = observations.reduce((sum, { n }) => sum + n, 0);
  const national = Number((observations.reduce((sum, { value, n }) => sum + value * n, 0) / people).toFixed(1));
  const text = JSON.stringify({
    version: '1.0',
    language: 'fr',
    fictional: true,
    organisation: { name: 'Réseau fictif', role: 'reseau' },
    period: '2025',
    territory: 'FR',
    counted: 'salariés en parcours',
    source: 'reseau',
    method: 'mesure',
    sources: [{ id: 'reseau', title: 'Données de démonstration, tirées au hasard' }],
    indicators: [{ id: mapIndicator, observations: [{ value: national, n: people, territory: 'FR' }, ...observations] }],
  });
  const rates = Object.fromEntries(observations.map(({ territory, value }) => [territory.slice(4), value]));
  return { text, rates, national };
}
