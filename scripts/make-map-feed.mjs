/**
 * `node scripts/make-map-feed.mjs [--check]`: the fictional feeds of the demo's maps. The same numbers on every machine; `--check` writes
 * nothing and fails when a feed is not what this script gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './lib/root.mjs';

/** Code, longitude and latitude of a point near the middle of each département: figures of neighbours are alike. */
const MIDDLES = `
  01:5.4:46.1 02:3.6:49.6 03:3.2:46.4 04:6.2:44.1 05:6.3:44.7 06:7.1:43.9 07:4.4:44.8 08:4.6:49.6 09:1.5:42.9 10:4.2:48.3
  11:2.4:43.1 12:2.7:44.3 13:5.1:43.6 14:-0.4:49.1 15:2.7:45.1 16:0.2:45.7 17:-0.6:45.8 18:2.5:47.1 19:1.9:45.4 21:4.8:47.4
  22:-2.9:48.4 23:2:46.1 24:0.7:45.1 25:6.4:47.2 26:5.2:44.7 27:1:49.1 28:1.4:48.4 29:-4.1:48.3 2A:9:41.9 2B:9.2:42.4 30:4.2:44
  31:1.2:43.4 32:0.5:43.7 33:-0.6:44.8 34:3.4:43.6 35:-1.6:48.2 36:1.6:46.8 37:0.7:47.3 38:5.6:45.3 39:5.7:46.7 40:-0.8:44
  41:1.4:47.6 42:4.2:45.7 43:3.8:45.1 44:-1.7:47.4 45:2.3:47.9 46:1.6:44.6 47:0.5:44.4 48:3.5:44.5 49:-0.6:47.4 50:-1.3:49.1
  51:4.2:48.9 52:5.2:48.1 53:-0.7:48.1 54:6.2:48.8 55:5.4:49 56:-2.8:47.9 57:6.7:49 58:3.5:47.1 59:3.2:50.4 60:2.4:49.4 61:0.1:48.6
  62:2.3:50.5 63:3.1:45.7 64:-0.8:43.3 65:0.2:43 66:2.5:42.6 67:7.6:48.7 68:7.3:47.9 69:4.6:45.9 70:6.1:47.6 71:4.5:46.6 72:0.2:48
  73:6.4:45.5 74:6.4:46.1 75:2.3:48.9 76:1:49.7 77:2.9:48.6 78:1.8:48.8 79:-0.3:46.6 80:2.3:50 81:2.2:43.8 82:1.3:44.1 83:6.2:43.4
  84:5.2:44 85:-1.3:46.7 86:0.5:46.6 87:1.2:45.9 88:6.4:48.2 89:3.6:47.8 90:6.9:47.6 91:2.2:48.5 92:2.2:48.8 93:2.5:48.9 94:2.5:48.8
  95:2.1:49.1 971:-61.7:16.2 972:-61:14.7 973:-53.2:3.9 974:55.5:-21.1 976:45.1:-12.8`;

const departments = MIDDLES.trim().split(/\s+/).map((line) => {
  const [code, longitude, latitude] = line.split(':');
  return { code: `dep:${code}`, longitude: Number(longitude), latitude: Number(latitude) };
});

/** The région of each département, from the catalogue's own text. */
const parents = Object.fromEntries(
  [...readFileSync(inRoot('src', 'catalogue', 'territoryParents.ts'), 'utf8').matchAll(/'(dep:\w+)': '(reg:\w+)'/g)].map(([, code, region]) => [code, region]),
);

/** Where the most people are: figures of Île-de-France, the North, the Rhône and the Mediterranean are larger. */
const CENTRES = [[2.4, 48.8, 2600], [3, 50.5, 3400], [4.8, 45.7, 1800], [5.3, 43.4, 2300], [-1.6, 47.3, 1200], [1.4, 43.6, 1100], [-0.6, 44.8, 1200], [7.7, 48.5, 1300]];

