import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { shapesOfFocus } from '../../element/focus.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { styles as rows } from '../../element/marks/breakdown.js';
import { dotted, footTemplate, headingTemplate, worded } from '../../element/parts.js';
import type { Draw } from '../../element/picture.js';
import { styles as withheld } from '../../element/seldom.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { figure } from '../../theme/figure.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { leadTemplate, linksTemplate, moreTemplate, nuanceTemplate } from './focus-parts.js';
import { shownFocus, withNuance } from './focus-table.model.js';
import { filesOfFocus, focusAt, focusModel, type FocusModel } from './focus.model.js';
import { styles } from './focus.styles.js';

/**
 * A territory in focus, such as the priority neighbourhoods: its figures beside what they are compared with, its legal, statistical and
 * political links, and the nuance, which can't be left out.
 *
 * @summary A territory in focus, with its figures, its links and its nuance.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The focus is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading.
 * @csspart subject - What it is about, and on which zoning.
 * @csspart lead - The first figure beside its reference.
 * @csspart figure - A figure.
 * @csspart references - What the figure is compared with and that is not drawn beside it.
 * @csspart nuance - The nuance, beside the first figure, in every view.
 * @csspart links - The legal, statistical and political links.
 * @csspart parts - The first figure by category.
 * @csspart breakdown - The rows of one dimension.
 * @csspart earlier - Earlier values, with their sources.
 * @csspart table - The table of the same facts.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the first figure aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the focus, and in its place when there is none.
 * @csspart message - Why there is no focus.
 */
export class ImpactFocus extends FigureElement {
  static override properties: PropertyDeclarations = { focusId: { attribute: 'focus' } };
  static override styles = [far, tokens, frame, figure, withheld, marks, rows, styles];

  #model?: FocusModel;

  /** Id of the focus (attribute `focus`); default: the feed's first. */
  focusId?: string;

  override nouns(): ShapesOfNouns {
    return shapesOfFocus;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: filesOfFocus(feed, this.focusId), told: true, views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = focusModel({ feed, words }, this.focusId);
    if (model) this.#model = model;
    const { none, unknown, withoutNuance } = words.phrases.focus!;
    if (model) return undefined;
    if (focusAt(feed, this.focusId) >= 0) return withoutNuance;
    return feed.focus?.length ? unknown(this.focusId ?? '', words.format.list(feed.focus.map(({ id }) => id))) : none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    const [context, model] = [{ feed, words }, this.#model as FocusModel];
    return withNuance(context, model, panel.toldOfPart(context, shownFocus(context, model, panel.words), panel.words));
  }

  protected override drawing(): Promise<Draw> {
    return import('./focus-picture.js').then(({ drawFocus }) => drawFocus(this.#model as FocusModel, this.heading));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as FocusModel;
    const words = snapshot.words.phrases.focus!;
    const { lead, text, foot } = model;
    const nuance = nuanceTemplate(model, words);
    const table = this.tableView(snapshot);
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)}
        <p class="subject small" part="subject">${dotted(model.subject.map(worded))}</p>
        ${table
          ? html`<div class="top alone">${nuance}</div>${table}`
          : html`<p class="text">${worded(text)}</p>
              <div class="top ${lead ? '' : 'alone'}">${lead ? leadTemplate(lead, words) : ''}${nuance}</div>
              ${linksTemplate(model)} ${moreTemplate(model, words)}`}
        ${footTemplate(foot, this.controlsTemplate(snapshot, lead?.own.figure.state === 'value'))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-focus': ImpactFocus;
  }
}
