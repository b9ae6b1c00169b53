import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { randomFrom } from './feed.mjs';

/** As many cells as France has communes (34,875), and six neighbours each, as theirs have: bricks in 187 rows. */
const [rows, columns] = [187, 187];
const wanted = 34_875;
/** The drawing's size, in its own units; outlines are written in tenths of them. */
const [width, height] = [1000, 1100];
const steps = 10;

/** Codes of communes, in départements of 372; 20 is no code of a département. */
function codeOf(index) {
  const departement = Math.floor(index / 372) + 1;
  return String(departement < 20 ? departement : departement + 1).padStart(2, '0') + String((index % 372) + 1).padStart(3, '0');
}

/** Where half a brick's corner stands: shaken, so that no two cells are alike. */
function corners(random) {
  const cell = [width / (columns + 0.5), height / rows];
  const shaken = (at, size) => Math.round(steps * (at + 0.35 * size * (random() - 0.5)));
  const across = 2 * columns + 2;
  const points = new Map();
  for (let line = 0; line <= rows; line += 1)
    for (let half = 0; half < across; half += 1)
      points.set(line * across + half, [shaken((half * cell[0]) / 2, cell[0] / 2), shaken(line * cell[1], cell[1])]);
  return { at: (line, half) => points.get(line * across + half) };
}

/** Each edge is written once, where it is first asked for; every sixth has a bend. */
function edges(random) {
  const arcs = [];
  const known = new Map();
  const written = (from, to) => {
    const bend = [Math.round((from[0] + to[0]) / 2 + 8 * (random() - 0.5)), Math.round((from[1] + to[1]) / 2 + 8 * (random() - 0.5))];
    const points = random() < 1 / 6 ? [from, bend, to] : [from, to];
    return points.map((point, index) => (index === 0 ? point : [point[0] - points[index - 1][0], point[1] - points[index - 1][1]]));
  };
  const edge = (name, from, to) => {
    if (!known.has(name)) known.set(name, arcs.push(written(from, to)) - 1);
    return known.get(name);
  };
  return { arcs, edge };
}

/**
 * Cells as many and as fine as France's communes, whose outlines may not be committed: the same on every machine.
 * @returns {object} planar TopoJSON, quantised, neighbours sharing their arcs
 */
function madeCommunes() {
  const random = randomFrom(34875);
  const { at } = corners(random);
  const { arcs, edge } = edges(random);
  const level = (line, half) => edge(`-${line}|${half}`, at(line, half), at(line, half + 1));
  const upright = (row, half) => edge(`|${row}|${half}`, at(row, half), at(row + 1, half));
  const geometries = [];
  for (let index = 0; index < wanted; index += 1) {
    const row = Math.floor(index / columns);
    const half = 2 * (index % columns) + (row % 2);
    const ring = [
      level(row, half),
      level(row, half + 1),
      upright(row, half + 2),
      ~level(row + 1, half + 1),
      ~level(row + 1, half),
      ~upright(row, half),
    ];
    geometries.push({ type: 'Polygon', id: codeOf(index), arcs: [ring] });
  }
  return {
    type: 'Topology',
    bbox: [0, 0, width, height],
    transform: { scale: [1 / steps, 1 / steps], translate: [0, 0] },
    objects: { communes: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** @returns {{text: string, codes: string[], real: boolean}} `BENCH_COMMUNES` may name a planar TopoJSON of real communes, which stays where it is */
export function communes() {
  const path = process.env.BENCH_COMMUNES;
  const topology = path ? JSON.parse(readFileSync(path, 'utf8')) : madeCommunes();
  const [object] = Object.values(topology.objects);
  return { text: JSON.stringify(topology), codes: object.geometries.map(({ id }) => id), real: Boolean(path) };
}

/** @param {string} topology planar @returns {string} the same outlines as `impact-widgets geometry --packed` writes them */
export function packed(topology) {
  const folder = mkdtempSync(join(tmpdir(), 'communes-'));
  try {
    const input = join(folder, 'communes.json');
    writeFileSync(input, topology);
    const command = inRoot('dist', 'bin', 'impact-widgets.js');
    return execFileSync(process.execPath, [command, 'geometry', '--level', 'commune', '--input', input, '--planar', '--packed'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A rate by commune and year.
 * @param {readonly string[]} codes
 * @param {readonly string[]} years
 * @returns {string} a feed, without white space
 */
export function communesFeed(codes, years) {
  const random = randomFrom(39300);
  const observation = (code, period) => ({
    value: Number((25 + (code.charCodeAt(0) + code.charCodeAt(1)) / 8 + 30 * random()).toFixed(1)),
    n: Math.round(100 + 900 * random()),
    territory: `com:${code}`,
    ...(years.length > 1 && { period }),
  });
  return JSON.stringify({
    version: '1.0',
    language: 'fr',
    fictional: true,
    organisation: { name: 'Réseau fictif', role: 'reseau' },
    ...(years.length === 1 && { period: years[0] }),
    counted: 'salariés en parcours',
    source: 'reseau',
    method: 'mesure',
    sources: [{ id: 'reseau', title: 'Données de démonstration, tirées au hasard' }],
    indicators: [{ id: 'acces-formation', observations: years.flatMap((year) => codes.map((code) => observation(code, year))) }],
  });
}
