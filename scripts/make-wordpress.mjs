/**
 * The WordPress plugin, packed with the library: `dist/wordpress/impact-widgets.zip`, from `integrations/wordpress` and `dist/cdn`.
 * `--generated` only writes the files of the plugin's folder that are made from others: widgets.json, .mo and .json of its languages.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';
import { domain, generatedFiles, pluginFolder } from './lib/wordpress-plugin.mjs';

/** The archive is the same for the same files. */
const SAME_DAY = new Date('1980-01-02T00:00:00');

function pack() {
  const library = inRoot('dist', 'cdn');
  if (!existsSync(join(library, 'autoloader.js'))) throw new Error('dist/cdn is not there: run "npm run build" first.');
  const files = {};
  for (const [folder, name] of [[pluginFolder, domain], [library, `${domain}/assets`]]) {
    for (const file of filesIn(folder, /./).filter((path) => !path.endsWith('.pot'))) files[`${name}/${file}`] = [readFileSync(join(folder, file)), { mtime: SAME_DAY }];
  }
  files[`${domain}/LICENSE`] = [readFileSync(inRoot('LICENSE')), { mtime: SAME_DAY }];
  const to = inRoot('dist', 'wordpress');
  mkdirSync(to, { recursive: true });
  const archive = zipSync(files);
  writeFileSync(join(to, `${domain}.zip`), archive);
  console.log(`  dist/wordpress/${domain}.zip: ${Object.keys(files).length} files, ${Math.ceil(archive.length / 1000)} kB`);
}

try {
  if (process.argv.includes('--generated')) for (const [path, content] of Object.entries(generatedFiles())) writeFileSync(join(pluginFolder, path), content);
  else pack();
} catch (error) {
  console.error(`The WordPress plugin could not be made: ${error.message}`);
  process.exitCode = 1;
}
