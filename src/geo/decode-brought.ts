import { anchorOf } from './anchor.js';
import { decode, ringsOf, type AnchorAt, type Rings } from './decode.js';
import type { Outlines } from './outlines.js';
import type { Geometry } from './types.js';

const anchorsIn =
  ({ points, ringEnds, shapeEnds }: Rings): AnchorAt =>
  (at) => {
    const first = at ? shapeEnds[at - 1]! : 0;
    return anchorOf(points, ringEnds.subarray(first, shapeEnds[at]), first ? ringEnds[first - 1] : 0);
  };

/** As `decode`, for outlines that do not say where words stand: that is found when they first do. @param rings where they are known already */
export const decodeBrought = (outlines: Outlines, rings: Rings = ringsOf(outlines)): Geometry => decode(outlines, rings, anchorsIn(rings));
