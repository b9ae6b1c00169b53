import { svg } from 'lit';
import { hatchOf } from './map-drawing.js';
import type { Box } from './map.layout.js';

/** Lines in the colour of the strongest class, denser from class to class: the lowest has none, the strongest is all of it. */
const LINES: readonly (readonly [step: number, size: number, path: string])[] = [
  [2, 10, 'M0 5H10'],
  [3, 6, 'M0 3H6'],
  [4, 6, 'M0 3H6M3 0V6'],
];

/** Patterns for who can't or won't go by lightness (the attribute `patterns`): of the drawing, and of its legend, whose units are pixels. */
export const patternsTemplate = (box: Box): unknown => [patternsOf('m', hatchOf(box)), patternsOf('l', 1)];

const patternsOf = (prefix: 'm' | 'l', scale: number): unknown =>
  LINES.map(([step, size, path]) => svg`<pattern id="${prefix}${step}" width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(30) scale(${scale})"><rect class="c${step}" width=${size} height=${size}></rect><path class="of-class" d=${path}></path></pattern>`);

export { styles } from './map-patterns.styles.js';
