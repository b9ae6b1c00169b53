import { dotPaths, PITCH, unitGrid, unitsPerMark } from '../../scale/units.js';

/** How dots of estimated people stand: those of every assumption, then those that only some give. */
export interface PeoplePaths {
  readonly sure: string;
  readonly maybe: string;
  readonly width: number;
  readonly height: number;
  /** Few dots are drawn larger than many. */
  readonly size: 'few' | 'some' | 'many';
}

const COLUMNS = { few: 10, some: 20, many: 40 } as const;

export function peoplePaths(certain: number, possible: number): PeoplePaths {
  const per = unitsPerMark(possible);
  const marks = Math.ceil(possible / per);
  const size = marks <= COLUMNS.few ? 'few' : marks <= COLUMNS.some ? 'some' : 'many';
  const grid = unitGrid(possible, { per, rows: Math.ceil(marks / COLUMNS[size]) });
  const sure = dotPaths(0, certain, { ...grid, marks: Math.ceil(certain / per) }).pale;
  // Drawn from where the others end, and not under them: both are outlines.
  const first = Math.ceil(certain / per);
  const all = dotPaths(0, possible, grid).pale.split('M').slice(1);
  return { sure, maybe: all.slice(first).map((path) => `M${path}`).join(''), width: COLUMNS[size] * PITCH, height: grid.rows * PITCH, size };
}
