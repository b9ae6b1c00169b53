import { html, nothing, render, type TemplateResult } from 'lit';
import type { MapUseMessages } from '../../format/locales/map-use.fr.js';
import { silhouette, type Geometry } from './map-use.layout.js';
import type { MapPanelModel } from './map-panel.model.js';

/**
 * What is said of one territory, beside the map or below it, never over it. Its place keeps the room that it once took, so that nothing below
 * goes up and down with the pointer.
 * @param still only where it pushes nothing down
 * @returns whether it is there
 */
export function drawPanel(root: ParentNode, model: MapPanelModel | undefined, geometry: Geometry, messages: MapUseMessages, still = false): boolean {
  const [place, body] = ['.chosen', '.body'].map((part) => root.querySelector<HTMLElement>(part));
  if (!place || !body) return false;
  const [room, height] = [place.clientHeight, body.clientHeight];
  render(model ? panelTemplate(model, geometry, messages) : nothing, place);
  if (still && body.clientHeight > height) return false;
  place.style.minHeight = model ? `${Math.max(room, place.clientHeight)}px` : '';
  return true;
}

function panelTemplate({ code, name, subject, figure, reason, rows, below }: MapPanelModel, geometry: Geometry, { chosen, close }: MapUseMessages): TemplateResult {
  const shape = silhouette(geometry, code);
  return html`<section class="territory" aria-label=${chosen}>
    <div class="of">
      ${shape ? html`<svg class="silhouette" viewBox=${shape.viewBox} width="${shape.width}em" height="${shape.height}em" aria-hidden="true"><path d=${shape.path}></path></svg>` : nothing}
      <div><p class="name">${name}</p><p class="small">${subject}</p></div>
      <button type="button" name="close">${close}</button>
    </div>
    ${reason ? html`<p class="withheld">${reason}</p>` : html`<p class="figure">${figure}</p>`}
    <dl class="rows small">${rows.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
    ${below ? html`<button type="button" name="enter">${below.text}</button>` : nothing}
  </section>`;
}
