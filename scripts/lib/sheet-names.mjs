import { filesIn } from './files.mjs';
import { inRoot } from './root.mjs';
import { valuesOf } from './words.mjs';

/** Names of the catalogue's indicators in all languages, the whole ones first: as src/sheet/names.ts gives them. @returns {Promise<Record<string, string[]>>} */
async function namesById() {
  const names = {};
  for (const key of ['label', 'short']) {
    for (const file of filesIn(inRoot('src', 'catalogue', 'labels'), /\.ts$/)) {
      const { default: labels } = await valuesOf(`catalogue/labels/${file}`);
      for (const id in labels) names[id] = [...new Set([...(names[id] ?? []), labels[id][key]])];
    }
  }
  return names;
}

/** Whole dictionaries hold ten times what a sheet is read with: in the CDN files stand the names alone. */
export const sheetNames = {
  name: 'sheet-names',
  async transform(code, id) {
    if (id !== inRoot('src', 'sheet', 'names.ts')) return undefined;
    return { code: `export const catalogueNames = () => (${JSON.stringify(await namesById())});`, map: null };
  },
};
