import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { fullFootTemplate } from '../../element/full-foot.js';
import { isNear, whenNear, whenQuiet } from '../../element/near.js';
import { adoptViewStyles, type ViewName, type Views } from '../../element/views.js';
import { headingTemplate } from '../../element/parts.js';
import { nameOf, subjectTemplate } from './map-words.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import type { Needs } from '../../model/words.js';
import { far } from '../../theme/far.styles.js';
import { inFull } from '../../theme/in-full.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { drawingTemplate } from './map-drawing.js';
import { Sheet } from './map-sheet.js';
import { legendTemplate } from './map-legend.js';
import { askEarly, isForced, loadGround, NOWHERE, own, type Loaded, type OwnView, type Wanted } from './map-views.js';
import { placeMap, type PlacedMap } from './map.layout.js';
import { frameOf, mapModel, needsOfMap, needsOfWish, type MapModel, type MapRequest, type Place } from './map.model.js';
import { firstWords, lectureOf } from './map-name.model.js';
import type { Shown } from './map-told.js';
import type { MapPlaces } from './map-places.js';
import type { MapSpeaker } from './map-use.model.js';
import { styles } from './map.styles.js';
import type { Drawn } from './map-drawn.js';
import type { Answer } from './map-early.js';
import { WithPlaces } from './places.js';

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
 * @csspart reading - How far a long file of outlines is read.
 * @csspart waiting - What stands there before the map, and in its place when there is none.
 * @csspart message - Why there is no map.
 */
export class ImpactMap extends WithPlaces {
  static override styles = [far, tokens, frame, inFull, styles];
  /** What only some maps draw with. */
  static readonly ownViews = own;

  #model?: MapModel;
  #placed?: PlacedMap | undefined;
  #speaker?: MapSpeaker | undefined;
  #loaded?: Loaded;
  /** Whether the shapes are drawn: on a server, where its HTML is woken, and once they are near the screen; until then their place is kept. */
  #isNear = isServer;
  /** Whether all is said of each territory: on a server, where its HTML is woken, and once a reader may ask for it. */
  #isSpoken = isServer;
  /** Whether a part of the country was shown, or the reader has enlarged it. */
  #isDetailed = false;
  /** Whether the words for what is the matter were asked for. */
  #tellsTrouble = false;
  /** How often other outlines were given: objects have no name to be told apart by. */
  #grounds = 0;
  /** True once something was copied or saved. */
  #isAsked = false;
  /** What was asked for last. */
  #wanted = '';
  /** Whether a server has written what is drawn, or writes it. */
  #isWritten = isServer;
  readonly #sheet = new Sheet();
  #answer?: Answer;
  /** Settled once what a reader does is heard. */
  #heard?: Promise<void>;

  get #request(): MapRequest {
    const { indicator, period, level, area, classes, kind } = this;
    return { indicator, period, level, area, classes, kind, ...this.#answer?.use?.within };
  }

  /** Who finds what is drawn: where it shows places, these; of thousands, who remembers. */
  get #way(): Pick<MapPlaces, 'frameOf' | 'needsOfMap' | 'mapModel'> { return this.at ?? this.#loaded?.views.canvas ?? { frameOf, needsOfMap, mapModel }; }

  protected override wished(): Needs { return (this.begun = askEarly(this.level, this.area, this.geometry)), needsOfWish(this.indicator); }

