import { bytes, median, megabytes, spread, times, verdict } from './figures.mjs';

export const mapHead = [
  'choropleth of 101 départements',
  'first view, gzip',
  'page, gzip',
  'of it scripts',
  'geometry',
  'one map ×1',
  'one map ×4',
  '50 maps ×1',
  '50 maps ×4',
  'heap, 50 maps',
];

const names = {
  ours: 'ours',
  served: 'ours, written by a server',
  'ours-all': 'ours, all 50 drawn at once',
  floor: 'the floor',
  dsfr: 'dsfr-chart, as its README has it',
  'dsfr-alone': 'dsfr-chart, its file of maps alone (unstyled)',
  plot: 'Observable Plot',
  chartjs: 'Chart.js with chartjs-chart-geo',
  echarts: 'ECharts, SVG',
  highcharts: 'Highcharts with accessibility',
};

const ceiling = 42_000;
const paintTarget = 0.75;
const fiftyTarget = 0.5;
const heapTarget = 8e6;

/** @param {Awaited<ReturnType<import('./maps.mjs').measure>>['measured']} measured */
export function mapRows({ weighed, one, fifty }) {
  const cell = (painted, page, say = ({ drawn }) => spread(drawn)) => (painted[page] ? say(painted[page]) : '');
  return Object.entries(names)
    .filter(([page]) => one[1][page] ?? fifty[1][page])
    .map(([page, name]) => [
      name,
      ...['first', 'all', 'js', 'geometry'].map((kind) => cell(weighed, page, (weight) => bytes(weight[kind]))),
      ...[one[1], one[4], fifty[1], fifty[4]].map((painted) => cell(painted, page)),
      cell(fifty[1], page, ({ heap }) => megabytes(median(heap))),
    ]);
}

/** @param {Awaited<ReturnType<import('./maps.mjs').measure>>['measured']} measured @returns {string[]} lines under the table, none without ours */
export function mapVerdicts({ weighed, one, fifty }) {
  if (!weighed.ours) return [];
  const peers = Object.keys(weighed).filter((page) => !['ours', 'served', 'floor'].includes(page));
  const drawn = (painted, page) => median(painted[page].drawn);
  const best = (painted, pages) => pages.reduce((least, page) => (drawn(painted, page) < drawn(painted, least) ? page : least));
  const against = (painted, page, pages, target) => {
    const other = best(painted, pages);
    return `${verdict(drawn(painted, page) / drawn(painted, other), target, times)} (${names[other]})`;
  };
  const fiftyLines = [1, 4].flatMap((slowdown) =>
    ['ours', 'ours-all'].map((page) => {
      const ratio = against(fifty[slowdown], page, ['dsfr', 'dsfr-alone'], fiftyTarget);
      return `${names[page]}: 50 maps ×${slowdown} against dsfr-chart: ${ratio}`;
    }),
  );
  return [
    `the page of the README with one map, first view, gzip: ${verdict(weighed.ours.first, ceiling, bytes)}`,
    ...['ours', 'served'].flatMap((page) => [1, 4].map((slowdown) => `${names[page]}: one map ×${slowdown} against the quickest peer: ${against(one[slowdown], page, peers, paintTarget)}`)),
    ...fiftyLines,
    `heap with 50 maps, all drawn: ${verdict(median(fifty[1]['ours-all'].heap), heapTarget, megabytes)}`,
  ];
}
