/**
 * The same in all pages that are timed: the figure is drawn when the fonts are there and two frames have passed, so that what was put
 * into the document is on the screen.
 */
export const drawn =
  'const drawn=()=>document.fonts.ready.then(()=>requestAnimationFrame(()=>requestAnimationFrame(()=>{window.drawnAt=performance.now()})));';

/** @param {number} number how many widgets have to be there */
export const waitForWidgets = (number) =>
  `<script>${drawn}let left=${number};addEventListener('impact-load',()=>{if(--left===0)drawn()},true);</script>`;

/** What the README has for pages whose only widgets are maps. */
export const mapsLoader = '<script type="module" src="cdn/maps.js"></script>';
export const loader = '<script type="module" src="cdn/autoloader.js"></script>';
export const reserve = '<link rel="stylesheet" href="cdn/reserve.css">';

/** @param {string} head @param {string} body @param {string} [language] @returns {string} */
export const page = (head, body, language = 'fr') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Insertion dans le Jura</title>${head}</head><body><main>${body}</main></body></html>`;

const written = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

/** @param {string} tag @param {Record<string, string | undefined>} values @param {string} [inside] @returns {string} */
export const element = (tag, values, inside = '') => `<${tag}${written(values)}>${inside}</${tag}>`;
