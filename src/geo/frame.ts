import type { Box, Geometry } from './types.js';

/** Share of the longer side that is left around a part of the country. */
const MARGIN = 0.03;

/**
 * The part of the drawing that holds some of its shapes: the whole of it, `geometry.box` itself, with all of them, or with some here and
 * some in insets; else their own frame with a margin, the frames of their insets when they are in several.
 * @param shown positions in `geometry.shapes`
 */
export function frame({ shapes, insets, box }: Geometry, shown: readonly number[]): Box {
  const held = new Set(shown.map((at) => shapes[at]!.inset));
  if (!shown.length || shown.length === shapes.length || (held.size > 1 && held.has(undefined))) return box;
  const boxes = held.size > 1 ? insets.filter(({ id }) => held.has(id)).map((inset) => inset.box) : shown.map((at) => shapes[at]!.box);
  const [left, top, right, bottom] = [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...boxes.map((one) => one[side]!))) as [number, number, number, number];
  const margin = Math.max(right - left, bottom - top) * MARGIN;
  return [left - margin, top - margin, right + margin, bottom + margin];
}
