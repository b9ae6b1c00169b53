import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfCases } from '../../element/cases.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { caseModel, shownCase, type CaseModel } from './case.model.js';
import { styles } from './case.styles.js';

/**
 * A purchase told as a chain of effects.
 *
 * @summary A purchase told as a chain of effects.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactCase extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: CaseModel;

  override nouns(): ShapesOfNouns {
    return shapesOfCases;
  }

  protected prepare(): Preparation {
    return { files: ['case'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = caseModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['case']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownCase({ feed, words }, this.#model as CaseModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./case-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as CaseModel;
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)} ${this.tableView(snapshot)}
        ${footTemplate(model.foot, this.controlsTemplate(snapshot, false))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-case': ImpactCase;
  }
}
