import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfPartners } from '../../element/partners.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { cautionTemplate, dotted, footTemplate, headingTemplate } from '../../element/parts.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { figure } from '../../theme/figure.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { unseen } from '../../theme/unseen.styles.js';
import { groupsTemplate, isLong, typesTemplate } from './partners-rows.js';
import { shownPartners, withFigures } from './partners-told.model.js';
import { filesOfPartners, partnersModel, type PartnersModel } from './partners.model.js';
import { styles } from './partners.styles.js';

/**
 * Relations with local partners: the share of purchases made in the territory, how many partners there are, and each one that is named,
 * by place, with its type and since when. Things are strokes, durations are bars on one ruler of years; no network is drawn.
 *
 * @summary Relations with local partners, and the share of purchases made locally.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The relations are drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The finding.
 * @csspart subject - What, who and when.
 * @csspart lead - The share of purchases made locally, with the count of partners.
 * @csspart figure - The large figure, or why there is none.
 * @csspart mark - The bar under it.
 * @csspart count - The count of local partners.
 * @csspart types - Relations by type.
 * @csspart relations - The relations, grouped by place.
 * @csspart group - The heading of a group.
 * @csspart relation - One relation.
 * @csspart ruler - The ends of the ruler of years.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the figure aloud.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the relations, and in their place when there are none.
 * @csspart message - Why there are none.
 */
export class ImpactPartners extends FigureElement {
  static override properties: PropertyDeclarations = { period: { converter: written }, territory: { converter: written } };
  static override styles = [far, tokens, frame, figure, marks, unseen, styles];

  #model?: PartnersModel;

  /** Period of the figures, as the feed writes it; default: the latest. */
  period?: string;

  /** Territory that partners are in or out of, as `dep:39`; default: that of the purchases, else the feed's own. */
  territory?: string;

  override nouns(): ShapesOfNouns {
    return shapesOfPartners;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: filesOfPartners(feed, this), views: ['seldom', 'bar', ...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = partnersModel({ feed, words }, this);
    if (model) this.#model = model;
    return model ? undefined : words.phrases.partners!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    const model = this.#model as PartnersModel;
    const context = { feed, words };
    return withFigures(context, model, panel.toldOfPart(context, shownPartners(context, model, panel.words), panel.words), panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./partners-picture.js').then(({ drawerOf }) => drawerOf(this, this.heading));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const { title, subject, caution, foot, purchases, count, types, groups, standing } = this.#model as PartnersModel;
    const { words } = snapshot;
    const table = this.tableView(snapshot);
    const lead = purchases ?? count;
    const hasLead = Boolean(lead) || (hasTypes(types) && !table);
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : title)}
        <p class="subject small" part="subject">${dotted([...subject, caution && cautionTemplate(caution), !lead && standing].filter(Boolean))}</p>
        <div class=${table ? '' : isLong(groups) ? 'columns long' : 'columns'}>
          ${hasLead ? html`<div class="lead" part="lead">${this.#lead(snapshot, Boolean(table))}</div>` : nothing}
          ${table ?? (groups.length ? groupsTemplate(this.#model as PartnersModel, words, Math.min((this.headingLevel || 3) + 1, 6)) : nothing)}
        </div>
        ${footTemplate(foot, this.controlsTemplate(snapshot, purchases?.figure.state === 'value'))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  /** The figures are words in the table view as well: its rows are the relations. */
  #lead({ feed, words, views }: Snapshot, isTable: boolean): TemplateResult {
    const { purchases, outOf, comparisons, count, types, standing } = this.#model as PartnersModel;
    const bar = purchases && views.bar?.barMark({ feed, words }, purchases.selection);
    return html`${(purchases ?? count) ? html`<div class="figures">
      ${purchases ? (views.seldom?.figureOrReason(purchases.figure) ?? nothing) : nothing}
      ${bar ? html`<div aria-hidden="true">${views.bar?.barTemplate(bar)}</div>` : nothing}
      ${comparisons.map((one) => comparisonTemplate(one, bar?.guides.some(({ label }) => label === one.label) ?? false))}
      ${outOf ? html`<p class="small">${outOf}</p>` : nothing}
      ${count ? countTemplate(count) : nothing}
      ${standing ? html`<p class="standing small">${standing}</p>` : nothing}
    </div>` : nothing}${hasTypes(types) && !isTable ? typesTemplate(this.#model as PartnersModel, words) : nothing}`;
  }
}

/** What the bar has beside its tick is only heard; what it cannot have there is read as well. */
const comparisonTemplate = ({ text, caution }: PartnersModel['comparisons'][number], isDrawn: boolean): TemplateResult | typeof nothing =>
  isDrawn && !caution ? html`<p class="unseen">${text}</p>` : html`<p class="small">${isDrawn ? html`<span class="unseen">${text}, </span>` : text}${caution ? [isDrawn ? '' : '\u00a0· ', cautionTemplate(caution)] : nothing}</p>`;

function countTemplate({ figure: { name, figure }, words, notes, caution }: NonNullable<PartnersModel['count']>): TemplateResult {
  const said = dotted([...notes, caution && cautionTemplate(caution)].filter(Boolean));
  return html`<p class="count" part="count">${figure.state === 'value' ? html`<span class="number">${figure.before ? `${figure.before} ` : ''}${figure.number}</span>${words}` : html`${name.text}, ${figure.text}`}</p>
    ${notes.length || caution ? html`<p class="small">${said}</p>` : nothing}`;
}

/** One relation of each type is said beside each already: only several can be compared. */
const hasTypes = (types: PartnersModel['types']): boolean => types.some(({ count }) => count > 1);

declare global {
  interface HTMLElementTagNameMap {
    'impact-partners': ImpactPartners;
  }
}
