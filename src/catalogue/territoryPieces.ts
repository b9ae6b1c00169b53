/** The files under `territories/`, so that a card of one département loads the names of ten. */
export type TerritoryPiece = 'regions' | `dep-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** The file that names a territory; undefined when the library has no name for it. */
export function territoryPiece(code: string): TerritoryPiece | undefined {
  if (code === 'FR' || code.startsWith('reg:')) return 'regions';
  return /^dep:\d/.test(code) ? (`dep-${code[4]!}` as TerritoryPiece) : undefined;
}
