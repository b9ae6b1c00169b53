import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { libraryBuild } from './cdn.mjs';
import { geometryBeside } from './geometry-files.mjs';
import { inRoot } from './root.mjs';

/** The most that classic.js may be, uncompressed: it is pasted into places that count characters. */
const MOST = 200;

/** For sites that strip `type="module"`: a classic script that asks for the loader beside it. */
async function buildClassicLoader() {
  const source = readFileSync(inRoot('src', 'classic.js'), 'utf8');
  const { code } = await transform(source, { minify: true, target: ['chrome111', 'safari16.4', 'firefox123'], charset: 'utf8' });
  const text = code.trim();
  if (Buffer.byteLength(text) > MOST) throw new Error(`classic.js has ${Buffer.byteLength(text)} bytes, ${MOST} at most.`);
  writeFileSync(inRoot('dist', 'cdn', 'classic.js'), text);
}

/** A worker is a file of its own, which a page on a disk may not start: outlines of the page's own are read by the page itself. */
const workerNowhere = {
  name: 'worker-nowhere',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/element/geometry-brought.ts')) return undefined;
    const [starting] = /function startedWorker\(\)[^]*?\n\}/.exec(code) ?? [];
    if (!starting) throw new Error('src/element/geometry-brought.ts does not start its worker in the way that the build expects.');
    return { code: code.replace(starting, 'function startedWorker(): Started | undefined { return undefined; }'), map: null };
  },
};

/** A script that registers gives nothing to the page, which would be a global. */
const registersOnly = {
  name: 'registers-only',
  enforce: 'pre',
  transform: (code, id) => (id === inRoot('src', 'all.ts') ? { code: code.replaceAll(/^export \* from/gm, 'import'), map: null } : undefined),
};

/**
 * Every widget in one classic script that asks for no other file (docs/decisions/0081): pages that are opened from a disk may load neither
 * modules nor data, so the outlines stand in it.
 */
const buildStandalone = () =>
  libraryBuild(
    'all.ts',
    { codeSplitting: false, entryFileNames: 'standalone.js' },
    { lib: { formats: ['iife'], name: 'impactWidgets' }, plugins: [registersOnly, workerNowhere, geometryBeside('./', { inside: 'all' })] },
  );

export async function buildClassic() {
  await buildClassicLoader();
  await buildStandalone();
}
