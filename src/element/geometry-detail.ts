import { decode } from '../geo/decode.js';
import type { PackedTopology } from '../geo/outlines.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import { unpack } from '../geo/unpack.js';
import { loadGeometry } from './geometry.js';
import { page } from './page.js';

async function fetchDetail(): Promise<PackedTopology> {
  const response = await fetch(new URL('../geo/france-2026.detail.packed.json', import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PackedTopology;
}

/** Gives the finer outlines where they can't be fetched: on a server. */
export function provideDetail(topology: PackedTopology): void {
  page().detail = { topology: Promise.resolve(topology), levels: new Map() };
}

/** The régions and départements that are shipped, finer: for a part of the country, or a whole that is enlarged. Without them, the others will do. */
export async function loadDetailed(level: string): Promise<Geometry | GeometryFailure> {
  const detail = (page().detail ??= { topology: fetchDetail(), levels: new Map<string, Geometry>() });
  const known = detail.levels.get(level);
  if (known) return known;
  try {
    const outlines = unpack(await detail.topology, level);
    if (!outlines) return { failure: 'unknown-level', detail: level };
    const geometry = decode(outlines);
    detail.levels.set(level, geometry);
    return geometry;
  } catch {
    page().detail = undefined;
    return loadGeometry({ level });
  }
}
