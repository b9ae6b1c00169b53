import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { bundle } from './bundle.mjs';
import { drawn, element, loader, page, reserve, waitForWidgets } from './page.mjs';

const feedName = 'bourgogne-franche-comte-2022.json';
const ids = ['sorties-dynamiques', 'sorties-emploi-durable', 'sorties'];
const territories = ['dep:39', undefined, 'dep:21', 'dep:25', 'dep:58', 'dep:70', 'dep:71', 'dep:89', 'dep:90'];
const fallback = '<p>En 2022, 48,4 % des sortants de l’insertion dans le Jura ont connu une sortie dynamique.</p>';
const fifty = Array.from({ length: 50 }, (_, index) => index);

const grid = '<style>main{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:24px}</style>';

const attributes = { src: feedName, indicator: 'sorties-dynamiques', territory: 'dep:39' };
const card = (tag, values = attributes) => element(tag, values, fallback);

const fiftyCards = (tag) =>
  fifty
    .map((index) => element(tag, { src: feedName, indicator: ids[index % 3], territory: territories[Math.floor(index / 3) % 9] }))
    .join('');

/** Draws one chart into each place, from the feed that all share; for one chart the same. */
const charts = (number) =>
  page(
    `${grid}<script>${drawn}</script>`,
    `<script type="module">import{chart}from'./chart.js';const feed=await(await fetch('${feedName}')).json();const ids=${JSON.stringify(ids)};` +
      `for(let index=0;index<${number};index++)document.querySelector('main').append(chart(feed,ids[index%3]));drawn()</script>`,
  );

async function renderedCard(feed) {
  const { renderWidget } = await import(pathToFileURL(inRoot('dist', 'ssr.js')).href);
  // Without `src`, hydration takes all that it needs from the page, and a plain page needs no feed at all.
  const { src: _, ...rest } = attributes;
  return renderWidget('impact-indicator', { feed: JSON.parse(feed), attributes: rest, assets: 'cdn/', children: fallback });
}

/** The README's page: its five lines of feed, and the card that asks for them. */
function readmePage() {
  const [feed] = /(?<=```json\n)[^`]+/.exec(readFileSync(inRoot('README.md'), 'utf8'));
  const [{ id: indicator }] = JSON.parse(feed).indicators;
  const sentence = '<p>En 2025, nous avons accompagné 64 salariés en parcours.</p>';
  return { feed, html: page(loader, element('impact-indicator', { src: 'impact.json', indicator }, sentence)) };
}

/** @param {Map<string, string | Buffer>} files what the benchmark's server has, by path, to which the pages of cards are added */
export async function addCardPages(files) {
  const feed = readFileSync(inRoot('test', 'fixtures', 'feeds', feedName), 'utf8');
  const rendered = await renderedCard(feed);
  const readme = readmePage();
  files
    .set(feedName, feed)
    .set('card.js', await bundle('floor/card.js'))
    .set('chart.js', await bundle('peer/chart.js'))
    .set('client.html', page(reserve + loader, card('impact-indicator')))
    .set('impact.json', readme.feed)
    .set('readme.html', readme.html)
    .set('english.html', page(reserve + loader, card('impact-indicator'), 'en'))
    .set('server.html', page('', rendered))
    .set('hydrated.html', page(loader, rendered))
    .set('floor.html', page('<script type="module" src="card.js"></script>', card('floor-card')))
    .set('peer.html', charts(1))
    .set('client-50.html', page(reserve + grid + waitForWidgets(50) + loader, fiftyCards('impact-indicator')))
    .set('floor-50.html', page(`${grid}${waitForWidgets(50)}<script type="module" src="card.js"></script>`, fiftyCards('floor-card')))
    .set('peer-50.html', charts(50));
}
