import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @param {string} folder
 * @param {RegExp} name
 * @returns {string[]} paths relative to the folder, with `/`, sorted; empty when there is no such folder
 */
export function filesIn(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
