import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { startWordPress } from '../../../scripts/lib/wordpress.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    wordpress: { origin: string; folder: string };
  }
}

/** One WordPress for all the tests: each makes feeds and pages of its own. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { origin, folder, stop } = await startWordPress({
    archive: readFileSync(inRoot('dist', 'wordpress', 'impact-widgets.zip')),
    installer: 'install.php',
    always: 'site.php',
  });
  project.provide('wordpress', { origin, folder });
  return stop;
}
