import type { PackedTopology } from '../geo/outlines.js';
import { provideGeometry } from './geometry.js';
import { provideDetail } from './geometry-detail.js';

interface Files {
  readFile(file: URL, encoding: 'utf8'): Promise<string>;
}

/** Gives the shipped geometry to maps that are rendered on a server, where no page is there to fetch it from. */
export async function provideShippedGeometry(): Promise<void> {
  // Modules of pages are compiled without the types of Node, so its name is not one that the compiler looks up.
  const node = 'node:fs/promises';
  const { readFile } = (await import(node)) as Files;
  const read = async (address: URL): Promise<PackedTopology> => JSON.parse(await readFile(address, 'utf8')) as PackedTopology;
  provideGeometry(await read(new URL('../geo/france-2026.packed.json', import.meta.url)));
  provideDetail(await read(new URL('../geo/france-2026.detail.packed.json', import.meta.url)));
}
