import { bytes, median, megabytes, milliseconds, spread, times, verdict } from './figures.mjs';

export const cardHead = ['what', 'ours', 'the floor', 'the peer', 'verdict'];

/** The byte plan of a page with one card (docs/decisions/0028). */
const ceiling = 28_000;
const paintTarget = 0.8;
const readingTarget = 5;

/** @param {Record<string, Record<string, Awaited<ReturnType<import('./bytes.mjs').transferred>>>>} weighed encoding → page → bytes */
export function byteRows(weighed) {
  const part = (name, key) => [`one card, gzip: ${name}`, ...['client', 'floor', 'peer'].map((page) => bytes(weighed.gzip[page][key])), ''];
  const alone = (name, page, encoding) => [
    `${name}, ${encoding}`,
    bytes(weighed[encoding][page].all),
    '',
    '',
    partsOf(weighed[encoding][page]),
  ];
  return [
    part('HTML', 'html'),
    part('scripts', 'js'),
    part('CSS', 'css'),
    part('feed', 'feed'),
    [...part('all', 'all').slice(0, 4), verdict(weighed.gzip.client.all, ceiling, bytes)],
    [
      'one card, gzip: what the library brings (scripts and CSS)',
      ...['client', 'floor', 'peer'].map((page) => bytes(weighed.gzip[page].js + weighed.gzip[page].css)),
      verdict(weighed.gzip.client.js + weighed.gzip.client.css, ceiling, bytes),
    ],
    ...['gzip', 'br'].map((encoding) => [
      `the page of the README (one card, five lines of feed), ${encoding}: all`,
      bytes(weighed[encoding].readme.all),
      '',
      '',
      verdict(weighed[encoding].readme.all, ceiling, bytes),
    ]),
    [
      'one card in English, gzip: what the library brings',
      bytes(weighed.gzip.english.js + weighed.gzip.english.css),
      '',
      '',
      'French words stand in the core (decision 0042)',
    ],
    [
      'one card, brotli: all',
      ...['client', 'floor', 'peer'].map((page) => bytes(weighed.br[page].all)),
      verdict(weighed.br.client.all, ceiling, bytes),
    ],
    ['one card: requests', ...['client', 'floor', 'peer'].map((page) => String(weighed.gzip[page].requests)), ''],
    ...['gzip', 'br'].flatMap((encoding) => [
      alone('one card from the server, read without any script', 'server', encoding),
      alone('one card from the server, with its scripts', 'hydrated', encoding),
    ]),
  ];
}

const partsOf = ({ html, js, css }) => [`HTML ${bytes(html)}`, ...(js ? [`scripts ${bytes(js)}`] : []), `CSS ${bytes(css)}`].join(', ');

/** @param {Record<number, Awaited<ReturnType<typeof import('./paint.mjs').paint>>>} painted slowdown → page → visits */
export function paintRows(painted) {
  const rows = Object.entries(painted).map(([slowdown, { client, floor, peer }]) => {
    const ratio = median(client.drawn) / median(peer.drawn);
    return [
      `50 cards on one feed, processor ×${slowdown} slower: median (quickest–slowest)`,
      ...[client, floor, peer].map(({ drawn }) => spread(drawn)),
      verdict(ratio, paintTarget, times),
    ];
  });
  const { client, floor, peer } = painted[1];
  return [
    ...rows,
    ['50 cards: requests for the feed', ...[client, floor, peer].map(({ feeds }) => String(Math.max(...feeds))), ''],
    ['50 cards: heap after collection', ...[client, floor, peer].map(({ heap }) => megabytes(median(heap))), 'for information'],
  ];
}

/** @param {{observations: number, withheld: number, runs: number, parse: number, ours: number, read: number, disclose: number, cold: {parse: number, ours: number}}[]} readings */
export function readingRows(readings) {
  const perObservation = ({ ours, observations }) => ours / observations;
  return readings.flatMap((reading) => {
    const { observations, withheld, runs, parse, ours, read, disclose, cold } = reading;
    const name = `${bytes(observations)} observations, ${withheld || 'none'} withheld`;
    const smallest = readings.find((other) => Boolean(other.withheld) === Boolean(withheld));
    const linear = `${(1000 * perObservation(reading)).toFixed(1)} µs each, ${times(perObservation(reading) / perObservation(smallest))} that of ${bytes(smallest.observations)}`;
    return [
      [
        `${name}: parse, read, disclose (${runs} runs)`,
        milliseconds(ours),
        milliseconds(parse),
        '',
        verdict(ours / parse, readingTarget, times),
      ],
      [`${name}: of it reading; disclosing`, `${milliseconds(read)}; ${milliseconds(disclose)}`, '', '', linear],
      [`${name}: the very first time`, milliseconds(cold.ours), milliseconds(cold.parse), '', `${times(cold.ours / cold.parse)}, one run`],
    ];
  });
}
