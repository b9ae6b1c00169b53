import { build } from 'vite';
import { inRoot } from '../../../scripts/lib/root.mjs';

/**
 * One file of an entry and all that it imports, as small as our own files are made: what it does not use of a library is left out.
 * Lit comes from the project's dependencies, the peers from the folder of the benchmark.
 * @param {string} entry path within test/bench
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome111', 'safari16.4', 'firefox123'],
      lib: { entry: inRoot('test', 'bench', entry), formats: ['es'], fileName: 'entry' },
      rolldownOptions: { output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } } },
    },
  });
  return output[0].code;
}
