import type { Geometry, GeometryFailure } from '../geo/types.js';
import type { GeometryWanted } from './geometry.js';

/** The territories of a geometry that a page brings. */
export function loadBrought({ level }: GeometryWanted): Promise<Geometry | GeometryFailure> {
  return Promise.resolve({ failure: 'unknown-level', detail: level });
}
