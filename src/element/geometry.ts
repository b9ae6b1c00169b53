import { decode } from '../geo/decode.js';
import type { PackedTopology } from '../geo/outlines.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import { unpack } from '../geo/unpack.js';
import { page } from './page.js';

export interface GeometryWanted {
  readonly level: string;
  /** The address of a TopoJSON or GeoJSON, or the document itself. Default: the régions and départements that are shipped. */
  readonly source?: string | object | undefined;
  /** What is done and how much of it, from 0 to 1, while a long geometry is read. */
  readonly onProgress?: ((phase: 'fetch' | 'decode', share: number) => void) | undefined;
}

/** The shipped file, asked for once; the build for pages puts it beside its files. */
const shipped = async (): Promise<PackedTopology> => {
  const response = await fetch(new URL('../geo/france-2026.json', import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PackedTopology;
};

/** Gives the shipped geometry where it can't be fetched: on a server. */
export function provideGeometry(topology: PackedTopology): void {
  page().france = Promise.resolve(topology);
}

/**
 * The territories of a level, read and decoded once for the page. Never rejects; after a failure it is asked for again.
 */
export async function loadGeometry(wanted: GeometryWanted): Promise<Geometry | GeometryFailure> {
  const shared = page();
  const { level, source } = wanted;
  try {
    if (source) return await (await import('./geometry-brought.js')).loadBrought(wanted);
    const topology = await (shared.france ??= shipped());
    const known = (shared.levels ??= new Map()).get(level);
    if (known) return known;
    const outlines = unpack(topology, level);
    if (!outlines) return { failure: 'unknown-level', detail: level };
    const geometry = decode(outlines);
    shared.levels.set(level, geometry);
    return geometry;
  } catch (cause) {
    shared.france = undefined;
    const { message } = cause as Error;
    return { failure: Number(message) ? 'not-found' : 'network', detail: message };
  }
}
