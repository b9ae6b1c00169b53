import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Told } from '../../element/figure-element.js';
import { figureTemplate } from '../../element/figure.js';
import type { Snapshot } from '../../element/impact-element.js';
import { barTemplate } from '../../element/marks/bar.js';
import { breakdownTemplate } from '../../element/marks/breakdown.js';
import { trendTemplate } from '../../element/marks/trend.js';
import { unitsTemplate } from '../../element/marks/units.js';
import { cautionTemplate, dotted, factsTemplate, footTemplate, headingTemplate, tableTemplate } from '../../element/parts.js';
import { Roving } from '../../element/roving.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import { exportMeta, indicatorTable, methodFacts, type Fact, type Panel } from '../../model/panel.js';
import { select, type Selection } from '../../model/select.js';
import type { TableModel } from '../../model/types.js';
import { needsOf, type Needs } from '../../model/words.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { indicatorModel, type IndicatorModel } from './indicator.model.js';
import { styles } from './indicator.styles.js';

/**
 * One indicator: its finding, its figure with precision and unit, one mark that helps, what / where / when, then who was
 * counted and where it comes from.
 *
 * @summary One honest figure on any page.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactIndicator extends FigureElement {
  static override styles = [tokens, frame, marks, styles];

  readonly #roving = new Roving(this);
  #selection?: Selection;
  #model?: IndicatorModel;
  #problem = '';

  /** `card` (default), `inline` inside a sentence, `gauge` against the target, `pictogram` of counted people. */
  @property({ reflect: true, useDefault: true }) variant: 'card' | 'inline' | 'gauge' | 'pictogram' = 'card';

  protected needs(feed: DisclosedFeed): Needs {
    const shown = this.indicator ? feed.indicators.filter(({ id }) => id === this.indicator) : feed.indicators.slice(0, 1);
    return needsOf(feed, shown);
  }

  protected derive({ feed, words }: Snapshot): boolean {
    const selection = select(feed, this);
    this.#selection = 'problem' in selection ? undefined : selection;
    if ('problem' in selection) {
      const { messages, list } = words.format;
      this.#problem = selection.problem === 'no-indicator' ? messages.noIndicator(this.indicator ?? '', list(selection.known)) : messages.empty;
      return false;
    }
    this.#model = indicatorModel({ feed, words }, selection);
    const points = this.#model.trend?.points.length ?? 0;
    if (!this.#roving.moved) this.#roving.current = Math.max(0, points - 1);
    return true;
  }

  protected explain(): string {
    return this.#problem;
  }

  protected told({ words }: Snapshot): Told {
    const { finding, figure, lecture, foot, period } = this.#model as IndicatorModel;
    const source = foot.sources.map(({ text }) => text).join(', ');
    const parts = [finding.text, figure?.text, period, foot.base, words.format.messages.labelled(foot.sourceWord, source)];
    return { lecture, copy: parts.filter(Boolean).join(' · '), name: this.#selection?.indicator.id ?? 'indicateur' };
  }

  protected table({ feed, words }: Snapshot, panel: Panel): TableModel {
    return indicatorTable({ feed, words }, this.#selection as Selection, panel);
  }

  protected facts({ feed, words }: Snapshot, panel: Panel): readonly Fact[] {
    return methodFacts({ feed, words }, this.#selection as Selection, panel);
  }

  protected meta({ feed, words }: Snapshot, panel: Panel): readonly [string, string][] {
    return exportMeta({ feed, words }, [this.#selection as Selection], panel);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as IndicatorModel;
    if (this.variant === 'inline') return this.#inline(model);
    const told = this.told(snapshot);
    const heading = headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.finding);
    const asTable = this.view === 'table' && this.panel;
    const aside = asTable ? nothing : this.#aside(model);
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        <div class="card ${aside === nothing ? '' : 'laid'}">
          ${heading} ${asTable ? tableTemplate(this.table(snapshot, this.panel as Panel)) : html`${model.figure ? figureTemplate(model.figure) : nothing}${aside}`}
          <div class="text">${this.#what(model)}</div>
        </div>
        ${asTable ? nothing : this.#breakdown(model)}
        ${footTemplate(model.foot, this.controlsTemplate(snapshot, told))} ${this.panelsTemplate(snapshot, told, factsTemplate)}
      </div>
    </article>`;
  }

  /** The figure is spoken once, with all that belongs to it; the drawing beside it stays silent. */
  #aside(model: IndicatorModel): TemplateResult | typeof nothing {
    const { mark, trend, spoken } = model;
    if (trend) return html`<div class="aside">${trendTemplate(trend, spoken, this.#roving)}</div>`;
    if (!mark) return nothing;
    if (mark.kind === 'bar') return html`<div class="aside" role="img" aria-label=${spoken}>${barTemplate(mark)}</div>`;
    const pictogram = this.variant === 'pictogram';
    return html`<div class="aside ${pictogram ? 'picto' : ''}" role="img" aria-label=${spoken}>${unitsTemplate(mark, pictogram ? { mostColumns: 10 } : {})}</div>`;
  }

  #what({ what, period, caution, beside }: IndicatorModel): TemplateResult {
    const when = period && html`<span class=${caution?.ofPeriod ? 'caution' : nothing}>${caution?.ofPeriod ? `${period}, ${caution.text}` : period}</span>`;
    const parts = [...what.map(({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span>`), when, caution?.ofPeriod ? undefined : caution && cautionTemplate(caution)];
    return html`<p class="what" part="what">${dotted(parts.filter(Boolean))}</p>
      ${beside.length ? html`<p class="beside" part="beside">${dotted(beside)}</p>` : nothing}`;
  }

  #breakdown({ breakdown }: IndicatorModel): unknown {
    return breakdown && this.variant === 'card' ? breakdownTemplate(breakdown) : nothing;
  }

  #inline({ figure, mark, foot, caution, spoken }: IndicatorModel): TemplateResult {
    const share = mark?.kind === 'units' && mark.total > 0 ? mark.filled / mark.total : mark?.kind === 'bar' && mark.track ? (mark.parts[0]?.share ?? 0) / 100 : undefined;
    return html`<span class="inline" part="figure">${figure?.text ?? ''}${caution?.rule === 'H10' ? html` (<span class="caution">${caution.text}</span>)` : nothing}${share !== undefined && share < 1 ? html`<svg class="bead" aria-hidden="true"><rect class="track" width="100%" height="100%"></rect><rect class="part-0" width="${100 * share}%" height="100%"></rect></svg>` : nothing}</span
      ><span class="unseen">, ${spoken}, ${foot.sources.map(({ text }) => text).join(', ')}</span>`;
  }
}


declare global {
  interface HTMLElementTagNameMap {
    'impact-indicator': ImpactIndicator;
  }
}
