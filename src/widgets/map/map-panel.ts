import { html, nothing, render, type TemplateResult } from 'lit';
import { cautionTemplate, dotted, worded } from '../../element/parts.js';
import { figureOrReason } from '../../element/seldom.js';
import type { MapUseMessages } from '../../format/locales/map-use.fr.js';
import type { Drawn } from './map-drawn.js';
import { panelOf, type TerritoryPanel } from './map-panel.model.js';
import type { PlacedShape } from './map.layout.js';
import { wordsOf, type MapLevel } from './map.model.js';
import { silhouette, type Geometry } from './map-use.layout.js';
import { useWordsOf } from './map-use.model.js';

/** What is said of one territory, and how what lies within it can be shown. */
export interface Explained {
  readonly panel: TerritoryPanel;
  readonly geometry: Geometry;
  readonly messages: MapUseMessages;
  /** "Voir les départements". */
  readonly enter?: string | undefined;
}

/** @param within the level of what can be shown of its parts */
export function explain({ model, geometry, snapshot, speaker }: Drawn, { territory }: PlacedShape, within: MapLevel | undefined): Explained {
  const messages = useWordsOf(snapshot);
  return { geometry, messages, panel: panelOf(snapshot, model, speaker, territory), enter: within && messages.enter(wordsOf(snapshot).levels[within]![1]) };
}

/**
 * What is said of one territory or place, beside the map or below it, never over it. Its place keeps the room that it once took, so that nothing below
 * goes up and down with the pointer.
 * @param still only where it pushes nothing down
 * @returns whether it is there
 */
export function drawInPanel(root: ParentNode, said: TemplateResult | undefined, still = false): boolean {
  const [place, body] = ['.chosen', '.body'].map((part) => root.querySelector<HTMLElement>(part));
  if (!place || !body) return false;
  const [room, height] = [place.clientHeight, body.clientHeight];
  render(said ?? nothing, place);
  if (still && body.clientHeight > height) return false;
  place.style.minHeight = said ? `${Math.max(room, place.clientHeight)}px` : '';
  return true;
}

export function panelTemplate({ panel: { code, name, what, figure, facts, caution }, geometry, messages, enter }: Explained): TemplateResult {
  const shape = silhouette(geometry, code);
  return html`<section class="territory" aria-label=${messages.territory}>
    <div class="of">
      ${shape ? html`<svg class="silhouette" viewBox=${shape.viewBox} width="${shape.width}em" height="${shape.height}em" aria-hidden="true"><path d=${shape.path}></path></svg>` : nothing}
      <div><p class="name">${name}</p><p class="small">${dotted([...what.map(worded), ...(caution ? [cautionTemplate(caution.text)] : [])])}</p></div>
      <button type="button" name="close">${messages.close}</button>
    </div>
    ${figureOrReason(figure)}
    ${facts.length ? html`<dl class="small">${facts.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>` : nothing}
    ${enter ? html`<button type="button" name="enter">${enter}</button>` : nothing}
  </section>`;
}
