import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { ImpactSelectEvent } from '../../element/events.js';
import { namesIn, written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { warnOnce } from '../../element/warn.js';
import { cautionTemplate, dotted, footTemplate, headingTemplate } from '../../element/parts.js';
import { figureOrReason } from '../../element/seldom.js';
import { figure } from '../../theme/figure.styles.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { bar } from '../../theme/bar.styles.js';
import { panel } from '../../theme/panel.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { headTemplate } from './dashboard-head.js';
import { rowsTemplate } from './dashboard-rows.js';
import { needsOfDashboard, offers, territoryName, unknownIds, type DashboardRequest } from './dashboard-choice.model.js';
import { dashboardModel, type DashboardModel, type HeadFigure } from './dashboard.model.js';
import { styles } from './dashboard.styles.js';

/**
 * The figures of one organisation as a composed page: one leads, two follow, the rest is read in lines, by the families of the
 * study; or a strip of two to five figures.
 *
 * @summary An organisation's figures as one composed page.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The figures are drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactSelectEvent} impact-select - The reader chose a period or a territory.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading.
 * @csspart filters - The reader’s choices of period and territory.
 * @csspart lead - The leading figure.
 * @csspart second - One of the two figures beside it, or one of a strip.
 * @csspart finding - The sentence above a leading figure.
 * @csspart figure - A large figure.
 * @csspart what - What, where and when, under a leading figure.
 * @csspart mark - The drawing of a leading figure.
 * @csspart table - The ruled table, or the table of the same facts.
 * @csspart row - One line of the ruled table.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the leading figure aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the figures, and in their place when there are none.
 * @csspart message - Why there are no figures.
 */
export class ImpactDashboard extends FigureElement {
  static override properties: PropertyDeclarations = { period: { converter: written }, territory: { converter: written }, indicators: { useDefault: true }, layout: { reflect: true, useDefault: true } };
  static override styles = [far, tokens, frame, figure, panel, marks, bar, styles];

  #model?: DashboardModel;

  /** Period to show, as the feed writes it; default: the latest. */
  period?: string;

  /** Territory to show, as `dep:39`; default: the organisation's own. */
  territory?: string;

  /** Ids of indicators: which, and in which order; the first leads. Default: all, the lead is found. */
  indicators = '';

  /** `page` (default) or `strip`: two to five figures on one line. */
  layout: 'page' | 'strip' = 'page';

  get #hasFilter(): boolean {
    return namesIn(this.controls).includes('filter');
  }

  get #request(): DashboardRequest {
    return { ids: namesIn(this.indicators), period: this.period, territory: this.territory, layout: this.layout === 'strip' ? 'strip' : 'page' };
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    const { views, ...needs } = needsOfDashboard(feed, this.#request);
    const files = this.#hasFilter ? [...needs.files, 'territories' as const] : needs.files;
    return { files, told: true, views: [...views, ...this.openViews] };
  }

  protected derive(snapshot: Snapshot): string | undefined {
    const { feed, words, views } = snapshot;
    const unknown = unknownIds(feed, this.#request.ids);
    const { messages, list } = words.format;
    const problem = unknown.length ? messages.noIndicator(unknown.join(' '), list(feed.indicators.map(({ id }) => id))) : undefined;
    const model = dashboardModel(snapshot, this.#request, views);
    if (!model) return problem ?? messages.empty;
    if (problem) warnOnce(problem);
    const left = this.layout === 'strip' ? this.#request.ids.length - unknown.length - model.strip.length : 0;
    if (left > 0) warnOnce(words.phrases.dashboard!.tooMany(model.strip.length));
    this.#model = model;
    return undefined;
  }

  protected told(snapshot: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPage(snapshot, this.#model as DashboardModel, panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./dashboard-picture.js').then(({ drawOf }) => drawOf(this.shown, this.heading));
  }

  /** @internal What is shown, in the words of a snapshot. */
  readonly shown = (snapshot: Snapshot): DashboardModel => dashboardModel(snapshot, this.#request, snapshot.views) as DashboardModel;

  readonly #choose = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    if (name === 'period') this.period = value || undefined;
    else this.territory = value || undefined;
    this.dispatchEvent(new ImpactSelectEvent({ ...(this.period && { period: this.period }), ...(this.territory && { territory: this.territory }) }));
    void this.updateComplete.then(() => announce(this.reason ?? this.#model?.foot.scope ?? ''));
  };

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as DashboardModel;
    const strip = this.layout === 'strip';
    const heading = headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title);
    const shown = this.tableView(snapshot) ?? (strip ? this.#strip(model) : this.#page(snapshot, model));
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame dash">
        <div class="top ${strip && !this.heading ? 'unseen' : ''}">${heading}${this.heading && model.limits ? html`<p class="small limits">${model.limits}</p>` : nothing}${model.fictional ? html`<p class="small fictional">${model.fictional}</p>` : nothing}</div>
        ${this.#filters(snapshot)} ${shown}
        ${footTemplate(model.foot, this.controlsTemplate(snapshot, model.readable !== undefined), model.shared && cautionTemplate(model.shared.text))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  /** A choice that has no figure keeps the filters, which are the way out of it. */
  override render(): TemplateResult {
    const { snapshot } = this;
    return snapshot && this.reason ? html`${this.#filters(snapshot)}${super.render()}` : super.render();
  }

  #page({ words, views }: Snapshot, { lead, seconds, table, closing }: DashboardModel): TemplateResult {
    const { absentYear } = words.format.messages.labels;
    const phrases = words.phrases.dashboard;
    const drawn = { views, host: this };
    const last = [...closing.map(({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span>`), ...(table?.absent ? [html`<span class="absent-key"><i class="hatch"></i>${absentYear}</span>`] : [])];
    return html`${lead
        ? html`<div class="hero ${seconds.length ? 'with' : ''}">
            ${headTemplate(lead, 'lead', this.headingLevel, drawn)}
            ${seconds.length ? html`<div class="seconds">${seconds.map((second) => headTemplate(second, 'second', this.headingLevel, drawn))}</div>` : nothing}
          </div>`
        : nothing}
      ${table && phrases ? rowsTemplate(table, phrases, absentYear) : nothing} ${last.length ? html`<p class="closing small ${closing.length ? '' : 'key-only'}">${last}</p>` : nothing}`;
  }

  #strip({ strip }: DashboardModel): TemplateResult {
    const item = ({ figure, short, what, caution }: HeadFigure): TemplateResult => html`<li part="second">
      ${figureOrReason(figure)}
      <p class="few-words" lang=${short.lang ?? nothing}>${short.text}</p>
      ${what.length || caution ? html`<p class="small">${dotted([...what.map(({ text }) => text), ...(caution ? [cautionTemplate(caution.text)] : [])])}</p>` : nothing}
    </li>`;
    return html`<ul class="strip of-${strip.length}">${strip.map(item)}</ul>`;
  }

  /** Only where there is something to choose from. */
  #filters(snapshot: Snapshot): unknown {
    const { feed, words } = snapshot;
    const phrases = words.phrases.dashboard;
    if (!phrases || !this.#hasFilter) return nothing;
    const { periods, territories } = offers(feed, this.#request.ids, this.territory);
    const choice = (name: 'period' | 'territory', label: string, none: string, options: readonly (readonly [string, string])[]): unknown =>
      !options.length
        ? nothing
        // The attribute is what the server writes and a first drawing shows; the value, what stands after a reader has chosen.
        : html`<label class="filter"><span>${label}</span><select name=${name} .value=${this[name] ?? ''} @change=${this.#choose}>
            <option value="" ?selected=${!this[name]}>${none}</option>
            ${options.map(([value, text]) => html`<option value=${value} ?selected=${this[name] === value}>${text}</option>`)}
          </select></label>`;
    return html`<div class="filters" part="filters">
      ${choice('period', phrases.period, phrases.latest, periods.map((one) => [one, words.format.period(one)] as const))}
      ${choice('territory', phrases.territory, phrases.own, territories.map((one) => [one, territoryName(snapshot, one)] as const))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-dashboard': ImpactDashboard;
  }
}
