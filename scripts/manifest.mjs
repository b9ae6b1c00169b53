/** `npm run manifest`: writes custom-elements.json from the sources. `-- --check` only says whether the committed one still agrees. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot, root } from './lib/root.mjs';
import { runTool } from './lib/run.mjs';

const committed = inRoot('custom-elements.json');
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  const { code } = await runTool('@custom-elements-manifest/analyzer', ['analyze', '--quiet', '--outdir', relative(root, folder)], {
    bin: 'cem',
  });
  if (code !== 0) throw new Error('The manifest could not be generated.');
  const fresh = join(folder, 'custom-elements.json');
  if (!process.argv.includes('--check')) copyFileSync(fresh, committed);
  else if (readFileSync(fresh, 'utf8') !== readFileSync(committed, 'utf8'))
    throw new Error('custom-elements.json has drifted: run "npm run manifest".');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
