import type { Box, Inset, Placement } from './types.js';

/** One territory of a planar topology: positions of arcs, `~position` where an arc is gone along backwards. */
export interface Territory {
  readonly id: string;
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
  readonly properties: { readonly name?: string; readonly parent?: string; readonly anchor?: readonly [x: number, y: number, room: number] };
}

/**
 * What is drawn without more ado: TopoJSON in whole units of the drawing, y downwards, checked or made by us. Arcs are deltas from the point
 * before, the first from the origin.
 */
export interface PlanarTopology {
  readonly type: 'Topology';
  readonly credit?: string;
  readonly box: Box;
  readonly placements?: readonly Placement[];
  readonly insets?: readonly Inset[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Territory[] }>>;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}
