import { svg } from 'lit';

/** Lines that get denser from class to class, over its colour. */
const LINES: readonly (readonly [step: number, size: number, path: string])[] = [
  [2, 9, 'M0 4.5H9'],
  [3, 6, 'M0 3H6'],
  [4, 6, 'M0 3H6M3 0V6'],
  [5, 4, 'M0 2H4M2 0V4'],
];

/** Patterns for who can't or won't go by lightness: the attribute `patterns`. */
export const patternsTemplate = (): unknown =>
  LINES.map(([step, size, path]) => svg`<pattern id="p${step}" width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><rect class="c${step}" width=${size} height=${size}></rect><path class="on-${step}" d=${path}></path></pattern>`);

export { styles } from './map-patterns.styles.js';
