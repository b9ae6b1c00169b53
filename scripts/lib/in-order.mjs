import { inRoot } from './root.mjs';

const ENTRY = 'in-order';

/**
 * Modules stand in a shared file in the order in which these are imported, each after what it imports, whichever files of the build ask
 * for them: gzip looks back 32 kB, so that what is alike should be near. Left to itself, the bundler takes the order of the names of all
 * files that come later, which costs a page 200 bytes. Nothing is in the build because of this.
 * @param {string[]} modules paths in src
 * @returns {import('vite').Plugin}
 */
export const inOrder = (...modules) => ({
  name: ENTRY,
  options: (options) => ({ ...options, input: { [ENTRY]: ENTRY, ...options.input } }),
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) => (id === `\0${ENTRY}` ? modules.map((path) => `import ${JSON.stringify(inRoot('src', ...path.split('/')))};`).join('\n') : undefined),
  generateBundle(_, bundle) {
    delete bundle[`${ENTRY}.js`];
  },
});
