import { bringing } from '../geo/bring.js';
import { decodeBrought } from '../geo/decode-brought.js';
import type { Layout } from '../geo/fit.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import type { GeometryWanted } from './geometry.js';
import { inTurns } from './turns.js';

/** Milliseconds of work after which the page gets its turn. */
const TURN = 24;

/** Reads a document in the page itself, in turns, so that it can scroll and answer meanwhile. */
export async function readHere(document: unknown, level: string, onProgress: NonNullable<GeometryWanted['onProgress']>, layout: Layout | undefined): Promise<Geometry | GeometryFailure> {
  const outlines = (await inTurns(bringing(document, level, layout), TURN, (share) => onProgress('decode', share)))!;
  return 'failure' in outlines ? outlines : decodeBrought(outlines);
}
