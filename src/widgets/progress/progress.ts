import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { cautionTemplate, dotted, footTemplate, headingTemplate, worded } from '../../element/parts.js';
import type { Draw } from '../../element/picture.js';
import { rovingOf } from '../../element/roving.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { marks } from '../../theme/marks.styles.js';
import { signs } from '../../theme/signs.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { barriersTemplate } from './progress-barriers.js';
import type { Drawn } from './progress-option.js';
import { skillsTemplate } from './progress-skills.js';
import { skills } from './progress-skills.styles.js';
import { readable, shownProgress } from './progress-told.model.js';
import { trainingTemplate } from './progress-training.js';
import { needsOfProgress, progressModel, type ProgressModel } from './progress.model.js';
import { styles } from './progress.styles.js';

/**
 * Before and after, as counted people: barriers identified and lifted, skills from entry to exit beside what employers expect, training
 * from orientation to certification.
 *
 * @summary Before and after: barriers lifted, skills gained, training completed.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - It is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading.
 * @csspart subject - What, how many and when, under the heading.
 * @csspart mark - The rows that are drawn.
 * @csspart row - One barrier, one skill or one step.
 * @csspart figure - The counts of a row.
 * @csspart key - What the marks stand for.
 * @csspart table - The table of the same facts.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads one row aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the figures, and in their place when there are none.
 * @csspart message - Why there are no figures.
 */
export class ImpactProgress extends FigureElement {
  static override properties: PropertyDeclarations = { progress: { converter: written } };
  static override styles = [far, tokens, frame, marks, signs, styles, skills];

  #model?: ProgressModel;

  /** Id of a before and after of the feed; default: its first. */
  progress?: string;

  protected prepare(feed: DisclosedFeed): Preparation {
    return { ...needsOfProgress(feed, this.progress), told: true, views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = progressModel({ feed, words }, this.progress);
    if (typeof model === 'string') return model;
    this.#model = model;
    return undefined;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    const model = this.#model as ProgressModel;
    const context = { feed, words };
    return panel.toldOfPart(context, shownProgress(context, model, this.heading ? { text: this.heading } : model.title), panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./progress-picture.js').then(({ drawOf }) => drawOf(this.progress, this.heading));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as ProgressModel;
    const { subject, levels, period, caution, foot } = model;
    const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
    const what = [...subject.map(worded), when, caution && !caution.ofPeriod && cautionTemplate(caution.text)].filter(Boolean);
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)}
        ${what.length ? html`<p class="subject" part="subject">${dotted(what)}</p>` : nothing}
        ${levels ? html`<p class="subject small" part="subject">${levels}</p>` : nothing}
        ${this.tableView(snapshot) ?? this.#graphic(snapshot, model)}
        ${footTemplate(foot, this.controlsTemplate(snapshot, readable(model) !== undefined))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  #graphic({ words }: Snapshot, { graphic, title, drawn: most, more }: ProgressModel): TemplateResult {
    const roving = rovingOf(this);
    roving.start(0, most - 1);
    const drawn: Drawn = {
      words: words.phrases.progress!, roving, most,
      list: (rows, size) => html`<div class="list ${graphic.kind} of-${most} ${size}" part="mark" role="listbox" aria-label=${title.text} @keydown=${roving.onKeydown} @focusin=${roving.onFocus}>${rows}</div>`,
    };
    const shown = graphic.kind === 'freins' ? barriersTemplate(graphic, drawn) : graphic.kind === 'competences' ? skillsTemplate(graphic, drawn) : trainingTemplate(graphic, drawn);
    return html`${shown}${more ? html`<p class="small">${more}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-progress': ImpactProgress;
  }
}
