import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/**
 * The shipped geometry stands beside the scripts, under a name of its content, and is fetched from there: a library build would put it into
 * them.
 * @param {string} folder leads from the file that asks to the folder of the build
 * @param {{inside?: 'none' | 'first' | 'all'}} [options] what stands in the script after all: what is drawn first, or the finer outlines too
 */
export const geometryBeside = (folder, { inside = 'none' } = {}) => ({
  name: 'geometry-beside',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/element\/geometry(-detail)?\.ts$/.test(id)) return undefined;
    const address = /new URL\('(\.\.\/geo\/[\w.-]+)\.json', import\.meta\.url\)/.exec(code);
    const [asking, name] = /async function (fetchShipped|fetchDetail)\(\)[^]*?\n\}/.exec(code) ?? [];
    if (!address || !asking)
      throw new Error(`${id} does not say where the shipped geometry is in the way that the build expects.`);
    const source = readFileSync(inRoot('src', 'element', `${address[1]}.json`));
    if (inside === 'all' || (inside === 'first' && name === 'fetchShipped'))
      return { code: code.replace(asking, () => `async function ${name}() { return ${source}; }`), map: null };
    const digest = createHash('sha256').update(source).digest('base64url').slice(0, 6);
    const fileName = `${address[1].replace('../', '')}-${digest}.json`;
    this.emitFile({ type: 'asset', fileName, source });
    return { code: code.replace(address[0], `new URL(/* @vite-ignore */ '${folder}${fileName}', import.meta.url)`), map: null };
  },
});
