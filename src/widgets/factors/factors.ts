import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { namesIn } from '../../element/attributes.js';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfFactors } from '../../element/factors.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate, linkTemplate } from '../../element/parts.js';
import { warnOnce } from '../../element/warn.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { listTemplate } from './factors-list.js';
import { needsOfFactors } from './factors-needs.model.js';
import { shownFactors } from './factors-told.model.js';
import { factorsModel, STUDY_URL, type FactorsModel } from './factors.model.js';
import { styles } from './factors.styles.js';

/**
 * The study’s seven success factors: what shows each, the figures that support it, and its state where somebody assessed it.
 *
 * @summary The seven success factors of the study, with proof, figures and state.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The factors are drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The finding.
 * @csspart subject - The line below it: who assessed, when.
 * @csspart factors - The list.
 * @csspart factor - One factor.
 * @csspart numeral - Its large figure.
 * @csspart name - Its name.
 * @csspart state - Its stop on the track, with its word.
 * @csspart proof - What shows it, or what the study says of it.
 * @csspart figures - The figures that support it.
 * @csspart table - The table of the same facts.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads one factor aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the factors, and in their place when there are none.
 * @csspart message - Why there are none.
 */
export class ImpactFactors extends PicturedElement {
  static override properties: PropertyDeclarations = { factors: { useDefault: true } };
  static override styles = [far, tokens, frame, styles];

  #model?: FactorsModel;

  /** Ids of the factors to show, in the study’s order; default: all. */
  factors = '';

  override nouns(): ShapesOfNouns {
    return shapesOfFactors;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: needsOfFactors(feed), views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = factorsModel({ feed, words }, namesIn(this.factors));
    if (!model.entries.length) return model.problem;
    if (model.problem) warnOnce(model.problem);
    this.#model = model;
    return undefined;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    const context = { feed, words };
    return panel.toldOfPart(context, shownFactors(context, this.#model as FactorsModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./factors-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const { title, subject, entries, more, foot, isStudy, isReadable } = this.#model as FactorsModel;
    const phrases = snapshot.words.phrases.factors!;
    const { fictional, ...line } = foot;
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        <header class="head">
          ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : title)}
          <p class="subject" part="subject">${fictional ? html`<b class="fictional">${fictional}</b>\u00a0· ` : nothing}${subject}</p>
        </header>
        ${this.tableView(snapshot) ?? listTemplate(entries, Math.min(this.headingLevel + 1, 6), phrases.source)}
        ${more && this.view !== 'table' ? html`<p class="small more">${more}</p>` : nothing}
        ${footTemplate(line, this.controlsTemplate(snapshot, isReadable), isStudy ? undefined : [phrases.grid, linkTemplate(phrases.study, STUDY_URL)])}
        ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-factors': ImpactFactors;
  }
}