  protected prepare(feed: DisclosedFeed): Preparation {
    const { frameOf, needsOfMap } = this.#way;
    const { level, area } = frameOf(feed, this.#request);
    const detailed = (this.#isDetailed ||= area !== 'FR');
    const trouble = this.#tellsTrouble;
    // What is said of a territory that a page chose is there from the first drawing on: opened later, it would push the page down.
    const isChosen = !isServer && !!this.selected;
    this.#isSpoken ||= isChosen;
    const needs = needsOfMap(feed, this.#request, this.#places, this.#isSpoken || this.#isAsked || trouble || this.openViews.length > 0);
    // Where thousands will be painted stands the first page of their table, in what a server writes and until that is woken.
    const isServed = this.#isSpoken && !isChosen && !this.hasUpdated && needs.views.includes('canvas');
    const views: readonly ViewName[] = isServed || (trouble && !this.#placed) ? ['panel'] : this.openViews;
    const isTold = this.#isAsked || views.length > 0;
    const wanted = { hatches: trouble || needs.views.includes('gaps'), told: isTold, trouble, patterns: this.patterns, forced: isForced(), written: this.#isWritten, controls: this.#isSpoken };
    const mine = [...needs.views, ...Object.keys(wanted).filter((name) => wanted[name as keyof typeof wanted])].filter((view) => view in own) as OwnView[];
    const shared = needs.views.filter((view): view is 'seldom' | 'empty' => !(view in own));
    const ground = [level, detailed, typeof this.geometry === 'string' ? this.geometry : this.#grounds].join(' ');
    this.#wanted = [ground, ...mine].join(' ');
    return {
      files: trouble ? [...needs.files, 'map-trouble'] : needs.files,
      usual: needs.usual && !isTold && !trouble,
      views: [...shared, ...views],
      also: { key: this.#wanted, there: Promise.all([this.#load({ key: this.#wanted, ground, level, detailed, mine }), isChosen && this.#hear().then((answer) => answer.come()).catch(() => undefined)]) },
    };
  }

  /** With its outlines there, a map may ask for more than its feed alone did. What a server says of them it says at once, and so does its waking. */
  override async adopt(...given: Parameters<WithPlaces['adopt']>): Promise<void> {
    await super.adopt(...given);
    if (this.hasUpdated || !this.snapshot) return;
    this.#tellsTrouble = this.#isSpoken && this.derive(this.snapshot) === undefined && this.#isTroubled;
    await super.adopt(...given);
  }

  protected derive(snapshot: Snapshot): string | undefined {
    const { feed, words, views } = snapshot;
    const { geometry, views: mine } = this.#loaded as Loaded;
    const [context, at] = [{ feed, words }, this.at];
    const found = this.#way.mapModel(context, this.#request, this.#places, { ...mine, seldom: views.seldom });
    if ('problem' in found) return at?.reasonOf(context) ?? views.empty?.reasonOf(context, this, found) ?? '';
    const model = mine.trouble?.withUnknown(snapshot, found) ?? found;
    this.#speaker = mine.use?.speakerOf(context, model, views.seldom);
    this.#isNear ||= isNear(this);
    const isDrawn = geometry.shapes && model.territories.some(({ index }) => index !== undefined || at);
    this.#placed = isDrawn ? (mine.canvas?.placeManyIn(context) ?? placeMap)(geometry, model, this.#isNear ? (this.#speaker?.of ?? firstWords(context, model, { gaps: mine.gaps, seldom: views.seldom })) : undefined) : undefined;
    this.#model = at?.place(context, model, geometry.shapes ? geometry : undefined, this.#placed) ?? model;
    return undefined;
  }

  /** @internal Finer outlines, for who has enlarged the map: whether they are on their way. */
  refine(): boolean {
    const isNew = !this.#isDetailed && !this.geometry;
    if (isNew) this.requestUpdate();
    return (this.#isDetailed ||= isNew) && isNew;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) this.#isWritten = this.#isNear = this.#isSpoken = true;
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('geometry')) this.#grounds++;
    super.willUpdate(changed);
  }

  /** Whether something is the matter with the outlines: there are none, or not for all values. */
  get #isTroubled(): boolean { return this.#model !== undefined && (!this.#placed || this.#model.unknown.length > 0); }

  /** What is the matter is known with the model alone; its words come after. */
  protected override updated(): void {
    super.updated();
    if (this.#isTroubled !== this.#tellsTrouble) {
      this.#tellsTrouble = this.#isTroubled;
      this.requestUpdate();
    }
    this.at?.fit(this.renderRoot);
    if (this.#placed && this.#isNear) this.#heard = this.#hear().then((answer) => answer.listen(() => this.#sayAll()), () => undefined);
    if (!this.#isNear) whenQuiet();
    else if (!this.#isSpoken && this.#placed) whenQuiet(this, () => this.#sayAll());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#isNear) whenNear(this, () => {
      this.#isNear = true;
      this.requestUpdate();
    });
  }

  #sayAll(): void {
    this.#isNear = this.#isSpoken = true;
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#loaded?.views.canvas?.paint(this.renderRoot, this.#placed);
    adoptViewStyles(this.renderRoot as ShadowRoot, { ...this.#loaded?.views, ...(this.at && { at: this.at }) } as Views);
  }

  /** A map is there once it is painted, and hears its reader. */
  protected override getUpdateComplete(): Promise<boolean> {
    return super.getUpdateComplete().then(async (isComplete) => (await this.#loaded?.views.canvas?.painted(this.renderRoot), await this.#heard, isComplete));
  }

  get #shown(): Shown { return { model: this.#model as MapModel, request: this.#request, selected: this.selected, at: this.at }; }

  protected told(snapshot: Snapshot, panel: PanelViews): Told { return (this.#loaded as Loaded).views.told!.toldOf(snapshot, panel, this.#shown); }

  /** The table, when it is what the reader chose, or all there is. */
  protected override tableView(snapshot: Snapshot, isShown = this.view === 'table' || !this.#placed): TemplateResult | undefined {
    const { panel } = snapshot.views;
    return isShown && panel ? this.#loaded?.views.told?.tableOf(this, () => this.requestUpdate(), snapshot, panel, this.#shown) : undefined;
  }

  /** What leaves says more than what is drawn. */
  protected async getTold(): Promise<Preparation> {
    this.#isAsked = true;
    let prepared;
    // What is asked for meanwhile takes the place of what was.
    do await (prepared = this.prepare(this.snapshot!.feed)).also!.there;
    while (this.#loaded!.key !== this.#wanted);
    return prepared;
  }

  protected override async send(format: string): Promise<void> {
    const { snapshot } = this;
    if (!snapshot || !/svg|png/.test(format)) return super.send(format);
    await (await import('./map-picture.js')).sendMap(this, format as 'svg' | 'png', { snapshot, ...(await this.getTold()), ...this.#shown, loaded: this.#loaded as Loaded });
  }

  /** There is no picture of what has no outlines. */
  protected override get offered(): RegExp { return this.#placed ? super.offered : /^(?:read|table|method|csv|copy|embed)$/; }

  async #load(wanted: Wanted): Promise<void> {
    const loaded = await loadGround(wanted, this, this.#loaded);
    // What comes later than what was asked for after it is not taken.
    if (this.#wanted === wanted.key) this.#loaded = loaded;
  }

  /** What a reader does is heard once there is something to touch. */
  async #hear(): Promise<Answer> {
    const { Answer } = await import('./map-early.js');
    return (this.#answer ??= new Answer(this, () => this.#drawn, () => this.at));
  }

  protected turned(): void { this.#answer?.renew(); }

  get #drawn(): Drawn | undefined {
    const [model, placed, geometry, snapshot, speaker] = [this.#model, this.#placed, this.#loaded?.geometry, this.snapshot, this.#speaker];
    return this.state === 'ready' && model && placed && snapshot && (speaker || this.at) && geometry?.shapes ? { model, placed, geometry, snapshot, speaker: speaker as MapSpeaker } : undefined;
  }

  get #places(): readonly Place[] {
    return this.#loaded?.geometry.shapes ?? NOWHERE;
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const [model, at] = [this.#model as MapModel, this.at];
    const { language, phrases } = snapshot.words;
    const messages = phrases.map!;
    const used = phrases['map-use'];
    const summary = at?.summary(this.#speaker?.summary) ?? this.#speaker?.summary;
    const { geometry, views: { controls, hatches, strip, symbols, trouble, patterns, canvas, written } } = this.#loaded as Loaded;
    const placed = this.#placed;
    const said = { name: nameOf(model), table: canvas && this.tableView(snapshot, !this.hasUpdated), selected: this.selected, messages, speaker: this.#speaker, hatches, sheet: this.#sheet, written, zooms: used && placed && controls?.zoomTemplate(used.controls, placed.insets.length > 0), patterns: placed && !canvas ? patterns?.patternsTemplate(placed.box) : undefined };
    const chart = (): TemplateResult => strip && model.strip && placed ? strip.stripTemplate(model, placed, said)
      : html`<div class="body many">
          ${placed ? [html`<div class="search" part="search">${used && controls?.searchTemplate(at?.searchWords(snapshot) ?? used.search, messages.levels[model.level]![0])}</div>`, (canvas?.canvasTemplate ?? drawingTemplate)(placed, { ...said, ...symbols?.circlesOn(model, placed), ...at?.over(said.name) })] : nothing}
          <div class="side"><div class="chosen" part="panel"></div>${at?.legendTemplate(snapshot)}${model.selection.at < 0 ? nothing : symbols ? symbols.symbolsLegendTemplate(model) : legendTemplate(model, hatches, snapshot.words.format.number, this.#isNear)}</div>
        </div>`;
    return html`<article class="widget fresh" lang=${language}>
      <div class="frame ${patterns && !canvas ? 'patterned' : ''}">
        ${model.foot.fictional && html`<p class="fictional small">${model.foot.fictional}</p>`}
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.finding)} ${subjectTemplate(model)}
        ${summary && html`<p class="unseen" id="summary">${summary}</p>`}
        ${!placed && trouble ? trouble.troubleTemplate(snapshot, model, geometry) : nothing} ${this.tableView(snapshot) ?? chart()} ${fullFootTemplate(snapshot.words, model.foot, { lecture: lectureOf(snapshot, model, this.selected, this.#speaker), reading: messages.lecture, scope: [model.published, placed?.insets.length ? messages.otherScales(placed.insets.some(({ twin }) => twin)) : undefined], source: geometry.credit ? [messages.ground(geometry.credit)] : [], controls: this.controlsTemplate(snapshot, false, { ...snapshot.words.format.messages.controls, chart: messages.chart }) })} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-map': ImpactMap;
  }
}
