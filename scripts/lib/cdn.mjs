import { basename, dirname } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { buildName } from './build-name.mjs';
import { attributesByTag, filesBeside } from './embed.mjs';
import { geometryBeside } from './geometry-files.mjs';
import { loaderGroups, mapsGroups } from './groups.mjs';
import { feedsWay, feedsWayToMap } from './orders.mjs';
import { withinBaseline } from './lit-trim.mjs';
import { pathwaysLater, withoutMarks } from './maps-leave-out.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { exportOwnNames } from './own-names.mjs';
import { plainShapes } from './plain.mjs';
import { inRoot } from './root.mjs';
import { sheetNames } from './sheet-names.mjs';
import { shortRegistry } from './short-registry.mjs';
import { wordFiles } from './words.mjs';

const templates = {
  name: 'minify-templates',
  enforce: 'post',
  transform: (code, id) => (id.includes('node_modules') ? undefined : { code: minifyTemplates(code), map: null }),
};

/**
 * A file that is imported when asked for and shared with others as well gets a helper of the bundler, in a file of its own: one more
 * request before anything is drawn, for a hundred bytes. It makes the object of what a module exports; it is written into the files that
 * use it, without the tag "Module", which nobody reads.
 */
const ofExports = 'e=>{let t={};for(let n in e)Object.defineProperty(t,n,{get:e[n],enumerable:!0});return t}';

const bundlersOfExports =
  'var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r};export{t};';

const inlineRuntime = {
  name: 'inline-runtime',
  generateBundle(_, bundle) {
    const runtime = Object.values(bundle).find(({ fileName }) => fileName.includes('rolldown-runtime'));
    if (!runtime) return;
    if (runtime.code.trim() !== bundlersOfExports) throw new Error(`The bundler's helper is not as expected: ${runtime.code}`);
    for (const chunk of Object.values(bundle)) {
      if (!chunk.imports?.includes(runtime.fileName)) continue;
      const inlined = chunk.code.replace(
        /import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/,
        (_statement, name) => `var ${name}=${ofExports};`,
      );
      if (inlined === chunk.code) throw new Error(`${chunk.fileName} imports the bundler's helper in another way than expected.`);
      chunk.code = inlined;
    }
    delete bundle[runtime.fileName];
  },
};

/** Real removal of white space, which a library build in ES format leaves out unless asked. */
const output = {
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  comments: { legal: false, annotation: false, jsdoc: false },
};

/** @param {string} entry @param {object} rolldownOutput @param {{plugins?: import('vite').Plugin[], write?: boolean, lib?: object}} [options] */
export const libraryBuild = (entry, rolldownOutput, { plugins = [], write = true, lib = {} } = {}) =>
  build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    publicDir: false,
    plugins: [templates, withinBaseline, inlineRuntime, plainShapes, ...plugins],
    // The careful reading runs the few shapes' own zod (docs/decisions/0005); the npm modules run zod.
    resolve: { alias: { 'zod/mini': inRoot('src', 'schema', 'zod-subset.ts') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: inRoot('dist', 'cdn'),
      emptyOutDir: false,
      write,
      target: ['chrome111', 'safari16.4', 'firefox123'],
      lib: { entry: { [basename(entry, '.ts')]: inRoot('src', entry) }, formats: ['es'], ...lib },
      rolldownOptions: { output: { ...output, entryFileNames: '[name].js', ...rolldownOutput } },
    },
  });

const workerAddress = "new URL('./geometry-worker.js', import.meta.url)";

/**
 * The worker that reads long geometries is a file of its own beside the others: what it shared with them would bring elements along, which a
 * worker can't have. A library build would write it into the script that starts it.
 * @returns {Promise<(folder: string) => import('vite').Plugin>} what makes scripts start it, by where its folder is seen from them
 */
async function workerBeside(options) {
  const [{ output: files }] = await libraryBuild(
    'element/geometry-worker.ts',
    { entryFileNames: `chunks/[name]-${buildName()}.js`, codeSplitting: false },
    options,
  );
  return (folder) => ({
    name: 'worker-beside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/element/geometry-brought.ts')) return undefined;
      if (!code.includes(workerAddress))
        throw new Error('src/element/geometry-brought.ts does not start its worker in the way that the build expects.');
      return {
        code: code.replace(workerAddress, `new URL(/* @vite-ignore */ '${folder}${files[0].fileName}', import.meta.url)`),
        map: null,
      };
    },
  });
}

/** After all else: it needs the files as they are written. */
const ownNames = (name) => ({
  name: 'own-names',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) =>
      exportOwnNames(
        Object.values(bundle).filter(({ type }) => type === 'chunk'),
        name,
      ),
  },
});

/**
 * Four fifths of the core run before the first card is there. Engines that know this word compile them beside the page while the file comes,
 * instead of one by one when they are first called; to others it is a comment.
 */
const compiledAtOnce = (name) => ({
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.name === name) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  },
});

/** `widgets/indicator/index.ts` → `indicator`, files of words have names of their own. */
function chunkName({ facadeModuleId, name }) {
  if (!facadeModuleId) return name;
  const file = basename(facadeModuleId).replace(/\.[jt]s$/, '');
  const folder = basename(dirname(facadeModuleId));
  if (file === 'index') return folder;
  return /^[a-z]{2}$/.test(file) ? `${folder}.${file}` : file;
}

