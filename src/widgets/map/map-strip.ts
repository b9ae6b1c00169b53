import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingTemplate, type Said } from './map-drawing.js';
import { keysTemplate } from './map-hatches.js';
import type { PlacedMap } from './map.layout.js';
import type { MapModel } from './map.model.js';
import type { MapSpeaker, TerritoryWords } from './map-use.model.js';
import type { StripModel, StripRow } from './map-strip.model.js';
import { namedMap, type NamedWord } from './map-strip.layout.js';
import { styles } from './map-strip.styles.js';

export * from './map-strip.model.js';
export { styles };

const ARROWS = { above: '↑', below: '↓', near: '' };

/** Few territories: their map with names and values, beside a sorted strip of dots with intervals, in groups that the intervals tell apart. */
export function stripTemplate(model: MapModel & { readonly strip?: StripModel | undefined }, placed: PlacedMap, said: Said): TemplateResult {
  const strip = model.strip as StripModel;
  const named = namedMap(placed);
  return html`<div class="body few">
    <div>
      ${drawingTemplate({ ...placed, ...named, words: [] }, { ...said, over: named.words.map(wordTemplate) })}
      <p class="small arrows">${strip.arrows}</p>
      <div class="chosen" part="panel"></div>
    </div>
    <div class="side">${rowsTemplate(strip, said.speaker!)}${keysTemplate(model.legend.keys)}</div>
  </div>`;
}

/** Beside the map a name stands above its value, at the end of a line from the shape. */
function wordTemplate({ x, y, name, value, nameFrom, valueFrom, side, leader }: NamedWord): unknown {
  const figure = `${ARROWS[side]}${side === 'near' ? '' : '\u202f'}${value}`;
  if (leader) {
    return svg`<line class="leader" x1="${leader.x}%" y1="${leader.y}%" x2="${x + (leader.end === 'start' ? -1 : 1)}%" y2="${y}%"></line><circle class="leader" cx="${leader.x}%" cy="${leader.y}%" r="2.5"></circle>
      ${nameFrom ? leader.lines.map((line, at) => svg`<text class="from-${nameFrom} ${leader.end}" x="${x}%" y="${y}%" dy="${0.3 - 1.15 * (leader.lines.length - at)}em">${line}</text>`) : nothing}<text class="beside value ${leader.end} ${side}" x="${x}%" y="${y}%" dy=".35em">${figure}</text>`;
  }
  return svg`${nameFrom ? svg`<text class="from-${nameFrom}" x="${x}%" y="${y}%" dy="-.85em">${name}</text>` : nothing}
    ${valueFrom ? svg`<text class="value from-${valueFrom} ${side}" x="${x}%" y="${y}%" dy=${nameFrom ? '.35em' : 0}>${figure}</text>` : nothing}`;
}

/** Drawn rows are silent: the options of the map say the same, and the table lists it. */
function rowsTemplate({ groups, ticks, reference, axis }: StripModel, speaker: MapSpeaker): TemplateResult {
  return html`<div class="strip" part="legend" aria-hidden="true">
    ${reference ? html`<div class="row head"><svg class="axis"><text class="reference ${reference.at < 0.25 ? 'start' : reference.at > 0.75 ? 'end' : 'middle'}" x="${100 * reference.at}%" y="1em">${reference.label}</text></svg></div>` : nothing}
    ${groups.map(({ title, side, rows }) => html`${title ? html`<p class="group">${title}</p>` : nothing}${rows.map((row) => rowTemplate(row, speaker.of(row.territory), side ?? 'near', { ticks, reference }))}`)}
    <div class="row scale"><svg class="axis">${ticks.map(({ at, text }, index) => svg`<text class=${index === ticks.length - 1 ? 'end' : index ? ((ticks.length - index) % 2 ? 'middle' : 'middle between') : 'start'} x="${100 * at}%" y="1em">${text}</text>`)}</svg></div>
    ${axis ? html`<p class="small">${axis}</p>` : nothing}
  </div>`;
}

function rowTemplate({ territory, at, from, to }: StripRow, { name, base, text }: TerritoryWords, side: string, { ticks, reference }: Pick<StripModel, 'ticks' | 'reference'>): TemplateResult {
  return html`<div class="row ${side}" data-code=${territory.code}>
    <span class="who">${name}</span> <span class="base small">${base}</span> <b>${text}</b>
    <svg class="axis">
      ${ticks.map((tick) => svg`<line class="tick" x1="${100 * tick.at}%" x2="${100 * tick.at}%" y1="0" y2="100%"></line>`)}
      ${reference ? svg`<line class="gate" x1="${100 * reference.at}%" x2="${100 * reference.at}%" y1="0" y2="100%"></line>` : nothing}
      ${from === undefined || to === undefined ? nothing : svg`<line class="interval" x1="${100 * from}%" x2="${100 * to}%" y1="50%" y2="50%"></line>`}
      <circle cx="${100 * at}%" cy="50%" r="5.5"></circle>
    </svg>
  </div>`;
}
