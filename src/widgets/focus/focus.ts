import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfFocus } from '../../element/focus.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { focusModel, shownFocus, type FocusModel } from './focus.model.js';
import { styles } from './focus.styles.js';

/**
 * A territory in focus, with its nuance.
 *
 * @summary A territory in focus, with its nuance.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactFocus extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: FocusModel;

  override nouns(): ShapesOfNouns {
    return shapesOfFocus;
  }

  protected prepare(): Preparation {
    return { files: ['focus'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = focusModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['focus']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownFocus({ feed, words }, this.#model as FocusModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./focus-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as FocusModel;
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
    'impact-focus': ImpactFocus;
  }
}
