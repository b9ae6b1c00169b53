import { html, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Context } from '../../model/names.js';
import type { Told } from '../../model/panel.js';
import type { Unselected } from '../../model/select.js';
import type { SearchWords } from './map-controls.js';
import type { Said } from './map-drawing.js';
import { groundFrame, groundModel, needsOfPlaces, underPlaces } from './map-ground.model.js';
import { PagedTable } from './map-pages.js';
import { marksOf, NOMINAL, radiusOf, SIGNS, standingsOf, type Geometry, type PlaceMark, type Standing } from './map-places.layout.js';
import { placesLegend, type PlacesLegend } from './map-places-legend.model.js';
import { holds, kindsIn, placesModel, placesSpeaker, placesWordsOf, type PlaceEntry, type PlacesModel, type PlacesSpeaker } from './map-places.model.js';
import { orderedPlaces, placesTable, toldOfPlaces, withPlaces, type PlacesOrder } from './map-places-told.model.js';
import { styles } from './map-places.styles.js';
import type { View } from './map-use.layout.js';
import type { PlacedMap, PlacedShape } from './map.layout.js';
import { frameOf, mapModel, type MapModel, type MapModels, type MapRequest, type Place } from './map.model.js';

export { styles };

/** What is drawn of places. */
export interface DrawnPlaces {
  readonly model: PlacesModel;
  readonly speaker: PlacesSpeaker;
  readonly standings: readonly Standing[];
  readonly marks: readonly PlaceMark[];
}

/** What a map has for its places. */
interface Asking {
  readonly places?: string | null | undefined;
  readonly selected?: string | undefined;
  requestUpdate(): void;
}

/** Columns that may be ordered by. */
const COLUMN: Readonly<Record<PlacesOrder, string>> = { name: 'name', kind: 'kind', territory: 'territory' };

const groundTemplate = ({ path, fill }: PlacedShape): unknown => svg`<path class=${fill} d=${path}></path>`;

/** The places of one map: in the place of what it would draw without an indicator, or over that. */
export class MapPlaces {
  /** What the marks are laid out for: what is in view, and the width of the drawing in pixels. */
  view?: View | undefined;
  width = NOMINAL;
  /** The place of the mark that Tab comes to. */
  current?: string | undefined;
  drawn?: DrawnPlaces | undefined;
  #model?: PlacesModel | undefined;
  /** Whether there is nothing but places: what is said of them then stands under the map. */
  #isAlone = false;
  #frame?: string | undefined;
  readonly styles = styles;
  readonly #host: Asking;
  readonly #table: PagedTable<PlacesOrder, PlaceEntry>;

  constructor(host: Asking) {
    this.#host = host;
    this.#table = new PagedTable(COLUMN, 'name', () => host.requestUpdate());
  }

  readonly frameOf = (feed: DisclosedFeed, request: MapRequest): ReturnType<typeof frameOf> => (request.indicator ? frameOf : groundFrame)(feed, request);

  readonly needsOfMap = (feed: DisclosedFeed, request: MapRequest, all: readonly Place[], _isUsed: boolean): ReturnType<typeof needsOfPlaces> => needsOfPlaces(feed, request, all);

