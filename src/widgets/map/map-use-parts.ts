import { render, svg } from 'lit';
import { markerTemplate } from './map-legend.js';
import type { TerritoryWords } from './map-use.model.js';
import { styles } from './map-use.styles.js';
import { figure } from '../../theme/figure.styles.js';
import { withheld } from '../../theme/withheld.styles.js';

/** On the whole widget; those of pointers are heard on the drawing alone. */
export const HEARD = ['keydown', 'click', 'dblclick', 'input', 'focusin', 'focusout', 'mousedown'] as const;
export const POINTED = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave', 'wheel', 'touchstart', 'touchmove'] as const;

/** The styles of what only comes with use. */
export function adoptUseStyles(root: ShadowRoot): void {
  for (const { styleSheet: sheet } of [figure, withheld, styles]) if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Whether there is room for the panel beside the map: below it, what a passing mouse opens would move the page. */
export function isBeside(root: ParentNode): boolean {
  const [map, side] = ['.stage', '.side'].map((part) => root.querySelector(part)?.getBoundingClientRect());
  return !!map && !!side && side.left >= map.right - 1;
}

/** Once, and beside the buttons that do the same. */
export function drawHint(root: ParentNode, text: string): void {
  const hint = document.createElement('p');
  hint.className = 'small hint';
  hint.textContent = text;
  root.querySelector('.zooms')?.append(hint);
}

/** Where a territory stands among the classes, below the axis of the legend. */
export function drawMarker(root: ParentNode, said: TerritoryWords | undefined): void {
  const columns = root.querySelector('.columns');
  if (!columns) return;
  let group = columns.querySelector<SVGGElement>('.current');
  if (!group) {
    group = columns.insertBefore(document.createElementNS('http://www.w3.org/2000/svg', 'g'), columns.firstChild);
    group.setAttribute('class', 'current');
  }
  const { along, name, text } = said ?? {};
  const marker = along === undefined ? [] : [markerTemplate(along, `${name} ${text}`, columns.querySelectorAll(':scope > .marker').length)];
  render(svg`${marker}`, group);
}
