import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Snapshot } from '../../element/impact-element.js';
import { placeMany } from './map-canvas.layout.js';
import { styles } from './map-canvas.styles.js';
import { PaintedOptions } from './map-canvas-options.js';
import { Painter } from './map-canvas-painter.js';
import { keepPainted } from './map-many.js';
import { insetTemplate, type Said } from './map-drawing.js';
import type { placeMap, PlacedMap } from './map.layout.js';
import { countText } from './map.model.js';

export { styles };
export { frameOf, mapModel, needsOfMap } from './map-many.model.js';

/** @param context names what an inset is a part of, and says what stands there unpainted */
export const placeManyIn = (context: Pick<Snapshot, 'feed' | 'words'>): typeof placeMap => (geometry, model, wordsOf) =>
  placeMany(geometry, model, wordsOf, {
    placeOf: (parent) => context.words.territory(parent)?.name ?? parent.replace(/^.*:/, ''),
    unpainted: context.words.phrases['map-use']?.unpainted(countText(context, model, model.territories.length)),
  });

interface Kept {
  readonly painter: Painter;
  readonly options: PaintedOptions;
}

const kept = /* @__PURE__ */ new WeakMap<Element, Kept>();

function keptOf(canvas: HTMLCanvasElement): Kept {
  const known = kept.get(canvas);
  if (known) return known;
  const [painter, sheet] = [new Painter(canvas), canvas.parentElement!];
  const options = new PaintedOptions(sheet, painter);
  keepPainted(sheet, options);
  kept.set(canvas, { painter, options });
  return { painter, options };
}

function show(canvas: HTMLCanvasElement, placed: PlacedMap): void {
  const { painter, options } = keptOf(canvas);
  options.show(placed);
  painter.show(placed);
}

/** Paints what was placed, once its canvas stands there. */
export function paint(root: ParentNode, placed: PlacedMap | undefined): void {
  const canvas = root.querySelector('canvas');
  if (!canvas || !placed?.many) return;
  show(canvas, placed);
  // What a server had put in its place goes.
  if (canvas.parentElement!.querySelector('.unpainted')) ((root as ShadowRoot).host as HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate'>).requestUpdate();
}

/** Until all that is to be seen is painted. */
export const painted = (root: ParentNode): Promise<void> | undefined => {
  const canvas = root.querySelector('canvas');
  return canvas ? kept.get(canvas)?.painter.done : undefined;
};

/** The same as a drawing of elements, with a canvas in place of the shapes: those that a reader comes to are made one by one. */
export function canvasTemplate(placed: PlacedMap, { name, messages, above, over, below, patterns, zooms, table }: Said): TemplateResult {
  const { viewBox, insets, many } = placed;
  return html`<div class="stage" part="map">
    <div class="way"></div>
    <div class="sheet painted">
      <canvas width="1" height="1" aria-hidden="true"></canvas><canvas class="limits" width="1" height="1" aria-hidden="true"></canvas>
      <svg class="shapes" viewBox=${viewBox} role="listbox" aria-label=${name} aria-describedby="summary">
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6"></rect><path d="M1 0V6"></path></pattern>${patterns ?? nothing}
        </defs>
        <g class="zoom" role="none"><g class="probes" role="none"></g>${above ?? nothing}</g>
      </svg>
      <svg class="swatches" aria-hidden="true">${many?.names.map((fill) => svg`<path class=${fill}></path>`)}<path class="limit"></path></svg>
      <svg class="words" aria-hidden="true">${over ?? nothing}</svg>
      ${insets.length ? html`<svg class="insets" aria-hidden="true">${insets.map((inset, index) => insetTemplate(inset, insets[index + 1]?.left ?? inset.right, messages))}</svg>` : nothing}
      ${table ? html`<div class="unpainted"><p class="small">${many?.unpainted}</p>${table}</div>` : nothing}
    </div>
    ${below ?? nothing} <div class="controls zooms" part="controls">${zooms ?? nothing}</div>
  </div>`;
}
