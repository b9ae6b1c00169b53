import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn } from './files.mjs';
import { inRoot } from './root.mjs';

/**
 * Stands in the names of all files of one build: it changes with any source, any step of the build and any package. A hash of each file's
 * own text would keep none of them in a cache for longer, since the core names those that it loads, and these name the core; and thirty
 * hashes that no compression shortens cost every page 200 bytes.
 */
export function buildName() {
  const digest = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  for (const [folder, name] of [['src', /\.(?:ts|json)$/], ['scripts', /\.mjs$/]]) {
    for (const file of filesIn(inRoot(folder), name)) digest.update(readFileSync(inRoot(folder, file)));
  }
  return digest.digest('base64url').slice(0, 7);
}
