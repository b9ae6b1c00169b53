/**
 * `node scripts/make-communes.mjs [--check]`: the Val-Imaginaire of the demo, a département that is nowhere, with sixty communes: its outlines in
 * demo/geo and its figures in demo/feeds. The same on every machine; `--check` writes nothing and fails when a file is not what this gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { topology } from 'topojson-server';
import { inRoot } from './lib/root.mjs';
import { base, noise, percent, TRAINING, written } from './make-map-feed.mjs';

/** None of them is a commune of France. */
const NAMES = `Abrezac, Aiguebrune-le-Haut, Ambrenoix, Archelune, Aulnevent, Bellefougère, Boisrumeur, Brumeval, Chantepluie-sur-Orle, Clairvigne,
  Cormemousse, Courbelande, Creuzelac, Doucefontaine, Écarlin, Épinelune, Estravaux, Fauvebruyère, Ferrelaine, Fontgrise-les-Ormes, Froidepierre-sur-Orle,
  Gouttevent, Grandorle, Grisecombe, Hauterumeur, Hersevent, Îlebrume, Jonquelac, Lambrezac, Lancevigne, Longuemousse, Lunebruyère, Marnefougère,
  Mélanzeau, Montrumeur, Morteplume, Neufventoux, Noirecombe-le-Bas, Ombrezac, Orlemont, Orlevaux, Oseraie-la-Grise, Pierrelune, Plumelande,
  Puitsclairin, Quatrevents-sur-Orle, Rochebrume, Roncelac, Rousselande, Sablevigne, Saint-Abrezac, Sainte-Lunaire, Sorbevaux, Tillebrune, Tourbelaine,
  Troisormeaux, Valfougère, Vauxrumeur, Ventelune, Vieillorle`.split(/,\s+/);

/** The number of no département; INSEE begins at 01. */
const DEPARTMENT = 'dep:00';

const RADIUS = 62;
const HEIGHT = RADIUS * 1.5;
const WIDTH = RADIUS * Math.sqrt(3);

/** Cells of a honeycomb, the nearest to a long hill first: as many as there are names. */
const cells = Array.from({ length: 19 * 19 }, (_, at) => [(at % 19) - 9, Math.floor(at / 19) - 9])
  .map(([column, row]) => ({ x: (column + (row % 2 ? 0.5 : 0)) * WIDTH, y: row * HEIGHT }))
  .map(({ x, y }) => ({ x, y, far: Math.hypot((x + 0.35 * y) / 1.35, y - 0.1 * x) + 110 * noise(x, y, 5) }))
  .sort((one, other) => one.far - other.far)
  .slice(0, NAMES.length)
  .sort((one, other) => one.y - other.y || one.x - other.x);

/** Corners are where three cells meet, so that their place, and where it is moved to, is the same for all three. */
function corner({ x, y }, at) {
  const angle = (Math.PI / 3) * at + Math.PI / 6;
  const [left, top] = [Math.round(x + RADIUS * Math.cos(angle)), Math.round(y + RADIUS * Math.sin(angle))];
  return [
    left + 46 * Math.sin(top / 150 + 0.4) + 34 * (noise(left, top, 1) - 0.5),
    top + 38 * Math.sin(left / 190) + 34 * (noise(left, top, 2) - 0.5),
  ].map(Math.round);
}

/** A border between two corners as streams and hedges have it: each half bends again. Its first point is left to the border before it. */
function bent(from, to, depth) {
  if (depth === 0) return [to];
  const [ax, ay, bx, by] = [...from, ...to];
  const bend = 0.34 * (noise(Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)) - 0.5) * (ax < bx || (ax === bx && ay < by) ? 1 : -1);
  const middle = [Math.round((ax + bx) / 2 - bend * (by - ay)), Math.round((ay + by) / 2 + bend * (bx - ax))];
  return [...bent(from, middle, depth - 1), ...bent(middle, to, depth - 1)];
}

function outline(cell) {
  const corners = Array.from({ length: 6 }, (_, at) => corner(cell, at));
  return [corners[5], ...corners.flatMap((to, at) => bent(corners[(at + 5) % 6], to, 3))];
}

const codeOf = (at) => `com:00${String(at + 1).padStart(3, '0')}`;

/** Planar TopoJSON, as `impact-widgets geometry` writes it of real communes. */
function geometry() {
  const features = cells.map((cell, at) => ({
    type: 'Feature', id: codeOf(at).slice(4), properties: { nom: NAMES[at] },
    geometry: { type: 'Polygon', coordinates: [outline(cell)] },
  }));
  const { arcs, objects, ...rest } = topology({ commune: { type: 'FeatureCollection', features } }, 4000);
  delete rest.bbox;
  return `${JSON.stringify({ ...rest, planar: true, credit: { fr: 'contours inventés', en: 'invented outlines' }.fr, objects, arcs })}\n`;
}

/** Most people live along the river and around two towns, and so few in some places that nothing of them may be published (H04). */
function peopleOf({ x, y }) {
  const town = (left, top, size, reach) => size * Math.exp(-((x - left) ** 2 + (y - top) ** 2) / reach);
  const people = Math.round(15 + town(-170, 40, 420, 14_000) + town(280, -110, 190, 12_000) + 60 * Math.exp(-((y - 0.3 * x) ** 2) / 9000) + 70 * noise(x, y, 7) ** 2 - (far(x, y) ? 11 : 0));
  const rate = 0.46 + 0.1 * Math.sin(x / 190 + 0.6) * Math.cos(y / 170) - 0.00012 * y + 0.06 * (noise(x, y, 8) - 0.5);
  return [people, Math.round(people * rate)];
}

const far = (x, y) => Math.hypot(x, y) > 400 && noise(x, y, 6) > 0.62;

/** Nothing was collected there. */
const NOT_COLLECTED = ['com:00014', 'com:00047'];

function feed() {
  const counted = cells.map((cell, at) => [codeOf(at), ...peopleOf(cell)]).filter(([code]) => !NOT_COLLECTED.includes(code));
  const [people, trained] = [1, 2].map((part) => counted.reduce((all, one) => all + one[part], 0));
  const rate = (territory, denominator, numerator) => ({ territory, value: percent(numerator, denominator), numerator, denominator });
  return written({
    ...base({ fr: 'Accès à la formation dans le Val-Imaginaire, par commune', en: 'Access to training in the Val-Imaginaire, by commune' }, 'Jeu d’essai, valeurs inventées'),
    organisation: { name: 'Réseau fictif', role: 'reseau', territory: DEPARTMENT },
    territory: DEPARTMENT,
    labels: { [DEPARTMENT]: 'Val-Imaginaire', ...Object.fromEntries(NAMES.map((name, at) => [codeOf(at), name])) },
    indicators: [{
      ...TRAINING,
      observations: [rate(DEPARTMENT, people, trained), ...counted.map((one) => rate(...one)), ...NOT_COLLECTED.map((territory) => ({ territory, value: null, missing: 'non-collecte' }))],
    }],
  });
}

/** Path in demo → text. */
export const communes = () => new Map([['geo/val-imaginaire.json', geometry()], ['feeds/carte-communes-fictive.json', feed()]]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of communes()) {
    const path = inRoot('demo', ...name.split('/'));
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) throw new Error(`${name} has drifted: run "node scripts/make-communes.mjs".`);
  }
}
