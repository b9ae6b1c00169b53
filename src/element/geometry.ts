import { decode } from '../geo/decode.js';
import type { PackedTopology } from '../geo/outlines.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import { unpack } from '../geo/unpack.js';
import { page } from './page.js';

export interface GeometryWanted {
  readonly level: string;
  /** The address of a TopoJSON, a GeoJSON or packed outlines, or the document itself. Default: the régions and départements that are shipped. */
  readonly source?: string | object | undefined;
  /** Whether a part of the country fills the place: its outlines are finer. */
  readonly detailed?: boolean | undefined;
  /** Where the reader is told how far the reading is, once it takes long. */
  readonly host?: HTMLElement | undefined;
  /** What is done and how much of it, from 0 to 1, while a long geometry is read. */
  readonly onProgress?: ((phase: 'fetch' | 'decode', share: number) => void) | undefined;
}

async function fetchShipped(): Promise<PackedTopology> {
  // The build for pages puts the file beside its own, under a name of its content.
  const response = await fetch(new URL('../geo/france-2026.packed.json', import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PackedTopology;
}

/** The shipped file, asked for once; again after a failure. */
export async function shippedTopology(): Promise<PackedTopology> {
  const shared = page();
  try {
    return await (shared.france ??= fetchShipped());
  } catch (cause) {
    shared.france = undefined;
    throw cause;
  }
}

/** Gives the shipped geometry where it can't be fetched: on a server. */
export function provideGeometry(topology: PackedTopology): void {
  page().france = Promise.resolve(topology);
}

/**
 * The territories of a level, read and decoded once for the page. Never rejects; after a failure it is asked for again.
 */
export async function loadGeometry(wanted: GeometryWanted): Promise<Geometry | GeometryFailure> {
  const { level, source } = wanted;
  try {
    if (source) return await (await import('./geometry-brought.js')).loadBrought(wanted);
    if (wanted.detailed) return await (await import('./geometry-detail.js')).loadDetailed(level);
    const topology = await shippedTopology();
    const levels = (page().levels ??= new Map<string, Geometry>());
    const known = levels.get(level);
    if (known) return known;
    const outlines = unpack(topology, level);
    if (!outlines) return { failure: 'unknown-level', detail: level };
    const geometry = decode(outlines);
    levels.set(level, geometry);
    return geometry;
  } catch (cause) {
    const { message } = cause as Error;
    return { failure: /^4\d\d$/.test(message) ? 'not-found' : 'network', detail: message };
  }
}
