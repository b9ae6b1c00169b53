import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../../scripts/lib/root.mjs';
import type { serve } from './server.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

/** What a page asked of the library, in order: paths below dist/cdn, as they are called there. */
export const asked = (server: Server): string[] => server.requests.map(({ path }) => path.slice(1)).filter((path) => /\.(?:js|css)$|^geo\//.test(path));

/** The same, without what changes with each build: `chunks/core.js`, `words/labels/portee/sorties-dynamiques.fr.js`. */
export const named = (path: string): string => path.replace(/^chunks\/words-[^/]+/, 'words').replace(/-[\w-]{7}(\d?\.js)$/, '$1');

/** Bytes of these files as a server sends them, each compressed by itself. */
export const weightOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipSync(readFileSync(inRoot('dist', 'cdn', ...path.split('/'))), { level: 9 }).length, 0);
