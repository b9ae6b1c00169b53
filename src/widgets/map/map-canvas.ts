import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Snapshot } from '../../element/impact-element.js';
import { placeMany } from './map-canvas.layout.js';
import { styles } from './map-canvas.styles.js';
import { Painter } from './map-canvas-painter.js';
import { insetTemplate, type Said } from './map-drawing.js';
import type { placeMap, PlacedMap } from './map.layout.js';

export { styles };

/** @param context names what an inset is a part of */
export const placeManyIn = (context: Pick<Snapshot, 'words'>): typeof placeMap => (geometry, model, wordsOf) =>
  placeMany(geometry, model, wordsOf, (parent) => context.words.territory(parent)?.name ?? parent.replace(/^.*:/, ''));

const painters = /* @__PURE__ */ new WeakMap<Element, Painter>();

function painterOf(canvas: HTMLCanvasElement): Painter {
  let painter = painters.get(canvas);
  if (!painter) painters.set(canvas, (painter = new Painter(canvas)));
  return painter;
}

/** Until all that is to be seen is painted. */
export const painted = (root: ParentNode): Promise<void> | undefined => {
  const canvas = root.querySelector('canvas');
  return canvas ? painters.get(canvas)?.done : undefined;
};

/** The same as a drawing of elements, with a canvas in place of the shapes: those that a reader comes to are made one by one. */
export function canvasTemplate(placed: PlacedMap, { name, messages, above, over, below, patterns, zooms }: Said): TemplateResult {
  const { viewBox, insets, many } = placed;
  // Its sheet is around it only when all of this is in its place.
  const show = (canvas?: Element): void => void (canvas && many && queueMicrotask(() => painterOf(canvas as HTMLCanvasElement).show(placed)));
  return html`<div class="stage" part="map">
    <div class="way"></div>
    <div class="sheet painted">
      <canvas width="1" height="1" aria-hidden="true" ${ref(show)}></canvas><canvas class="limits" width="1" height="1" aria-hidden="true"></canvas>
      <svg class="shapes" viewBox=${viewBox} role="listbox" aria-label=${name} aria-describedby="summary">
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6"></rect><path d="M1 0V6"></path></pattern>${patterns ?? nothing}
        </defs>
        <g class="zoom" role="none"><g class="probes" role="none"></g>${above ?? nothing}</g>
      </svg>
      <svg class="swatches" aria-hidden="true">${many?.names.map((fill) => svg`<path class=${fill}></path>`)}<path class="limit"></path></svg>
      <svg class="words" aria-hidden="true">${over ?? nothing}</svg>
      ${insets.length ? html`<svg class="insets" aria-hidden="true">${insets.map((inset, index) => insetTemplate(inset, insets[index + 1]?.left ?? inset.right, messages))}</svg>` : nothing}
    </div>
    ${below ?? nothing} ${zooms}
  </div>`;
}
