/**
 * `node scripts/contrast.mjs [--check]`: the contrast of every pair of colours that meet in a widget, in every preset, light and
 * dark, computed from src/theme and written into docs/design.md. `--check` writes nothing and fails when the document has drifted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './lib/root.mjs';

export const presets = ['terre', 'bleu-canal', 'ocre'];
export const schemes = ['light', 'dark'];

/** What stands on what, and the least ratio: 4.5 for text (WCAG 1.4.3), 3 for marks, outlines and focus (1.4.11). */
export const pairs = [
  { front: 'ink', back: 'paper', least: 4.5, use: 'text' },
  { front: 'ink-2', back: 'paper', least: 4.5, use: 'secondary text' },
  { front: 'slate', back: 'paper', least: 4.5, use: 'references and targets' },
  { front: 'accent', back: 'paper', least: 4.5, use: 'marks, lines, focus; dark enough for words' },
  { front: 'edge', back: 'paper', least: 3, use: 'outlines, hatching, lines under links' },
  { front: 'edge', back: 'pale', least: 3, use: 'the outline of a pale disc' },
  { front: 'accent', back: 'pale', least: 3, use: 'a person with the outcome beside one without' },
];

const OKLCH = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
const COLOUR = new RegExp(`^${OKLCH}$`);

/** @param {string} text e.g. `oklch(0.52 0.15 38)` @returns {[number, number, number]} OKLab: lightness, a, b */
export function oklab(text) {
  const parts = COLOUR.exec(text);
  if (!parts) throw new Error(`Not a colour that this script reads: ${text}`);
  const [lightness, chroma, hue] = parts.slice(1).map(Number);
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Linear sRGB, clipped to the gamut, after Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function linearRgb([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

/** Ratio of WCAG 2: (lighter + 0.05) / (darker + 0.05), from relative luminances. */
export function contrast(one, other) {
  const [first, second] = [one, other].map((colour) => {
    const [red, green, blue] = linearRgb(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Colours that a selector declares as `--_name`, the last one winning; what only points at another colour is left out. */
export function declared(css, selector) {
  const colours = {};
  const block = new RegExp(`(?:^|\\n) *${selector.replace(/[()[\]]/g, '\\$&')} \\{([^}]*)\\}`, 'g');
  for (const [, body] of css.matchAll(block)) {
    for (const [, name, value] of body.matchAll(/--_([\w-]+):\s*(.*oklch.+);/g)) colours[name] = value;
  }
  return colours;
}

/** `var(--impact-x, light-dark(oklch(…), oklch(…)))` → the colour of one scheme. */
export function inScheme(value, scheme) {
  const [light, dark = light] = [...value.matchAll(new RegExp(OKLCH, 'g'))].map(([colour]) => colour);
  return scheme === 'dark' ? dark : light;
}

/** @returns {Record<string, [number, number, number]>} the OKLab colours of one preset in one scheme, mixtures included */
export function coloursOf(css, preset, scheme) {
  const values = { ...declared(css, ':host'), ...(preset === 'terre' ? {} : declared(css, `:host([preset='${preset}'])`)) };
  const colours = {};
  for (const [name, value] of Object.entries(values)) colours[name] = oklab(inScheme(value, scheme));
  for (const [, name, first, percent, second] of css.matchAll(
    /--_([\w-]+): color-mix\(in oklab, var\(--_([\w-]+)\) ([\d.]+)%, var\(--_([\w-]+)\)\)/g,
  )) {
    const share = Number(percent) / 100;
    colours[name] = colours[first].map((value, index) => share * value + (1 - share) * colours[second][index]);
  }
  return colours;
}

export const themeCss = () =>
  ['tokens', 'frame'].map((name) => readFileSync(inRoot('src', 'theme', `${name}.styles.ts`), 'utf8')).join('\n');

/** @returns {{preset: string, scheme: string, front: string, back: string, least: number, use: string, ratio: number}[]} */
export function ratios(css = themeCss()) {
  return presets.flatMap((preset) =>
    schemes.flatMap((scheme) => {
      const colours = coloursOf(css, preset, scheme);
      return pairs.map((pair) => ({ preset, scheme, ...pair, ratio: contrast(colours[pair.front], colours[pair.back]) }));
    }),
  );
}

/** Rounded down: a ratio is never said to be better than it is. */
const said = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);

export function table(css = themeCss()) {
  const all = ratios(css);
  const columns = presets.flatMap((preset) => schemes.map((scheme) => ({ preset, scheme })));
  const head = `| pair | least | ${columns.map(({ preset, scheme }) => `${preset}, ${scheme}`).join(' | ')} |`;
  const rule = `|---|---|${'---|'.repeat(columns.length)}`;
  const rows = pairs.map(({ front, back, least, use }) => {
    const cells = columns.map(({ preset, scheme }) =>
      said(all.find((one) => one.preset === preset && one.scheme === scheme && one.front === front && one.back === back).ratio),
    );
    return `| ${front} on ${back}: ${use} | ${least} | ${cells.join(' | ')} |`;
  });
  return [head, rule, ...rows].join('\n');
}

const BLOCK = /(<!-- contrast -->\n)[\s\S]*?(<!-- \/contrast -->)/;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = inRoot('docs', 'design.md');
  const before = readFileSync(path, 'utf8');
  const after = before.replace(BLOCK, (_, start, end) => `${start}${table()}\n${end}`);
  if (process.argv.includes('--check')) {
    if (before !== after) {
      console.error('The contrasts in docs/design.md have drifted: run "node scripts/contrast.mjs".');
      process.exitCode = 1;
    }
  } else writeFileSync(path, after);
  console.log(table());
}
