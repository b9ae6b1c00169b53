import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { fullFootTemplate } from '../../element/full-foot.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { cautionTemplate, dotted, headingTemplate, worded } from '../../element/parts.js';
import type { Draw } from '../../element/picture.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { inFull } from '../../theme/in-full.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { comparisonModel, filesOf, wordsOf, type ComparisonModel } from './comparison.model.js';
import { rowsStyles } from './comparison-rows.styles.js';
import { timeStyles } from './comparison-time.styles.js';
import { styles } from './comparison.styles.js';

/**
 * A figure against its references: over time as lines with breaks, or by territory and by category as dots with their intervals.
 * The gap is said in points and as a ratio, and only where the intervals tell the two apart.
 *
 * @summary A figure against its references, over time, by territory or by category.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The comparison is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The finding.
 * @csspart what - What is compared, of which zones, where and when.
 * @csspart mark - The drawing.
 * @csspart gap - The gap in words and numbers, beside the drawing.
 * @csspart foot - *Lecture*, *Champ* and *Source*, with the controls.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the comparison aloud, where it is opened.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the comparison, and in its place when there is none.
 * @csspart message - Why there is no comparison.
 * @cssproperty [--impact-accent=oklch(.52 .15 38)] - The figure itself.
 * @cssproperty [--impact-slate=oklch(.48 .02 250)] - What it is compared with.
 */
export class ImpactComparison extends FigureElement {
  static override properties: PropertyDeclarations = { indicator: { converter: written }, period: { converter: written }, territory: { converter: written }, by: {} };
  static override styles = [far, tokens, frame, inFull, timeStyles, rowsStyles, styles];

  #model?: ComparisonModel;
  /** What draws and tells, each loaded when it is first needed. */
  readonly #loaded: { time?: typeof import('./comparison-time.js'); rows?: typeof import('./comparison-rows.js'); told?: typeof import('./comparison-told.model.js') } = {};

  /** Indicator of the feed; default: its first. */
  indicator?: string;

  /** Period to compare in, as the feed writes it; default: the latest. */
  period?: string;

  /** Territory to compare, as `dep:39`; default: the organisation's own. */
  territory?: string;

  /** `time`, `category` or `territory`; default: territories where the feed has several, else periods, else categories. */
  by?: 'time' | 'category' | 'territory';

  protected prepare(feed: DisclosedFeed): Preparation {
    const { files, isEmpty, form } = filesOf(feed, this);
    const { openViews } = this;
    const parts = [form, openViews.length ? 'told' as const : undefined].filter((part) => part !== undefined);
    return { files, told: true, views: [...openViews, ...(isEmpty ? ['empty' as const] : [])], also: { key: parts.join(), there: this.#load(parts) } };
  }

  protected derive({ feed, words, views }: Snapshot): string | undefined {
    const model = comparisonModel({ feed, words }, this, this.#loaded);
    if ('problem' in model) {
      return model.problem === 'nothing-to-compare' ? wordsOf({ feed, words }).none(model.by) : (views.empty?.reasonOf({ feed, words }, this, model) ?? '');
    }
    this.#model = model;
    return undefined;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, this.#loaded.told!.shownComparison({ feed, words }, this.#model as ComparisonModel, panel.words), panel.words);
  }

  protected getTold(): Promise<unknown> { return this.#load(['told']); }

  protected override drawing(): Promise<Draw> {
    return import('./comparison-picture.js').then(({ draw }) => draw(this.#model as ComparisonModel, this.heading));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as ComparisonModel;
    const { title, subject, period, caution, foot, lecture } = model;
    const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
    const other = caution && !(caution.ofPeriod && period) && cautionTemplate(caution.text);
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${foot.fictional ? html`<p class="fictional small">${foot.fictional}</p>` : nothing}
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : title)}
        <p class="subject" part="what">${dotted([...subject.map(worded), when, other].filter(Boolean))}</p>
        ${this.tableView(snapshot) ?? this.#drawing(model, snapshot)}
        ${fullFootTemplate(snapshot.words, foot, { lecture, controls: this.controlsTemplate(snapshot, false) })} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  #drawing({ time, rows, gaps, summary }: ComparisonModel, { feed, words }: Snapshot): unknown {
    const { time: lines, rows: dots } = this.#loaded;
    if (time) return lines?.timeTemplate(time, summary, this, words.format, wordsOf({ feed, words }));
    return rows && dots?.rowsTemplate(rows, summary, this, gaps, wordsOf({ feed, words }));
  }

  async #load(parts: readonly ('time' | 'rows' | 'told')[]): Promise<void> {
    const loaded = this.#loaded;
    await Promise.all(parts.map(async (part) => {
      if (loaded[part]) return;
      if (part === 'time') loaded.time = await import('./comparison-time.js');
      else if (part === 'rows') loaded.rows = await import('./comparison-rows.js');
      else loaded.told = await import('./comparison-told.model.js');
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-comparison': ImpactComparison;
  }
}
