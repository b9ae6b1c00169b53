import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { bundle } from './bundle.mjs';
import { generateMapFeed, mapFeedName, mapIndicator } from './map-feed.mjs';
import { mapGeometry } from './map-geometry.mjs';
import { drawn, element, mapsLoader, page, reserve, waitForWidgets } from './page.mjs';

/** What draws a map into a place, by the name of its page: the entry, and which geometry it takes. */
const drawers = {
  floor: { entry: 'floor/map.js', geometry: 'geo/planar.json' },
  plot: { entry: 'peer/maps/plot.js', geometry: 'geo/degrees.json' },
  chartjs: { entry: 'peer/maps/chartjs.js', geometry: 'geo/degrees.json' },
  echarts: { entry: 'peer/maps/echarts.js', geometry: 'geo/degrees.json' },
  highcharts: { entry: 'peer/maps/highcharts.js', geometry: 'geo/degrees.json' },
};

/** One column, as wide on every page; a peer that fills its place has a place of that size. */
const column = '<style>main{width:640px;display:grid;gap:24px}.frame{position:relative;width:640px;height:640px}</style>';

/** The feed and the geometry are asked for before the script is there, which no page can do sooner. */
function drawnPage(name, geometry, number) {
  const given = `const given=Promise.all(['${geometry}','${mapFeedName}'].map(async(file)=>(await fetch(file)).json()));`;
  const rates = 'new Map(feed.indicators[0].observations.map(({territory,value})=>[territory.slice(4),value]))';
  return page(
    `${column}<script>${drawn}${given}</script>`,
    `<script type="module">import{draw}from'./${name}.js';const[geometry,feed]=await given;feed.indicators[0].observations.shift();const rates=${rates};` +
      `for(let index=0;index<${number};index++){const place=document.createElement('section');document.querySelector('main').append(place);` +
      `draw(place,{geometry,rates})}drawn()</script>`,
  );
}

/** What the README of dsfr-chart requires of a page: the design system's style sheet, icons and script. */
const designSystem =
  '<link rel="stylesheet" href="dsfr/dsfr.min.css"><link rel="stylesheet" href="dsfr/utility/icons/icons-system/icons-system.min.css">' +
  '<script type="module" src="dsfr/dsfr.module.min.js"></script>';

const ofDsfr = (name) => `<link rel="stylesheet" href="dsfr-chart/${name}.css"><script type="module" src="dsfr-chart/${name}.js"></script>`;

/**
 * `dsfr`: the page that its README tells to write. `dsfr-alone`: the file of maps alone and no design system, the least that draws; in
 * 2.0.4 that file puts its map into a shadow root, where none of its styles apply, so no page can want it, but none of theirs is quicker.
 */
const dsfrHeads = { dsfr: designSystem + ofDsfr('DSFRChart'), 'dsfr-alone': ofDsfr('MapChart') };

/** Its maps say by no event that they are drawn: they are when the last territory of each has its colour. */
const waitForDsfr =
  `<script>${drawn}const coloured=(map)=>[...(map.shadowRoot??map).querySelectorAll('path[class^="FR-"]')].at(-1)?.hasAttribute('fill');` +
  `const look=()=>[...document.querySelectorAll('map-chart')].every(coloured)?drawn():requestAnimationFrame(look);` +
  `addEventListener('DOMContentLoaded',look)</script>`;

function dsfrPage(head, { rates, national }, number) {
  const values = { data: JSON.stringify(rates), value: String(national), name: 'Accès à la formation', date: '31/12/2025' };
  return page(column + waitForDsfr + head, element('map-chart', values).repeat(number));
}

function dsfrFiles(files) {
  const folder = (...parts) => inRoot('test', 'bench', 'node_modules', '@gouvfr', ...parts);
  const wanted = /^(?:dsfr\.min\.css|dsfr\.module\.min\.js|utility\/icons\/icons-system\/.*min\.css|(?:fonts|icons)\/.*\.(?:svg|woff2))$/;
  for (const file of filesIn(folder('dsfr', 'dist'), /\.(?:css|js|svg|woff2)$/))
    if (wanted.test(file)) files.set(`dsfr/${file}`, readFileSync(join(folder('dsfr', 'dist'), file)));
  for (const name of ['DSFRChart', 'MapChart'])
    for (const type of ['js', 'css'])
      files.set(`dsfr-chart/${name}.${type}`, readFileSync(folder('dsfr-chart', 'dist', name, `${name}.${type}`)));
}

/** Whether the library has maps. */
export const hasMaps = () => existsSync(inRoot('dist', 'widgets', 'map', 'index.js'));

const ours = (number) => element('impact-map', { src: mapFeedName, indicator: mapIndicator, level: 'departement' }).repeat(number);

/**
 * Ours with all the territories of fifty maps, wherever they are on the page, and all laid out: asked for as printing asks, since nothing
 * may be missing on paper. Without that, those far below the screen get theirs when a reader comes near, or a moment later.
 */
const drawAll =
  `<style>impact-map{content-visibility:visible}</style><script>${drawn}let left=50;addEventListener('impact-load',async()=>{if(--left)return;` +
  `dispatchEvent(new Event('beforeprint'));` +
  `const maps=[...document.querySelectorAll('impact-map')];` +
  `const whole=()=>maps.every((map)=>map.shadowRoot.querySelector('[role=option]'))?drawn():setTimeout(whole,5);whole()},true);</script>`;

/** What a server writes, painted once the styles that it links are there; the script wakes it afterwards. */
async function servedPage(feed) {
  const { renderWidget } = await import(pathToFileURL(inRoot('dist', 'ssr.js')).href);
  const attributes = { src: mapFeedName, indicator: mapIndicator, level: 'departement' };
  const html = await renderWidget('impact-map', { feed: JSON.parse(feed.text), attributes, assets: 'cdn/' });
  const painted =
    `<script>Promise.all([...document.querySelector('impact-map').shadowRoot.querySelectorAll('link')].map((link)=>` +
    `link.sheet||new Promise((resolve)=>link.addEventListener('load',resolve)))).then(drawn)</script>`;
  return page(`${column}<script>${drawn}</script>${mapsLoader}`, html + painted);
}

/** @param {Map<string, string | Buffer>} files what the server has, to which the pages of maps are added */
export async function addMapPages(files) {
  const { departements, geographic, planar } = mapGeometry();
  const feed = generateMapFeed(departements);
  dsfrFiles(files);
  files.set('geo/degrees.json', geographic).set('geo/planar.json', planar).set(mapFeedName, feed.text);
  for (const [name, { entry, geometry }] of Object.entries(drawers)) {
    files.set(`map-${name}.js`, await bundle(entry));
    for (const [suffix, number] of [
      ['', 1],
      ['-50', 50],
    ])
      files.set(`map-${name}${suffix}.html`, drawnPage(`map-${name}`, geometry, number));
  }
  for (const [suffix, number] of [
    ['', 1],
    ['-50', 50],
  ]) {
    for (const [name, head] of Object.entries(dsfrHeads)) files.set(`map-${name}${suffix}.html`, dsfrPage(head, feed, number));
  }
  if (!hasMaps()) return;
  files
    .set('map-readme.html', page(mapsLoader, ours(1)))
    .set('map-ours.html', page(reserve + column + waitForWidgets(1) + mapsLoader, ours(1)))
    .set('map-served.html', await servedPage(feed))
    .set('map-ours-50.html', page(reserve + column + waitForWidgets(50) + mapsLoader, ours(50)))
    .set('map-ours-all-50.html', page(reserve + column + drawAll + mapsLoader, ours(50)));
}