  readonly mapModel = (context: Context, request: MapRequest, all: readonly Place[], on: MapModels): MapModel | Unselected => {
    this.#model = placesModel(context, this.#host.places ?? '');
    this.drawn = undefined;
    if (!this.#model) return { problem: 'no-observation' };
    return request.indicator ? mapModel(context, underPlaces(context.feed, request), all, on) : groundModel(context, request, all, this.#model);
  };

  /** Why there are none. */
  reasonOf(context: Context): string | undefined {
    const words = placesWordsOf(context);
    const kinds = kindsIn(this.#host.places ?? '');
    return this.#model ? undefined : kinds.length ? words.noneOf(kinds.join(', ')) : words.none;
  }

  /** Where all places stand, and the map with what is now known of them. Without outlines, none stands anywhere. */
  place(context: Context, model: MapModel, geometry: Geometry | undefined, placed: PlacedMap | undefined): MapModel {
    const places = this.#model!;
    const standings = geometry && placed ? standingsOf(geometry, placed, model.territories, places.places, holds) : places.places.map((): Standing => ({ how: 'outside' }));
    const speaker = placesSpeaker(context, places, standings);
    // Another level or part is seen whole.
    const frame = placed?.viewBox;
    if (frame !== this.#frame) this.view = undefined;
    this.#frame = frame;
    const marks = placed ? marksOf(standings, placed.box, this.width, this.view) : [];
    this.#isAlone = model.selection.at < 0;
    this.drawn = { model: places, speaker, standings, marks };
    const isThere = marks.some(({ members }) => members.some((at) => places.places[at]!.code === this.current));
    if (!isThere) this.current = places.places[marks[0]?.members[0] ?? 0]?.code;
    return this.#isAlone ? { ...model, finding: { text: speaker.finding }, published: speaker.reservations.join('\u00a0· ') } : model;
  }

  /** Signs have one size in pixels: in another width, others touch. */
  fit(root: ParentNode): void {
    const width = root.querySelector('.sheet')?.clientWidth ?? 0;
    if (!width || Math.abs(width / this.width - 1) < 0.02) return;
    this.width = width;
    this.#host.requestUpdate();
  }

  summary(speaker: string | undefined): string | undefined {
    return this.drawn && [speaker, this.drawn.speaker.summary].filter(Boolean).join(' ');
  }

  /** The search finds places. */
  searchWords(context: Context): SearchWords {
    return placesWordsOf(context).search;
  }

  /** Signs over the map, in place of the values on its shapes, which they would cover. */
  over(name: string): Pick<Said, 'over' | 'points' | 'ground'> {
    return { points: this.#points(name), ground: groundTemplate, ...(this.#isAlone ? {} : { over: [] }) };
  }

  /** The options of the one listbox. */
  #points(name: string): TemplateResult {
    const { marks, model: { places } } = this.drawn!;
    const current = marks.find(({ members }) => members.some((at) => places[at]!.code === this.current));
    return html`<svg class="points" role="listbox" aria-label=${name} aria-describedby="summary">${repeat(marks, ({ code }) => code, (mark) => this.#markTemplate(mark, mark === current))}</svg>`;
  }

  #markTemplate(mark: PlaceMark, isCurrent: boolean): unknown {
    const { model: { places, kinds }, speaker } = this.drawn!;
    const { members, x, y } = mark;
    const some = members.map((at) => places[at]!);
    const radius = radiusOf(mark);
    return svg`<svg x="${x}%" y="${y}%" role="option" data-code=${mark.code} tabindex=${isCurrent ? 0 : -1} aria-selected=${some.some(({ code }) => code === this.#host.selected)} aria-label=${speaker.spoken(some)}>
      <circle class="reach" r=${Math.max(12, radius)}></circle><circle class="ring halo" r=${radius + 3}></circle><circle class="ring" r=${radius + 3}></circle>
      ${some.length > 1 ? svg`<circle class="several" r=${radius}></circle><text>${speaker.number(some.length)}</text>` : signTemplate(kinds[some[0]!.kind]!.sign)}
    </svg>`;
  }

  /** @param marks as they are laid out there */
  legendOf(context: Context, marks: readonly PlaceMark[]): PlacesLegend {
    const { model, speaker } = this.drawn!;
    return placesLegend(context, model, speaker, marks, this.#isAlone);
  }

  legendTemplate(context: Context): TemplateResult {
    const { title, kinds, notes } = this.legendOf(context, this.drawn!.marks);
    return html`<section class="legend" part="legend">
      <p class="legend-title">${title}</p>
      <ul class="kinds">${kinds.map(({ name, sign, count }) => html`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${signTemplate(sign)}</svg><span>${name}</span><b>${count}</b></li>`)}</ul>
      ${notes.map((text) => html`<p class="small stray">${text}</p>`)}
    </section>`;
  }

  /** @param territories the table of what the places stand on */
  tableTemplate(snapshot: Snapshot, panel: PanelViews, territories: () => TemplateResult): TemplateResult {
    const { feed, words } = snapshot;
    const context = { feed, words };
    const { model, speaker } = this.drawn!;
    const own = this.#table.template(snapshot, panel, this.drawn!, (by, isDescending) => orderedPlaces(context, model, speaker, by, isDescending), (rows) => placesTable(context, model, speaker, placesWordsOf(context).title, rows));
    return this.#isAlone ? own : html`${territories()} ${own}`;
  }

  /** What is explained, copied and saved: of the places, and of the figures under them where there are any. @param figures what is told of these */
  told(context: Context, model: MapModel, panel: PanelViews, figures: () => Told): Told {
    const places = toldOfPlaces(context, this.drawn!.model, this.drawn!.speaker, model, panel.words);
    return this.#isAlone ? places : withPlaces(context, figures(), places, this.drawn!.speaker);
  }
}

const signTemplate = (sign: number): unknown => svg`<path class="sign k${sign}" d=${SIGNS[sign]!}></path>`;
