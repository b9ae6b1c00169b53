/**
 * `node scripts/make-examples.mjs [--check]`: in each page of demo/exemples, the code shown is the very code of the example; and
 * the page without JavaScript holds what the server renderer gives today, with its style sheet. `--check` writes nothing and
 * fails when a page has drifted. Drawn from the sources: nothing needs to be built.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';

const folder = inRoot('demo', 'exemples');
const FRAGMENT = /(<!-- exemple -->\n)([\s\S]*?)(<!-- \/exemple -->)/;
const CODE = /(<pre class="code"[^>]*><code>)([\s\S]*?)(<\/code><\/pre>)/;
const LOADER = '<script type="module" src="/impact-widgets/autoloader.js"></script>\n\n';

/** What renders the page without JavaScript; a fixed day keeps it the same from one day to the next. */
const SERVER_PAGE = 'sans-javascript.html';
const TAG = 'impact-indicator';
const FEED = 'bourgogne-franche-comte-2022.json';
const ATTRIBUTES = { indicator: 'sorties-dynamiques', territory: 'dep:39', 'heading-level': '2' };
const SERVER_CODE = `import { readFile } from 'node:fs/promises';
import { renderWidget } from 'impact-widgets/ssr';

const html = await renderWidget('${TAG}', {
  feed: JSON.parse(await readFile('${FEED}', 'utf8')),
  attributes: ${JSON.stringify(ATTRIBUTES)},
  lang: 'fr',
  assets: './',
});
`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page with the code of its own example. */
export function withCode(page, name) {
  const fragment = FRAGMENT.exec(page)?.[2];
  if (fragment === undefined || !CODE.test(page)) return page;
  const code = name === SERVER_PAGE ? SERVER_CODE : LOADER + fragment;
  return page.replace(CODE, (_, start, _old, end) => start + escaped(code.trimEnd()) + end);
}

async function rendered() {
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: inRoot('vite.config.ts'),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { renderWidget } = await server.ssrLoadModule(inRoot('src', 'ssr.ts'));
    const feed = JSON.parse(readFileSync(inRoot('demo', 'feeds', FEED), 'utf8'));
    const html = await renderWidget(TAG, { feed, attributes: ATTRIBUTES, lang: 'fr', now: '2026-11-23', assets: './' });
    const { serverCss } = await server.ssrLoadModule(inRoot('src', 'element', 'server-styles.ts'));
    return { html, css: await serverCss(globalThis.customElements.get(TAG)) };
  } finally {
    await server.close();
  }
}

/** path inside demo/exemples → text, for all that this script writes. */
async function examples() {
  const files = new Map();
  const { html, css } = await rendered();
  for (const name of filesIn(folder, /\.html$/)) {
    let page = readFileSync(`${folder}/${name}`, 'utf8');
    if (name === SERVER_PAGE) page = page.replace(FRAGMENT, (_, start, _old, end) => `${start}${html}\n${end}`);
    files.set(name, withCode(page, name));
  }
  files.set(`css/${TAG}.css`, `${css.trim()}\n`);
  return files;
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const drifted = [];
  for (const [name, text] of await examples()) {
    const path = `${folder}/${name}`;
    if (current(path) === text) continue;
    drifted.push(name);
    if (process.argv.includes('--check')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (drifted.length > 0 && process.argv.includes('--check')) {
    console.error(`demo/exemples has drifted (${drifted.join(', ')}): run "node scripts/make-examples.mjs".`);
    process.exit(1);
  }
  console.log(drifted.length > 0 ? `written: ${drifted.join(', ')}` : 'demo/exemples agrees with the sources.');
}
