import { decode } from '../geo/decode.js';
import type { PlanarTopology } from '../geo/topology.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import { page } from './page.js';

export interface GeometryWanted {
  readonly level: string;
  /** The address of a TopoJSON or GeoJSON, or the document itself. Default: the régions and départements that are shipped. */
  readonly source?: string | object | undefined;
  /** What is done and how much of it, from 0 to 1, while a long geometry is read. */
  readonly onProgress?: ((phase: 'fetch' | 'decode', share: number) => void) | undefined;
}

/** The shipped file, asked for once; the build for pages puts it beside its files. */
const shipped = async (): Promise<PlanarTopology> => {
  const response = await fetch(new URL('../geo/france-2026.json', import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PlanarTopology;
};

/** Gives the shipped geometry where it can't be fetched: on a server. */
export function provideGeometry(topology: PlanarTopology): void {
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
    shared.geometry ??= new Map();
    const topology = await (shared.france ??= shipped());
    let geometry = shared.geometry.get(level);
    if (!geometry) shared.geometry.set(level, (geometry = decode(topology, level)));
    return geometry;
  } catch (cause) {
    shared.france = undefined;
    const { message } = cause as Error;
    return { failure: Number(message) ? 'not-found' : 'network', detail: message };
  }
}
