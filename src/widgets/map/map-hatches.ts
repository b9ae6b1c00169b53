import { html, nothing, svg } from 'lit';
import type { Box, Word } from './map.layout.js';
import type { LegendKey } from './map.model.js';

export { styles } from './map-hatches.styles.js';

/** Lines of hatching across a drawing: some 7 pixels apart in a wide place, and still seen apart in a narrow one. */
const HATCHES = 90;
export const hatchOf = ([left, , right]: Box): number => Math.round((100 * (right - left)) / HATCHES / 6) / 100;

/** Of shapes of which nothing is known. */
export const hatchTemplate = (box: Box): unknown =>
  svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${hatchOf(box)})"><rect width="6" height="6"></rect><path d="M1 0V6"></path></pattern>`;

/** On a shape of which nothing is published. */
export const lozengeTemplate = ({ x, y }: Word): unknown => svg`<svg x="${x}%" y="${y}%"><path d="M0-6l6 6-6 6-6-6z"></path></svg>`;

/** Why some have no value: hatched where nothing is known, a lozenge where it is not published. */
export function keysTemplate(keys: readonly LegendKey[]): unknown {
  return keys.length ? html`<ul class="keys small">${keys.map(({ state, text }) => html`<li><i class=${state === 'secret' || state === 'refuse' ? 'lozenge' : state === 'not-applicable' ? 'dash' : 'hatch'}></i><span>${text}</span></li>`)}</ul>` : nothing;
}