/** Nothing was collected there. */
const NOT_COLLECTED = ['dep:15', 'dep:2A'];
/** So few people that nothing of them may be published (H04). */
const FEW = { 'dep:23': [9, 4], 'dep:48': [7, 3], 'dep:05': [10, 5] };

/** A number from 0 to 1 that hangs on its arguments alone. */
export function noise(...numbers) {
  let mixed = 0x9e3779b9;
  for (const number of numbers) mixed = Math.imul(mixed ^ (Math.round(number * 100) + 0x6d2b79f5), 0x85ebca6b) ^ (mixed >>> 13);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

const density = ({ longitude, latitude }) =>
  CENTRES.reduce((sum, [x, y, size]) => sum + size * Math.exp(-((1.4 * (x - longitude)) ** 2 + (2 * (y - latitude)) ** 2) / 1.6), 0);

/** Employees on a path, and of these how many began a training: waves over the country, with a little noise. */
function peopleOf(department, year, isWhole) {
  const { code, longitude, latitude } = department;
  if (FEW[code] && !isWhole) return FEW[code];
  const far = longitude < -20 || longitude > 20;
  const people = Math.round((190 + density(department) + 420 * noise(longitude, latitude)) * (0.82 + 0.015 * (year - 2013)));
  const wave = far ? 0.6 * noise(latitude, longitude) - 0.5 : Math.sin(longitude * 0.9 + 1.1) * Math.cos((latitude - 46.6) * 0.75) + 0.55 * Math.sin(latitude * 1.7 - longitude * 0.4);
  const rate = 0.465 + 0.07 * wave + 0.03 * (noise(latitude, longitude, 3) - 0.5) + 0.006 * (year - 2025) + 0.012 * (noise(longitude, latitude, year) - 0.5);
  return [people, Math.round(people * rate)];
}

export const percent = (numerator, denominator) => Math.round((1000 * numerator) / denominator) / 10;

export const base = (title, source) => ({
  version: '1.0',
  language: 'fr',
  fictional: true,
  title,
  organisation: { name: 'Réseau fictif', role: 'reseau', territory: 'FR' },
  period: '2025',
  territory: 'FR',
  updated: '2026-03-31',
  source: 'essai',
  sources: [{ id: 'essai', title: source, publisher: 'Réseau fictif', date: '2026-03-31' }],
});

export const TRAINING = {
  id: 'acces-formation',
  label: { fr: 'Accès à la formation', en: 'Access to training' },
  unit: 'pourcent',
  evidence: 'suivi',
  method: 'mesure',
  decimals: 1,
  counted: { fr: 'salariés en parcours', en: 'employees on a path' },
};

/**
 * Rates of a year; a région's and the nation's are those of their départements with figures.
 * @param {{ regions?: boolean, counts?: boolean, isWhole?: boolean }} options `isWhole`: every département has a figure that may be published
 */
function training(year, { regions: hasRegions = false, counts = false, isWhole = false } = {}) {
  const missing = isWhole ? [] : NOT_COLLECTED;
  const counted = departments.filter(({ code }) => !missing.includes(code)).map((one) => [one.code, ...peopleOf(one, year, isWhole)]);
  const rate = (territory, people, trained) => ({ territory, value: percent(trained, people), ...(counts ? { numerator: trained, denominator: people } : { n: people }) });
  const sum = (territory, parts) => rate(territory, ...[1, 2].map((at) => parts.reduce((all, part) => all + part[at], 0)));
  const regions = [...new Set(Object.values(parents))].sort();
  const period = (one) => (year === 2025 ? one : { ...one, period: String(year) });
  return [
    sum('FR', counted),
    ...(hasRegions ? regions.map((region) => sum(region, counted.filter(([code]) => parents[code] === region))) : []),
    ...counted.map((one) => rate(...one)),
    ...missing.map((territory) => ({ territory, value: null, missing: 'non-collecte' })),
  ].map(period);
}

/** Structures at the end of the year; their sum is told, so that none is hidden by being left out. */
function structures() {
  const counts = departments.map((one) => ({ territory: one.code, value: Math.max(2, Math.round(density(one) / 24 + 8 + 22 * noise(one.latitude, one.longitude, 9))) }))
    .map((one) => (NOT_COLLECTED.includes(one.territory) ? { territory: one.territory, value: null, missing: 'non-collecte' } : one));
  const sum = counts.reduce((all, { value }) => all + (value ?? 0), 0);
  return {
    id: 'structures',
    label: { fr: 'Structures d’insertion', en: 'Work-integration enterprises' },
    unit: { symbol: '', label: { fr: 'structures', en: 'enterprises' }, one: { fr: 'structure d’insertion', en: 'work-integration enterprise' }, many: { fr: 'structures d’insertion', en: 'work-integration enterprises' } },
    type: 'compte',
    population: 'structures',
    period: '2025-12-31',
    counted: { fr: 'structures conventionnées', en: 'enterprises under agreement' },
    observations: [{ territory: 'FR', value: sum }, ...counts],
  };
}

/** Invented places near the middles of some départements, three close together where there are many. */
const placesOf = () => departments.filter((_, at) => at % 4 === 0 || at > 95).flatMap(({ code, longitude, latitude }, at) =>
  Array.from({ length: code === 'dep:75' || at % 7 === 0 ? 3 : 1 }, (_, copy) => ({
    name: `Structure fictive ${code.slice(4)}${copy ? ` ${'abc'[copy]}` : ''}`,
    kind: ['ACI', 'EI', 'AI', 'ETTI'][(at + copy) % 4],
    lat: Number((latitude + 0.12 * (noise(at, copy, 1) - 0.5)).toFixed(3)),
    lon: Number((longitude + 0.12 * (noise(at, copy, 2) - 0.5)).toFixed(3)),
    territory: code,
  })));

/** One line for each observation and place: a change of one figure is a change of one line. */
export const written = (feed) => `${JSON.stringify(feed, null, 2).replace(/\{\n\s+"(?:territory|name)": [^{}]*\}/g, (one) => `{ ${one.slice(1, -1).trim().replace(/\s*\n\s*/g, ' ')} }`)}\n`;

/** File of the repository → its text. */
export const mapFeeds = () => new Map([
  ['demo/feeds/carte-de-france-fictive.json', {
    ...base({ fr: 'Accès à la formation et structures d’insertion, par département', en: 'Access to training and work-integration enterprises, by département' }, 'Jeu d’essai, valeurs inventées'),
    indicators: [{ ...TRAINING, observations: training(2025, { regions: true, counts: true }) }, structures()],
  }],
  ['demo/feeds/carte-annees-fictive.json', {
    ...base({ fr: 'Accès à la formation par département, de 2014 à 2025', en: 'Access to training by département, 2014 to 2025' }, 'Jeu d’essai, valeurs inventées'),
    indicators: [{ ...TRAINING, observations: Array.from({ length: 12 }, (_, at) => training(2014 + at)).flat() }],
  }],
  ['demo/feeds/carte-lieux-fictive.json', {
    ...base({ fr: 'Lieux d’insertion', en: 'Places of work integration' }, 'Jeu d’essai, lieux inventés'),
    places: placesOf(),
  }],
  // Nothing withheld, nothing missing: what a national map weighs and how fast it is drawn is measured on this one.
  ['test/fixtures/maps/departements.json', {
    ...base('Accès à la formation', 'Jeu d’essai, valeurs inventées'),
    indicators: [{ ...TRAINING, observations: training(2025, { isWhole: true }) }],
  }],
].map(([name, feed]) => [name, written(feed)]));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of mapFeeds()) {
    const path = inRoot(name);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) throw new Error(`${name} has drifted: run "node scripts/make-map-feed.mjs".`);
  }
}
