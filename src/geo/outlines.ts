import type { Box, Geometry, Inset, Placement } from './types.js';

/**
 * One level before it is decoded, planar and in whole units, y downwards: arcs that neighbours share, rings of arcs, territories of rings.
 * Flat, so that a worker hands it over without a copy.
 */
export interface Outlines {
  readonly level: string;
  readonly box: Box;
  readonly credit?: string | undefined;
  readonly insets?: readonly Inset[] | undefined;
  /** Absent: those of the included outlines, in placements.ts. */
  readonly placements?: readonly Placement[] | undefined;
  readonly leftOut?: Geometry['leftOut'];
  readonly codes: readonly string[];
  readonly names?: readonly (string | undefined)[] | undefined;
  readonly parents?: readonly (string | undefined)[] | undefined;
  /** Postal codes of each, separated by spaces, where a file has them. */
  readonly postals?: readonly (string | undefined)[] | undefined;
  /** x, y and room of each territory in turn; without, they are looked for when they are asked for. */
  readonly anchors?: readonly number[] | undefined;
  /** x and y in turn, arc after arc; the last point of an arc in a ring is the first of the next. */
  readonly arcs: ArrayLike<number>;
  /** Where each arc ends, counted in numbers of `arcs`. */
  readonly arcEnds: ArrayLike<number>;
  /** Arcs of all rings: position of an arc, `~position` where it is gone along backwards. */
  readonly ringArcs: ArrayLike<number>;
  /** Where each ring ends, counted in `ringArcs`. */
  readonly ringEnds: ArrayLike<number>;
  /** Where each territory ends, counted in rings. */
  readonly shapeEnds: ArrayLike<number>;
}

/** Whole numbers as text; see `numbersIn`. */
export type Packed = string;

/** A planar topology whose numbers are packed: the file that is shipped, and those that `impact-widgets geometry --packed` writes (docs/decisions/0060, 0094). */
export interface PackedTopology {
  readonly credit?: string | undefined;
  /** Units of the drawing in one of the packed numbers. */
  readonly step: number;
  readonly box: Box;
  readonly insets: readonly Inset[];
  /** Absent: those of the included outlines. */
  readonly placements?: readonly Placement[] | undefined;
  /** Of each arc: how many points it has, then its steps; the first from the last point of the arc before. */
  readonly arcs: Packed;
  readonly levels: Readonly<Record<string, PackedLevel>>;
}

export interface PackedLevel {
  /** What stands before each code: `dep:`. */
  readonly prefix: string;
  /** Separated by spaces. */
  readonly codes: string;
  /** Of each territory: the position of its parent in the level `of`, or in `codes`, which are separated by spaces. */
  readonly parents?: { readonly of?: string; readonly codes?: string; readonly at: Packed };
  /** Of each territory, separated by line feeds; empty where it has none. */
  readonly names?: string;
  /** As `names`; those of one territory are separated by spaces. */
  readonly postals?: string;
  /** Of each territory: x, y and room, the first two from the territory before, counted in two steps. */
  readonly anchors?: Packed;
  /**
   * Of each territory: how many rings it has; of each ring: how many arcs; of each arc: twice its position, counted from the one that
   * follows the arc before, and one more where it is gone along backwards.
   */
  readonly rings: Packed;
}
