import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shapesOfCases } from '../../element/cases.js';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { fullFootTemplate } from '../../element/full-foot.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { headingTemplate, worded } from '../../element/parts.js';
import type { Draw } from '../../element/picture.js';
import { styles as withheld } from '../../element/seldom.js';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { figure } from '../../theme/figure.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { inFull } from '../../theme/in-full.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { diagramTemplate } from './case-diagram.js';
import { listTemplate } from './case-list.js';
import { keyTemplate } from './case-marks.js';
import { figureTemplate } from './case-parts.js';
import { shownCase } from './case-table.model.js';
import { caseModel, filesOfCase, type CaseModel } from './case.model.js';
import { styles } from './case.styles.js';

/**
 * One purchase told: who bought what from whom, and the chain of its effects on people and on the territory, each link with its kind and its
 * evidence; what is only described is dashed, whole results of the organisation stand apart, and the limits have weight.
 *
 * @summary A purchase and the chain of its effects, with the evidence of each link.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The case is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading.
 * @csspart subject - What it is, where and when.
 * @csspart diagram - The drawing of the chain, where it has room.
 * @csspart list - The same chain as a list, where the drawing has none.
 * @csspart key - What the ends and the weights of the lines mean.
 * @csspart limits - What the case does not show.
 * @csspart factors - The success factors at work.
 * @csspart around - Whole results of the organisation, as context.
 * @csspart figure - A figure beside an effect, or around the purchase.
 * @csspart table - The table of the same facts.
 * @csspart foot - Lecture, Champ and source, with the controls.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads one link aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the case, and in its place when there is none.
 * @csspart message - Why there is no case.
 */
export class ImpactCase extends FigureElement {
  static override properties: PropertyDeclarations = { case: {} };
  static override styles = [far, tokens, frame, figure, withheld, inFull, styles];

  #model?: CaseModel;

  /** Id of the case; default: the feed's first. */
  case?: string;

  override nouns(): ShapesOfNouns {
    return shapesOfCases;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: filesOfCase(feed, this.case), told: true, views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = caseModel({ feed, words }, this.case);
    if (model) this.#model = model;
    const { none, unknown } = words.phrases.case!;
    return model ? undefined : feed.cases?.length ? unknown(this.case ?? '', words.format.list(feed.cases.map(({ id }) => id))) : none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownCase({ feed, words }, this.#model as CaseModel), panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./case-picture.js').then(({ drawCase }) => drawCase(this.#model as CaseModel, this.heading));
  }

  #chart(model: CaseModel, words: CaseMessages): TemplateResult {
    const { limits, factors, around } = model;
    const limit = html`<p class=${limits.isUntold ? 'limits untold' : 'limits'} part="limits">${worded(limits)}</p>`;
    return html`${diagramTemplate(model, words)} ${listTemplate(model, words)} ${keyTemplate(model, words)}
      <div class="two">
        <div>${limits.isUntold ? nothing : html`<p class="subtitle">${words.limits}</p>`}${limit}</div>
        ${factors.length
          ? html`<div><p class="subtitle">${words.factors}</p>
              <ul class="factors" part="factors">${factors.map(({ number, name }) => html`<li>${number ? html`<b>${number}</b> ` : nothing}<span>${worded(name)}</span></li>`)}</ul>
            </div>`
          : nothing}
      </div>
      ${around
        ? html`<div class="around" part="around" role="group" aria-label=${around.title}><p class="subtitle">${around.title}</p><p class="small">${around.note}</p>
            <ul>${around.figures.map((one) => html`<li>${figureTemplate(one)}</li>`)}</ul>
          </div>`
        : nothing}`;
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as CaseModel;
    const { words } = snapshot;
    const { fictional } = model.foot;
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)}
        <p class="subject small" part="subject">${[fictional, model.subject].filter(Boolean).join('\u00a0· ')}</p>
        ${this.tableView(snapshot) ?? this.#chart(model, words.phrases.case!)}
        ${fullFootTemplate(words, model.foot, { lecture: model.lecture, controls: this.controlsTemplate(snapshot, false) })} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-case': ImpactCase;
  }
}
