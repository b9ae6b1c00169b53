import type { Outlines } from './outlines.js';

/** Left, top, right, bottom, in the units of a drawing (y downwards). */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export type Point = readonly [x: number, y: number];

/** One territory, ready to be drawn: planar, in the units of its geometry. */
export interface Shape {
  /** As feeds write it: `dep:39`. */
  readonly code: string;
  /** The file's own name of it, where it has one. */
  readonly name?: string | undefined;
  /** The territory it is a part of, where the file says so: `reg:27`. */
  readonly parent?: string | undefined;
  /** SVG path data; written when it is first asked for, then kept. */
  readonly path: string;
  readonly box: Box;
  /** Where its words and its circle stand: inside, as far from its borders as can be. */
  readonly anchor: Point;
  /** From there to the nearest border: what is wider does not fit. */
  readonly room: number;
  /** The inset in which it is drawn in place of where it lies: overseas. */
  readonly inset?: string | undefined;
}

/** A line between two territories, drawn once, or a coast: `other` is then -1. Positions in `Geometry.shapes`. */
export interface Border {
  readonly one: number;
  readonly other: number;
  readonly path: string;
}

/**
 * A part of the country drawn apart. Overseas it stands in place of where its territories lie; Paris and its ring are drawn a second time,
 * larger: `twin` moves their shapes there.
 */
export interface Inset {
  readonly id: string;
  readonly codes: readonly string[];
  /** The frame of the inset, its words below it not included. */
  readonly box: Box;
  /** x' = scale * x + x0, y' = scale * y + y0, where the same shapes are drawn a second time. */
  readonly twin?: { readonly scale: number; readonly x: number; readonly y: number } | undefined;
}

/**
 * How the places of one part of the country come into the drawing: conic conformal with two parallels, Mercator without;
 * x' = scale * x + x0, y' = y0 - scale * y. Degrees.
 */
export interface Placement {
  readonly parallels?: readonly [number, number];
  readonly meridian: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** West, south, east, north of the places that stand there. */
  readonly within: Box;
}

/** The territories of one level, decoded once for the page. */
export interface Geometry {
  readonly level: string;
  readonly shapes: readonly Shape[];
  /** Frame of the whole drawing, insets included. */
  readonly box: Box;
  readonly insets: readonly Inset[];
  /** Position of a code in `shapes`. */
  readonly index: ReadonlyMap<string, number>;
  /** Vintage and licence of the outlines, to be shown with them: "Natural Earth, codes Insee 2026". */
  readonly credit?: string | undefined;
  /** Each border once. Written when it is first asked for, then kept. */
  readonly borders: readonly Border[];
  /**
   * How longitude and latitude come to where they stand in the drawing, insets included (`placerOf`): none where nobody knows; absent in the
   * included outlines, whose own are in placements.ts, since only places need them.
   */
  readonly placements?: readonly Placement[] | undefined;
  /** Features of a geometry brought that are not drawn: without a code, without an outline, far from the rest of France. */
  readonly leftOut?: { readonly uncoded: number; readonly empty: number; readonly elsewhere: number } | undefined;
  /** The rings of all shapes, for a canvas and for pointing: x and y in turn; ends of rings; ends of shapes, counted in rings. */
  readonly points: Float32Array;
  readonly ringEnds: Uint32Array;
  readonly shapeEnds: Uint32Array;
  /** What it was decoded from, for what needs its arcs. */
  readonly outlines: Outlines;
}

/** Why a geometry can't be drawn; the widget says it in words and shows the table. */
export interface GeometryFailure {
  readonly failure: 'not-found' | 'network' | 'local-file' | 'not-json' | 'not-geometry' | 'broken-topology' | 'empty' | 'no-codes' | 'unknown-level';
  /** What was received, or where: an address without its query, the name of an object, a status. */
  readonly detail?: string | undefined;
  /** What outlines have: whether there are any is asked by it. */
  readonly shapes?: undefined;
  readonly credit?: undefined;
}
