import type { MapTroubleMessages } from './map-trouble.fr.js';

export const mapTrouble: MapTroubleMessages = {
  failures: {
    'not-found': (detail) => `The outlines of the map are not there${detail && `: ${detail}`}.`,
    network: () => 'The outlines of the map could not be loaded: the server did not send them.',
    'local-file': (detail) => `The outlines of the map are on a disk, where browsers do not read them: ${detail}. Open the page through a web server, or give them by the property geometry.`,
    'not-json': () => 'The outlines of the map can’t be read: they are no JSON.',
    'not-geometry': (detail) => `The outlines of the map are none: polygons in TopoJSON or GeoJSON were expected${detail && `, “${detail}” was received`}.`,
    'broken-topology': () => 'The outlines of the map are damaged: their lines are missing or are no numbers.',
    empty: () => 'The file of outlines has no outline.',
    'no-codes': () => 'No outline of the map has a code: “id”, “code” or “codgeo” was expected.',
    'unknown-level': (detail) => `There are no outlines for “${detail}”: those of régions and départements are built in, others are given with the attribute geometry.`,
  },
  noMatch: (theirs, ours) => `No code of the outlines (${theirs}) is in the data (${ours}).`,
  table: 'The values are in the table.',
  unknown: (count) => `without an outline, in the table: ${count}`,
  unknownCodes: (codes) => `map: these codes have no outline, they are in the table only: ${codes}.`,
  withoutCode: (count) => `map: outlines without a code, left out: ${count}.`,
};
