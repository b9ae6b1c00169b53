import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapMessages } from '../../format/locales/map.fr.js';
import type { OwnViews } from './map-views.js';
import type { MapSpeaker } from './map-use.model.js';
import type { Sheet } from './map-sheet.js';
import type { PlacedInset, PlacedMap, PlacedShape, Word } from './map.layout.js';

/** What is said of the drawing as a whole. */
export interface Said {
  /** Of the listbox: what is measured, where and when. */
  readonly name: string;
  readonly selected?: string | undefined;
  readonly messages: MapMessages;
  readonly speaker?: MapSpeaker | undefined;
  /** Circles of counts, over the shapes; they scale with them. */
  readonly above?: unknown;
  /** What stands in its place until thousands are painted. */
  readonly table?: unknown;
  /** What some are drawn with that have no value. */
  readonly hatches?: OwnViews['hatches'];
  /** Of classes, where they are asked for. */
  readonly patterns?: unknown;
  /** The scale of circles, as wide as the map. */
  readonly below?: unknown;
  /** The buttons below it. */
  readonly zooms?: unknown;
  /** Words in place of the values on shapes. */
  readonly over?: unknown;
  /** Places over the shapes: they are what a reader moves among, and the shapes only their ground. */
  readonly points?: unknown;
  readonly ground?: ((shape: PlacedShape) => unknown) | undefined;
  /** What holds the shapes and the words of this map. */
  readonly sheet: Sheet;
  /** In their place what a server writes, and what wakes it. */
  readonly written?: OwnViews['written'];
}

/**
 * One tab stop: the territories are the options of a listbox. Shapes scale with their place; words stand in a second drawing over them, at
 * percents of the same box, and never do. Chromium sees no options through a group without a role.
 */
export function drawingTemplate(placed: PlacedMap, { name, selected, messages, above, over, below, patterns, hatches, points, zooms, sheet, written, ground }: Said): TemplateResult {
  const { viewBox, shapes, borders, lozenges, insets } = placed;
  const drawn = written ?? sheet;
  return html`<div class="stage" part="map">
    <div class="way"></div>
    <div class="sheet">
      <svg class="shapes" viewBox=${viewBox} role=${points ? nothing : 'listbox'} aria-hidden=${points ? 'true' : nothing} aria-label=${points ? nothing : name} aria-describedby=${points ? nothing : 'summary'}>
        <defs>${hatches?.hatchTemplate(placed.box)}${patterns}</defs>
        <g class="zoom" role="none">
          ${!shapes.length ? nothing : ground ? shapes.map(ground) : drawn.shapes(placed, selected)}
          <g class="lines" aria-hidden="true"><path class="dark" d=${borders.dark}></path><path class="light" d=${borders.light}></path><path class="coast" d=${borders.coast}></path></g>
          ${insets.map(({ twin }) => twin ? twinTemplate(twin) : nothing)}
          ${above ?? nothing}
        </g>
      </svg>
      <svg class="words" aria-hidden="true">${over ?? (shapes.length ? drawn.words(placed) : nothing)}${hatches && lozenges.map(hatches.lozengeTemplate)}</svg>
      ${insets.length ? html`<svg class="insets" aria-hidden="true">${shapes.length ? insets.map((inset, index) => insetTemplate(inset, insets[index + 1]?.left ?? inset.right, messages)) : nothing}</svg>` : nothing}
      ${points ?? nothing}
    </div>
    ${below ?? nothing} <div class="controls zooms" part="controls">${zooms ?? nothing}</div>
  </div>`;
}

function twinTemplate({ transform, shapes }: NonNullable<PlacedInset['twin']>): unknown {
  return svg`<g class="twin" aria-hidden="true" transform=${transform}>${shapes.map(({ territory, path, fill }) => svg`<path class=${fill} d=${path} data-code=${territory.code}></path>`)}</g>`;
}

/** A word on a shape, from the width at which it fits. */
export const wordTemplate = (word: Word): unknown => svg`<text class=${classOf(word)} x="${word.x}%" y="${word.y}%">${word.text}</text>`;

export const classOf = ({ from, strong }: Word): string => `from-${from}${strong ? ' strong' : ''}`;

/** A rule above what is drawn apart, its name and its figure below; where there is no room for a name, its code: those of régions are not what readers know them by. */
export function insetTemplate({ left, top, shape }: PlacedInset, end: number, { rings }: MapMessages): unknown {
  const [name, figure, code, short = ''] = !shape ? [rings.name, rings.note, rings.short] : [shape.said.name, shape.said.short === undefined ? '' : shape.said.text, shape.territory.code.replace(/^reg.*|^.*:/, ''), shape.said.short];
  return svg`<line x1="${left}%" x2="${end - 1}%" y1="${top}%" y2="${top}%"></line>
    <text class="wide" x="${left}%" y="100%"><tspan dy="1.2em">${name}</tspan></text><text class=${shape ? 'wide figure-of' : 'wide'} x="${left}%" y="100%" dy="2.6em">${figure}</text>
    <text class="narrow" x="${left}%" y="100%" dy="1.2em">${code}</text><text class="narrow figure-of" x="${left}%" y="100%" dy="2.6em">${short}</text>`;
}
