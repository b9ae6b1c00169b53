import { html, nothing, svg, type TemplateResult } from 'lit';
import { keysTemplate } from './map-hatches.js';
import type { PlacedMap } from './map.layout.js';
import type { MapModel } from './map.model.js';
import { wordTemplate, type Said } from './map-drawing.js';
import { circlesOf, circleWords, greatestRadius } from './map-symbols.layout.js';
import type { SymbolsModel } from './map-symbols.model.js';
import { styles } from './map-symbols.styles.js';

export * from './map-symbols.model.js';
export { styles };

type Counted = MapModel & { readonly symbols?: SymbolsModel | undefined };

/** Circles over the shapes, the greatest first, so that none is hidden by a greater one, with the values that fit into them; their scale below. */
export function circlesOn({ symbols }: Counted, placed: PlacedMap): Pick<Said, 'above' | 'over' | 'below'> {
  const circles = circlesOf(placed, symbols!.radii);
  return {
    above: svg`<g class="circles" aria-hidden="true">${circles.map(({ x, y, radius, code }) => svg`<circle cx=${x} cy=${y} r=${radius} data-code=${code}></circle>`)}</g>`,
    over: circleWords(placed, circles).map(wordTemplate),
    below: nestedTemplate(symbols!, placed),
  };
}

/** Nested circles with round numbers, as wide as the map is, so that they are at its scale. In a narrow place the middle one has no words. */
function nestedTemplate({ title, circles, negative }: SymbolsModel, { box }: PlacedMap): unknown {
  const [width, greatest] = [box[2] - box[0], greatestRadius(box)];
  const most = Math.max(...circles.map(({ radius }) => radius), 0) * greatest;
  const top = (radius: number): number => 2 * (most - radius * greatest);
  return html`<div part="legend">
    ${circles.length ? html`<p class="legend-title">${title}</p><div class="nested">
      <svg viewBox="0 0 ${width} ${2 * most}" aria-hidden="true">${circles.map(({ radius }) => svg`<circle cx=${most} cy=${2 * most - radius * greatest} r=${radius * greatest}></circle><path d="M${most} ${top(radius)}H${2.4 * most}"></path>`)}</svg>
      <svg class="circle-words" aria-hidden="true">${circles.map(({ radius, text, short }, index) => svg`<text class=${index === 1 && circles.length > 2 ? 'between' : nothing} x="${(250 * most) / width}%" y="${(50 * top(radius)) / most}%" dy=".35em">${text.startsWith(short) ? short : text}${text.startsWith(short) && text !== short ? svg`<tspan class="noun">${text.slice(short.length)}</tspan>` : nothing}</text>`)}</svg>
    </div>` : nothing}
    ${negative ? html`<p class="small">${negative}</p>` : nothing}
  </div>`;
}

/** Why some have no circle, and the greatest by name. */
export function symbolsLegendTemplate({ symbols, legend }: Counted): TemplateResult {
  const { topTitle, top } = symbols!;
  return html`${legend.keys.length ? html`<section class="legend" part="legend">${keysTemplate(legend.keys)}</section>` : nothing}
  ${top.length > 1 ? html`<section class="greatest"><p class="legend-title">${topTitle}</p>
    <ol class="top">${top.map(({ name, text, share }) => html`<li><span>${name}</span><svg aria-hidden="true"><rect width="${100 * share}%" height="8"></rect></svg><b>${text}</b></li>`)}</ol></section>` : nothing}`;
}
