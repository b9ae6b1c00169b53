/**
 * `npm run build`: dist/ as it is published. `--modules` leaves out the CDN files, for tests that need the modules only.
 * The modules are what `tsc` emits, with their templates shortened: the same templates as in the CDN files, so that HTML rendered
 * with one can be hydrated with the other.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './lib/files.mjs';
import { installOrExit } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { run, runTool } from './lib/run.mjs';

const dist = inRoot('dist');
const cdn = join(dist, 'cdn');

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function emitModules() {
  // The command line may use what Node has; what pages run may not.
  for (const project of ['tsconfig.build.json', 'tsconfig.bin.json']) {
    const { code } = await runTool('typescript', ['-p', project], { bin: 'tsc' });
    if (code !== 0) throw new Error('TypeScript refused the sources.');
  }
  const { minifyTemplates } = await import('./lib/minify-templates.mjs');
  for (const file of filesIn(dist, /\.js$/).filter((name) => !name.startsWith('cdn/'))) {
    const path = join(dist, file);
    const code = readFileSync(path, 'utf8');
    const short = minifyTemplates(code);
    if (short !== code) writeFileSync(path, short);
  }
}

/** Scripts of other rooms that write into dist/ from the built modules. */
async function emitGenerated() {
  for (const script of ['make-schema.mjs', 'make-geo.mjs', 'make-declarations.mjs'].filter((name) => existsSync(inRoot('scripts', name)))) {
    const { code } = await run(process.execPath, [inRoot('scripts', script)]);
    if (code !== 0) throw new Error(`scripts/${script} failed.`);
  }
}

/** The font of pictures that the command line draws, as its makers give it, with its licence. */
async function emitFonts() {
  const { fonts, fontFile, fontLicence } = await import('./lib/fonts.mjs');
  mkdirSync(join(dist, 'fonts'), { recursive: true });
  for (const { name } of fonts) copyFileSync(fontFile(name), join(dist, 'fonts', name));
  copyFileSync(fontLicence, join(dist, 'fonts', 'LICENSE.txt'));
}

/** The server renderer links one style sheet per widget, since strict policies block the inline style of a declared shadow root. */
async function emitStyles() {
  const { stylesByTag } = await import('./lib/element-styles.mjs');
  for (const [tag, css] of await stylesByTag()) write(join(cdn, 'css', `${tag}.css`), css);
  const { minifyCss } = await import('./lib/minify-templates.mjs');
  for (const [room, name] of [['theme', 'reserve.css'], ['embed', 'embed.css']]) write(join(cdn, name), minifyCss(readFileSync(inRoot('src', room, name), 'utf8')));
}

async function emitBundles() {
  const [{ buildAll, buildAuthoring, buildEmbed, buildLoader, buildSheet }, { buildClassic }] = await Promise.all([import('./lib/cdn.mjs'), import('./lib/classic.mjs')]);
  await buildLoader();
  await buildAll();
  await buildEmbed();
  await buildSheet();
  await buildAuthoring();
  await buildClassic();
  // Beside what a site publishes, so that a feed can name the schema that it follows.
  copyFileSync(join(dist, 'schema', 'feed.schema.json'), join(cdn, 'feed.schema.json'));
  copyFileSync(inRoot('src', 'embed', 'embed.html'), join(cdn, 'embed.html'));
}

/** What pages never name themselves. */
const ASKED_BY_OTHERS = ['maps-feed.js'];

/** For `integrity="…"` on script and link tags, and for import maps. */
function emitIntegrity() {
  const digest = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(cdn, file)))
      .digest('base64')}`;
  const hashes = Object.fromEntries(filesIn(cdn, /\.(?:js|css)$/).map((file) => [file, digest(file)]));
  write(join(cdn, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  const inTags = Object.keys(hashes).filter((file) => !file.includes('/') && !ASKED_BY_OTHERS.includes(file));
  for (const file of inTags) console.log(`  ${file.padEnd(14)} ${hashes[file]}`);
  console.log(`  ${Object.keys(hashes).length - inTags.length} more, that these ask for or that server-rendered widgets link: dist/cdn/integrity.json`);
}

async function emitPlugin() {
  const { code } = await run(process.execPath, [inRoot('scripts', 'make-wordpress.mjs')]);
  if (code !== 0) throw new Error('scripts/make-wordpress.mjs failed.');
}

const steps = [
  ['modules and types', emitModules],
  ['generated files', emitGenerated],
  ['styles', emitStyles],
  ['fonts of pictures', emitFonts],
];
const bundling = [
  ['CDN files', emitBundles],
  ['integrity', emitIntegrity],
  ['WordPress plugin', emitPlugin],
];

const modulesOnly = process.argv.includes('--modules');
await installOrExit();
if (!modulesOnly) rmSync(dist, { recursive: true, force: true });
for (const [what, step] of modulesOnly ? steps : [...steps, ...bundling]) {
  console.log(`▸ ${what}`);
  try {
    await step();
  } catch (error) {
    console.error(`Building the ${what} failed: ${error.message}`);
    process.exit(1);
  }
}
