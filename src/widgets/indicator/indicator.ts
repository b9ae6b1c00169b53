import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { figureTemplate } from '../../element/figure.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { unitsTemplate } from '../../element/marks/units.js';
import { cautionTemplate, dotted, footTemplate, headingTemplate, worded } from '../../element/parts.js';
import type { Views } from '../../element/views.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import type { Needs } from '../../model/words.js';
import { figure } from '../../theme/figure.styles.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { indicatorModel, needsOfIndicator, needsOfWish, type IndicatorModel } from './indicator.model.js';
import { styles } from './indicator.styles.js';

/**
 * One indicator: its finding, its figure with precision and unit, one mark that helps, what / where / when, then who was
 * counted and where it comes from.
 *
 * @summary One honest figure on any page.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The figure is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The finding.
 * @csspart figure - The large figure, or why there is none.
 * @csspart mark - The drawing beside it.
 * @csspart what - What, where and when.
 * @csspart beside - The share, the change, past values.
 * @csspart breakdown - The rows of a breakdown.
 * @csspart foot - The line of Champ, n and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the figure aloud.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the figure, and in its place when there is none.
 * @csspart message - Why there is no figure.
 * @cssproperty [--impact-accent=oklch(.52 .15 38)] - The one colour.
 * @cssproperty [--impact-ink=oklch(.24 .015 60)] - Text.
 * @cssproperty [--impact-ink-2=oklch(.44 .015 60)] - Secondary text.
 * @cssproperty [--impact-slate=oklch(.48 .02 250)] - References and targets.
 * @cssproperty [--impact-line=oklch(.88 .008 60)] - Hairlines.
 * @cssproperty [--impact-paper=oklch(1 0 0)] - The colour of the page behind the widget.
 * @cssproperty [--impact-figure=clamp(2.75rem, 1.5rem + 7cqi, 5.5rem)] - Size of the figure.
 * @cssproperty [--impact-small=.8125rem] - Size of small text.
 */
export class ImpactIndicator extends FigureElement {
  static override properties: PropertyDeclarations = { period: { converter: written }, territory: { converter: written }, indicator: { converter: written }, variant: { reflect: true, useDefault: true } };
  static override styles = [far, tokens, frame, figure, marks, styles];

  #model?: IndicatorModel;

  /** Period to show, as the feed writes it; default: the latest. */
  period?: string;

  /** Territory to show, as `dep:39`; default: the organisation's own. */
  territory?: string;

  /** Indicator of the feed; default: its first. */
  indicator?: string;

  /** `card` (default), `inline` inside a sentence, `gauge` against the target, `pictogram` of counted people. */
  variant: 'card' | 'inline' | 'gauge' | 'pictogram' = 'card';

  protected override wished(): Needs {
    return needsOfWish(this.indicator, this.territory);
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    const { views, files, usual } = needsOfIndicator(feed, this);
    const { openViews } = this;
    return { files, usual: usual && !openViews.length, views: [...views, ...openViews] };
  }

  protected derive({ feed, words, views }: Snapshot): string | undefined {
    const model = indicatorModel({ feed, words }, this, views);
    if ('problem' in model) return views.empty?.reasonOf({ feed, words }, this, model) ?? '';
    this.#model = model;
    return undefined;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfIndicator({ feed, words }, this.#model as IndicatorModel, panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./indicator-picture.js').then(({ drawOf }) => drawOf(this, this.snapshot!));
  }

  /** In a sentence, its own words stay; a reason stands there only where there are none. */
  override render(): TemplateResult {
    return this.variant === 'inline' && this.state !== 'ready' ? html`<slot>${this.reason}</slot>` : super.render();
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as IndicatorModel;
    const { inline, breakdown, seldom } = snapshot.views;
    if (inline) return inline.inlineTemplate(model, snapshot);
    const table = this.tableView(snapshot);
    const aside = table ? nothing : this.#aside(model, snapshot);
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        <div class="card ${aside === nothing ? '' : 'laid'}">
          ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.finding)}${table ?? (model.figure ? (seldom?.figureOrReason ?? figureTemplate)(model.figure) : nothing)}${aside}
          <div class="text">${this.#what(model, snapshot.views)}</div>
        </div>
        ${!table && model.breakdown ? breakdown?.breakdownTemplate(model.breakdown) : nothing}${footTemplate(model.foot, this.controlsTemplate(snapshot, model.figure?.state === 'value'))}${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  /** The figure is spoken once, with all that belongs to it; the drawing beside it stays silent. */
  #aside({ mark, trend, gauge, spoken }: IndicatorModel, { views, words }: Snapshot): TemplateResult | typeof nothing {
    if (trend && views.trend) return html`<div class="aside">${views.trend.trendTemplate(trend, spoken, this)}</div>`;
    const drawing = gauge ? views.gauge?.gaugeTemplate(gauge) : mark?.kind === 'units' ? (views.pictogram?.pictogramTemplate(mark, words.format) ?? unitsTemplate(mark)) : mark && views.bar?.barTemplate(mark);
    return drawing ? html`<div class="aside" role="img" aria-label=${spoken}>${drawing}</div>` : nothing;
  }

  #what({ what, period, caution, beside, sparkline }: IndicatorModel, views: Views): TemplateResult {
    const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
    const other = caution && !caution.ofPeriod && cautionTemplate(caution.text);
    const parts = [...what.map(worded), when, other];
    return html`<p class="what" part="what">${dotted(parts.filter(Boolean))}</p>
      ${beside.length ? html`<p class="beside" part="beside">${sparkline ? views.trend?.sparklineTemplate(sparkline) : nothing}${dotted(beside)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-indicator': ImpactIndicator;
  }
}
