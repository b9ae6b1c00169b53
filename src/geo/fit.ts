import { placedBy, placementAt } from './place.js';
import type { Source } from './source.js';
import type { Box, Inset, Placement } from './types.js';

/** How a map of France is put together: as the shipped file has it, or a file that this library has written. */
export interface Layout {
  readonly box: Box;
  readonly placements: readonly Placement[];
  readonly insets: readonly Inset[];
}

type Project = (x: number, y: number) => [x: number, y: number];

/** How positions of a file come into a plane, y downwards, whose units are then made fine enough. */
export interface Fit {
  readonly projects: readonly Project[];
  /** Which of the projections each arc goes by; -1 where the plane has no place for it. */
  readonly homes: Int8Array;
  /** The same projections as data; empty for a plane that nobody knows how places come to. */
  readonly placements: readonly Placement[];
  /** The layout that was followed, where it was one of France. */
  readonly layout?: Layout | undefined;
  /** Whether the file's own units are to be kept. */
  readonly kept?: boolean;
}

/** Positions beyond are metres of a survey grid, where north is up; up to it, they are units of a drawing, where down is down. */
const SURVEYED = 100_000;

/**
 * Longitude and latitude when all positions can be such and the file does not say `planar: true`; France as the shipped map has it when
 * most of it lies there, else a conformal projection of its own.
 */
export function fitOf(source: Source, used: Uint8Array, layout: Layout | undefined): Fit {
  const { document } = source;
  const homes = new Int8Array(used.length);
  const [left, top, right, bottom] = boundsOf(source, used);
  const own = ownLayout(document);
  if (own) return { projects: [(x, y) => [x, y]], homes, placements: own.placements, layout: own, kept: true };
  const degrees = document['planar'] !== true && left >= -180 && right <= 180 && top >= -90 && bottom <= 90;
  if (!degrees) {
    const upwards = Math.max(-left, right, -top, bottom) > SURVEYED;
    return { projects: [upwards ? (x, y) => [x, -y] : (x, y) => [x, y]], homes, placements: [] };
  }
  const french = layout && inFrance(source, used, layout);
  const placements = french ? layout.placements : [fitting(left, top, right, bottom)];
  const projects = placements.map(placedBy);
  return french ? { projects, homes: french, placements, layout } : { projects, homes, placements };
}

function boundsOf({ points, ends }: Source, used: Uint8Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let arc = 0, at = 0; arc < ends.length; at = ends[arc++]!) {
    for (; used[arc] && at < ends[arc]!; at += 2) {
      left = Math.min(left, points[at]!);
      right = Math.max(right, points[at]!);
      top = Math.min(top, points[at + 1]!);
      bottom = Math.max(bottom, points[at + 1]!);
    }
  }
  return [left, top, right, bottom];
}

function inFrance({ points, ends }: Source, used: Uint8Array, { placements }: Layout): Int8Array | undefined {
  const homes = new Int8Array(used.length);
  let [here, elsewhere] = [0, 0];
  for (let arc = 0, at = 0; arc < ends.length; at = ends[arc++]!) {
    if (!used[arc] || at === ends[arc]) continue;
    homes[arc] = placements.indexOf(placementAt(placements, points[at]!, points[at + 1]!)!);
    if (homes[arc]! < 0) elsewhere++;
    else here++;
  }
  return here > elsewhere ? homes : undefined;
}

/** Near the equator and across it Mercator; elsewhere a cone through a sixth and five sixths of the heights. */
function fitting(west: number, south: number, east: number, north: number): Placement {
  const parallels: [number, number] = [south + (north - south) / 6, north - (north - south) / 6];
  const conic = Math.min(Math.abs(south), Math.abs(north)) > 10 && south * north > 0 && Math.max(Math.abs(south), Math.abs(north)) < 85;
  const flat: Placement = { meridian: (west + east) / 2, scale: 1, x: 0, y: 0, within: [Math.max(west, -180), Math.max(south, -85), Math.min(east, 180), Math.min(north, 85)] };
  return conic ? { ...flat, parallels } : flat;
}

const areNumbers = (values: unknown, count: number): boolean => Array.isArray(values) && values.length === count && values.every(Number.isFinite);

/** Whether it places France, in a drawing of its own. */
export function isLayout(document: Readonly<Record<string, unknown>>): document is Readonly<Record<string, unknown>> & Layout {
  const { box, placements, insets } = document;
  return (
    areNumbers(box, 4) && Array.isArray(placements) && Array.isArray(insets) &&
    [...(placements as unknown[]), ...(insets as unknown[])].every((one) => typeof one === 'object' && one !== null) &&
    placements.every(({ meridian, scale, x, y, within, parallels }: Placement) => areNumbers([meridian, scale, x, y], 4) && areNumbers(within, 4) && (!parallels || areNumbers(parallels, 2))) &&
    insets.every(({ id, codes, box: frame, twin }: Inset) => typeof id === 'string' && Array.isArray(codes) && areNumbers(frame, 4) && (!twin || areNumbers([twin.scale, twin.x, twin.y], 3)))
  );
}

/** What `impact-widgets geometry` writes beside the outlines; a file of others that has something else there is taken without. */
const ownLayout = (document: Source['document']): Layout | undefined => (isLayout(document) ? document : undefined);
