import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { communes, communesFeed, packed } from './communes-geometry.mjs';
import { use } from './communes-use.mjs';
import { bytes, median, milliseconds, percentile, spread, table, times, verdict } from './figures.mjs';
import { hasMaps } from './map-pages.mjs';
import { drawn, element, mapsLoader, page, reserve } from './page.mjs';
import { paint } from './paint.mjs';

const column = '<style>main{width:640px}</style>';
const visits = { slowdown: 1, runs: 13 };
const [paintTarget, recolourTarget, pointTarget, taskTarget] = [1.3, 1.5, 8, 200];

/** The feed and the geometry are asked for before the script is there, as for every map that we compare with. */
const floorPage = (feed) =>
  page(
    `${column}<script>${drawn}const given=Promise.all(['geo/communes.json','${feed}'].map(async(file)=>(await fetch(file)).json()));</script>`,
    '<script type="module">import{draw}from\'./communes-floor.js\';const[geometry,feed]=await given;' +
      "const{recolour}=draw(document.querySelector('main'),{geometry,feed});window.recolour=recolour;drawn()</script>",
  );

/** What our maps read: what the command writes for them, as docs/map.md advises, and the file that the floor reads. */
const variants = { ours: 'geo/communes.packed.json', topojson: 'geo/communes.json' };

/** As docs/map.md says of long files: they are on their way before the script is there, as for the floor. */
const early = (...files) => files.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`).join('');

/** It is drawn once all of it is painted, which may be later than its event. */
const oursPage = (src, geometry) =>
  page(
    `${reserve}${column}${early(geometry, src)}<script>${drawn}addEventListener('impact-load',({target})=>target.updateComplete.then(drawn),true)</script>${mapsLoader}`,
    element('impact-map', { src, indicator: 'acces-formation', level: 'commune', geometry }) +
      "<script>const map=document.querySelector('impact-map');window.recolour=async(year)=>{map.period=year;await map.updateComplete}</script>",
  );

/** @param {Map<string, string | Buffer>} files what the server has, to which the pages of communes are added */
export async function addPages(files) {
  const { text, codes } = communes();
  files
    .set('geo/communes.json', text)
    .set('geo/communes.packed.json', hasMaps() ? packed(text) : '')
    .set('communes-2025.json', communesFeed(codes, ['2025']))
    .set('communes-years.json', communesFeed(codes, ['2024', '2025']))
    .set('communes-floor.js', await bundle('floor/communes.js'));
  for (const [suffix, feed] of [
    ['', 'communes-2025.json'],
    ['-years', 'communes-years.json'],
  ]) {
    files.set(`communes-floor${suffix}.html`, floorPage(feed));
    for (const [name, geometry] of Object.entries(hasMaps() ? variants : {})) files.set(`communes-${name}${suffix}.html`, oursPage(feed, geometry));
  }
}

/** Whether a page of ours draws at all: where it does not, what it will be compared with is measured all the same. */
async function draws(browser, url) {
  if (!hasMaps()) return false;
  const page = await browser.newPage();
  const canvas = page.goto(url).then(() => page.waitForSelector('impact-map canvas', { timeout: 30_000 }));
  const isDrawn = await canvas.then(
    () => true,
    () => false,
  );
  await page.close();
  if (!isDrawn) console.log('  The library draws no communes yet.');
  return isDrawn;
}

function rowsOf({ painted, used }) {
  const row = (what, say, judge = () => '') => [
    what,
    ...Object.keys(variants).flatMap((name) => (painted[name] ? [say(name), judge(name)] : ['', ''])),
    say('floor'),
  ];
  const ratio = (of, most) => (page) => verdict(median(of(page)) / median(of('floor')), most, times);
  const drawn = (page) => painted[page].drawn;
  const recoloured = (page) => used[page].recolour;
  const task = (since) => (page) => (used[page].tasks[since] ? milliseconds(used[page].tasks[since]) : 'none over 50 ms');
  const judged = (since) => (page) => verdict(used[page].tasks[since], taskTarget, milliseconds);
  const pointed = (page) => percentile(used[page].point, 0.95);
  return [
    row('navigation to the first paint', (page) => spread(drawn(page)), ratio(drawn, paintTarget)),
    row('another year', (page) => spread(recoloured(page)), ratio(recoloured, recolourTarget)),
    row('longest task of the whole visit', task('all')),
    row('longest task since the page was loaded', task('loaded'), judged('loaded')),
    row('longest task since the map was drawn', task('drawn'), judged('drawn')),
    row('pointing, p95', (page) => (page === 'floor' ? '' : milliseconds(pointed(page))), (page) => verdict(pointed(page), pointTarget, milliseconds)),
    row('outlines, gzip', (page) => bytes(painted[page].outlines)),
  ];
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the benchmark's server
 * @returns {Promise<{measured: object, text: string}>}
 */
export async function measure(browser, origin) {
  const address = (name) => `${origin}/gzip/communes-${name}.html`;
  const pages = [...((await draws(browser, address('ours'))) ? Object.keys(variants) : []), 'floor'];
  console.log('▸ communes: first paint');
  const painted = await paint(browser, Object.fromEntries(pages.map((name) => [name, address(name)])), visits);
  console.log('▸ communes: recolouring and pointing');
  const used = {};
  for (const name of pages) used[name] = await use(browser, address(`${name}-years`), { points: name === 'floor' ? 0 : 200 });
  for (const name of pages) painted[name].outlines = gzipSync(await (await fetch(`${origin}/gzip/${variants[name] ?? variants.topojson}`)).arrayBuffer()).length;
  const { real } = communes();
  const head = [`34,875 communes${real ? '' : ' (made outlines)'}`, 'ours, packed outlines', 'verdict', 'ours, TopoJSON', 'verdict', 'raw on a canvas, TopoJSON'];
  return { measured: { painted, used }, text: table(head, rowsOf({ painted, used })) };
}
