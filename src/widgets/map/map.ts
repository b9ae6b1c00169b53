import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { loadGeometry } from '../../element/geometry.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { cautionTemplate, dotted, headingTemplate, worded } from '../../element/parts.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import type { Needs } from '../../model/words.js';
import { far } from '../../theme/far.styles.js';
import { figure } from '../../theme/figure.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { signs } from '../../theme/signs.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { drawingTemplate } from './map-drawing.js';
import { legendTemplate } from './map-legend.js';
import { placeMap, type PlacedMap } from './map.layout.js';
import { levelOf, mapModel, needsOfMap, needsOfWish, type MapModel, type MapRequest } from './map.model.js';
import { styles } from './map.styles.js';

type Loaded = Awaited<ReturnType<typeof loadGeometry>>;

/**
 * Where an impact happens: rates as classes of colour, counts as circles, few territories as a labelled map beside their intervals. The
 * drawing is one stop of the keyboard, and the same facts are a table.
 *
 * @summary A map of territories that keeps its doubts.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The map is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactSelectEvent} impact-select - The reader chose a territory.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The finding.
 * @csspart map - The drawing.
 * @csspart legend - Classes with how many territories each has, references, and what is not there.
 * @csspart panel - What is said of one territory.
 * @csspart search - The field that finds a territory.
 * @csspart foot - Lecture, Champ and source.
 * @csspart controls - The buttons.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the map, and in its place when there is none.
 * @csspart message - Why there is no map.
 */
export class ImpactMap extends FigureElement {
  static override properties: PropertyDeclarations = {
    indicator: { converter: written },
    level: { converter: written },
    area: { converter: written },
    geometry: { converter: written },
    classes: { converter: written },
    selected: { converter: written },
  };
  static override styles = [far, tokens, frame, figure, signs, styles];

  #model?: MapModel;
  #placed?: PlacedMap | undefined;
  #loaded?: { readonly key: string; readonly geometry: Loaded };

  /** Indicator of the feed; default: its first. */
  indicator?: string;

  /** `region`, `departement`, `epci`, `zone-emploi`, `commune`, or any other with a `geometry`; default: the level of most figures. */
  level?: string;

  /** Part to show, as `reg:27`; default: all. */
  area?: string;

  /** URL of a TopoJSON or GeoJSON, or one as an object; régions and départements are built in. */
  geometry?: string | object;

  /** `quantiles` (default), `equal`, `natural`, or limits as `40 45 50`. */
  classes?: string;

  /** The territory chosen, as `dep:39`. */
  selected?: string;

  get #request(): MapRequest {
    const { indicator, period, level, area, classes } = this;
    return { indicator, period, level, area, classes };
  }

  protected override wished(): Needs {
    return needsOfWish(this.indicator);
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    const level = levelOf(feed, this.#request);
    const key = `${level} ${typeof this.geometry === 'string' ? this.geometry : this.geometry ? 'object' : ''}`;
    const needs = needsOfMap(feed, this.#request);
    return { ...needs, views: this.openViews, also: { key, there: this.#fetch(key, level) } };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const geometry = this.#loaded?.geometry;
    const drawn = geometry && !('failure' in geometry) ? geometry : undefined;
    const model = mapModel({ feed, words }, this.#request, drawn && drawn.shapes);
    if ('problem' in model) return '';
    this.#model = model;
    this.#placed = drawn && placeMap(drawn, model);
    return undefined;
  }

  protected told(_snapshot: Snapshot, _panel: PanelViews): Told {
    throw new Error('not yet');
  }

  async #fetch(key: string, level: string): Promise<void> {
    if (this.#loaded?.key === key) return;
    const geometry = await loadGeometry({ level, source: this.geometry });
    this.#loaded = { key, geometry };
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as MapModel;
    const { language, phrases } = snapshot.words;
    const messages = phrases.map!;
    const { finding, foot } = model;
    return html`<article class="widget fresh" lang=${language}>
      <div class="frame">
        ${foot.fictional ? html`<p class="small fictional">${foot.fictional}</p>` : nothing}
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : finding)}
        ${this.#subject(model)}
        <p class="unseen" id="summary">${model.summary}</p>
        ${this.tableView(snapshot) ?? html`<div class="body">
          ${this.#placed ? drawingTemplate(this.#placed, { name: model.name, selected: this.selected, messages }) : nothing}
          <div class="side">${model.legend ? legendTemplate(model.legend, messages) : nothing}</div>
        </div>`}
        ${this.#foot(snapshot, model)}
        ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  #subject({ what, period, caution }: MapModel): TemplateResult {
    const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
    const other = caution && !caution.ofPeriod && cautionTemplate(caution.text);
    return html`<p class="subject">${dotted([...what.map(worded), when, other].filter(Boolean))}</p>`;
  }

  #foot(snapshot: Snapshot, model: MapModel): TemplateResult {
    return html`<footer class="lcs small" part="foot">${this.controlsTemplate(snapshot, false)}${nothing && model}</footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-map': ImpactMap;
  }
}
