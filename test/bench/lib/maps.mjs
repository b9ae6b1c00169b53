import { transferred } from './bytes.mjs';
import { table } from './figures.mjs';
import { hasMaps } from './map-pages.mjs';
import { mapHead, mapRows, mapVerdicts } from './map-rows.mjs';
import { paint } from './paint.mjs';
export { addMapPages as addPages } from './map-pages.mjs';

const peers = ['dsfr', 'dsfr-alone', 'plot', 'chartjs', 'echarts', 'highcharts'];

/** Some peers take ten seconds for fifty maps on a slow processor: they are visited less often than those that decide a verdict. */
const visits = {
  one: { 1: { runs: 9 }, 4: { runs: 7, warm: true } },
  fifty: { 1: { runs: 5, least: 2, longest: 5_000 }, 4: { runs: 3, least: 1, longest: 8_000, warm: true } },
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the benchmark's server
 * @returns {Promise<{measured: {weighed: object, one: object, fifty: object}, text: string}>} bytes by page; visits by slowdown and page
 */
export async function measure(browser, origin) {
  const ours = hasMaps();
  if (!ours) console.log('  The library has no maps yet: only what they will be compared with is measured.');
  const address = (page) => `${origin}/gzip/map-${page}.html`;
  const addresses = (pages, suffix = '') => Object.fromEntries(pages.map((page) => [page, address(page + suffix)]));
  const all = [...(ours ? ['ours', 'served'] : []), 'floor', ...peers];
  console.log('▸ bytes of a page with one map');
  const weighed = {};
  for (const page of all) weighed[page] = await transferred(browser, address(page === 'ours' ? 'readme' : page));
  const painted = { one: {}, fifty: {} };
  for (const slowdown of [1, 4]) {
    console.log(`▸ paint of one map and of 50, processor ×${slowdown} slower`);
    painted.one[slowdown] = await paint(browser, addresses(all), { slowdown, ...visits.one[slowdown] });
    const fifty = addresses([...(ours ? ['ours', 'ours-all'] : []), 'floor', ...peers], '-50');
    painted.fifty[slowdown] = await paint(browser, fifty, { slowdown, ...visits.fifty[slowdown] });
  }
  const measured = { weighed, ...painted };
  const verdicts = mapVerdicts(measured).map((line) => `- ${line}`);
  return { measured, text: [table(mapHead, mapRows(measured)), '', ...verdicts].join('\n').trimEnd() };
}