/**
 * One loader, one core, one file per widget and per set of words: `autoloader.js` and `chunks/`.
 * @param {{plugins?: import('vite').Plugin[], write?: boolean}} [options]
 */
export async function buildLoader({ plugins = [], ...options } = {}) {
  const [name, worker] = [buildName(), await workerBeside(options)];
  await buildMaps(options);
  return libraryBuild(
    'autoloader.ts',
    {
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-${name}.js`,
      codeSplitting: { groups: loaderGroups() },
    },
    { ...options, plugins: [mapsApart, geometryBeside('../'), filesBeside('../'), worker('../'), wordFiles(), sheetNames, feedsWay, ownNames('core'), compiledAtOnce('core'), giveNothing('core'), shortRegistry('core'), ...plugins] },
  );
}

const without = (name) => ({
  name: `without-${name}`,
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => void delete bundle[name],
  },
});

/** In a folder of its own, apart from what other pages' files share. */
const MAPS = 'chunks/maps';

/**
 * A page whose only widgets are maps gets all that its first map needs in one file, without what only cards need. The bundler names an
 * entry's own file apart from the file of a group that holds all of it: the second is what pages ask for.
 */
export async function buildMaps({ plugins = [], ...options } = {}) {
  const [name, worker] = [buildName(), await workerBeside(options)];
  await libraryBuild(
    'maps.ts',
    {
      entryFileNames: ({ name: entry }) => (entry === 'maps' ? 'facade.js' : '[name].js'),
      chunkFileNames: (chunk) => (chunk.name === 'map' ? 'maps.js' : chunk.name === 'maps-feed' ? 'maps-feed.js' : `${MAPS}/${chunkName(chunk)}-${name}.js`),
      codeSplitting: { groups: mapsGroups() },
    },
    { ...options, plugins: [withoutMarks, pathwaysLater, geometryBeside('../../', { inside: 'first' }), filesBeside('../../'), worker('../../'), wordFiles('chunks/'), sheetNames, feedsWayToMap, without('facade.js'), ownNames('map'), compiledAtOnce('map'), ...plugins] },
  );
}

/**
 * The loader takes nothing of what it loads: widgets register themselves. Left to itself, the bundler has an object made of what the first
 * module of a shared file gives, by a helper that nothing else there needs.
 */
const giveNothing = (name) => ({
  name: 'give-nothing',
  transform: (code, id) => (/\/src\/widgets\/\w+\/index\.ts$/.test(id) ? { code: code.replace(/^export \{.*\};$/m, ''), map: null } : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunk = Object.values(bundle).find((one) => one.name === name);
      const loader = bundle['autoloader.js'];
      const [made, object, helper] = /,([\w$]+)=([\w$]+)\(\{\}\)/.exec(chunk.code) ?? [];
      if (!made || chunk.code.includes(`=${helper}({`, chunk.code.indexOf(made) + made.length)) throw new Error(`${name} gives the loader something else than expected.`);
      chunk.code = chunk.code.replace(made, '').replace(`var ${helper}=${ofExports};`, '').replace(new RegExp(`([{,])${object}([,}])(?=[^{}]*$|[^{}]*\\};\\n$)`), (_found, before, after) => (before === ',' ? after : before));
      loader.code = loader.code.replace(/\.then\(\w+=>\w+\.\w+\)/g, '');
    },
  },
});

/** The loader asks for the files of maps alone, which are another build's. */
const mapsApart = {
  name: 'maps-apart',
  enforce: 'pre',
  resolveId: (id, importer) => (/^\.\/maps(-feed)?\.js$/.test(id) && importer === inRoot('src', 'autoloader.ts') ? { id, external: true } : undefined),
};

/** Every widget in one file, for pages that can't load lazily. */
export const buildAll = async () =>
  libraryBuild('all.ts', { codeSplitting: false }, { plugins: [geometryBeside('./'), filesBeside('./'), (await workerBeside())('./'), sheetNames] });

/** The loader of the page in a frame is the one beside it. */
const loaderBeside = {
  name: 'loader-beside',
  enforce: 'pre',
  resolveId: (id, importer) => (id === './autoloader.js' && importer === inRoot('src', 'embed.cdn.ts') ? { id, external: true } : undefined),
};

/** The script of `embed.html`, and the classic one of pages that hold such frames, which makes them as high as what they show. */
export async function buildEmbed() {
  const attributes = { name: 'attributes', config: () => ({ define: { ATTRIBUTES: JSON.stringify(attributesByTag()) } }) };
  await libraryBuild(
    'embed.cdn.ts',
    { entryFileNames: 'embed.js', chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-${buildName()}.js` },
    { plugins: [loaderBeside, attributes] },
  );
  await bundle({
    entryPoints: [inRoot('src', 'embed-host.cdn.ts')],
    outfile: inRoot('dist', 'cdn', 'embed-host.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'safari16.4', 'firefox123'],
  });
}

/** The reading of tables and spreadsheets in one file, for editors and pages without a bundler. */
export const buildSheet = () => libraryBuild('sheet.ts', { codeSplitting: false }, { plugins: [sheetNames] });

/** What editors of other systems check and redact a feed with, in their browser: one file, which no reader's page asks for. */
export const buildAuthoring = () => libraryBuild('authoring.ts', { codeSplitting: false });
