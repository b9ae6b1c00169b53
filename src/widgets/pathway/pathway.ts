import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import { fullFootTemplate } from '../../element/full-foot.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { adoptViewStyles, type Views } from '../../element/views.js';
import type { Draw } from '../../element/picture.js';
import { cautionTemplate, dotted, headingTemplate, worded } from '../../element/parts.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { inFull } from '../../theme/in-full.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { filesOfPathway, formOf, pathwayModel, shownPathway, wordsOf, type Forms, type PathwayModel } from './pathway.model.js';
import { styles } from './pathway.styles.js';

/** What a pathway is drawn with; a page loads what its own is drawn as. */
const own = {
  thread: () => import('./pathway-thread.js'),
  leavers: () => import('./pathway-leavers.js'),
};

type Loaded = { readonly [Name in keyof typeof own]?: Awaited<ReturnType<(typeof own)[Name]>> | undefined };

/**
 * A way through work integration, as one thread on a ruler of months; or those who left within a period, poured into the official
 * families; or the same people followed from entry to exit.
 *
 * @summary A pathway step by step, or what became of those who left.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The pathway is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart fictional - The badge of invented data.
 * @csspart title - The finding.
 * @csspart subject - What, where and when.
 * @csspart thread - The thread on its ruler, where there is room for it.
 * @csspart steps - The steps from top to bottom, where there is not.
 * @csspart stages - The steps that a cohort took.
 * @csspart flow - Those who left, from left to right, where there is room for it.
 * @csspart exits - The families as a list, where there is not.
 * @csspart notes - What must be said of the drawing.
 * @csspart foot - Lecture, Champ and Source, with the controls.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads it aloud.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the pathway, and in its place when there is none.
 * @csspart message - Why there is no pathway.
 */
export class ImpactPathway extends FigureElement {
  static override properties: PropertyDeclarations = { pathway: { converter: written } };
  static override styles = [far, tokens, frame, inFull, styles];

  /** @internal What only some pathways are drawn with, for a server's style sheet. */
  static readonly ownViews = own;

  #model?: PathwayModel;
  #forms: Loaded = {};

  /** Id of the pathway; default: the feed's first. */
  pathway?: string;

  protected prepare(feed: DisclosedFeed): Preparation {
    const form = formOf(feed, this.pathway);
    return { files: filesOfPathway(feed), told: true, views: [...this.openViews], ...(form && { also: { key: form, there: this.#load(form) } }) };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = pathwayModel({ feed, words }, this.pathway, this.#forms);
    if (typeof model === 'string') return model;
    this.#model = model;
    return undefined;
  }

  /** Without it the widget says that the network does not answer. */
  async #load(form: keyof Forms): Promise<void> {
    if (this.#forms[form]) return;
    const loaded = await own[form]().catch(() => undefined);
    this.#forms = { ...this.#forms, [form]: loaded };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    adoptViewStyles(this.renderRoot as ShadowRoot, this.#forms as Views);
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownPathway({ feed, words }, this.#model as PathwayModel, this.#forms), panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./pathway-picture.js').then(({ drawOf }) => drawOf(this, this.#forms));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as PathwayModel;
    const { foot, scope, lecture, period, subject } = model;
    const parts = [...subject.map(worded), ...(period ? [period.caution ? html`<span>${period.text}, ${cautionTemplate(period.caution)}</span>` : period.text] : [])];
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${foot.fictional ? html`<p class="fictional small" part="fictional">${foot.fictional}</p>` : nothing}
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)}
        <p class="subject" part="subject">${dotted(parts)}</p>
        ${this.tableView(snapshot) ?? this.#drawing(snapshot, model)}
        ${fullFootTemplate(snapshot.words, foot, { lecture, scope, controls: this.controlsTemplate(snapshot, false) })} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  #drawing(snapshot: Snapshot, { thread, leavers, title }: PathwayModel): TemplateResult {
    const words = wordsOf(snapshot);
    const { number, messages } = snapshot.words.format;
    const notes = thread?.notes ?? leavers!.notes.map((text) => ({ text }));
    return html`<div class="drawing">${thread ? this.#forms.thread!.threadTemplate(this, thread, { words, number, name: title.text, labelled: messages.labelled }) : this.#forms.leavers!.leaversTemplate(this, leavers!, words, title.text)}</div>
      ${notes.length ? html`<p class="notes" part="notes">${thread?.isIllustrative ? html`<svg width="34" height="10" aria-hidden="true" class="illustrative">${svg`<path class="span" d="M1 9V3H33V9" fill="none"></path>`}</svg>` : nothing}<span>${notes.map((note, at) => html`${at ? ' ' : nothing}${at === 0 && thread?.isIllustrative ? html`<b>${worded(note)}</b>` : worded(note)}`)}</span></p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-pathway': ImpactPathway;
  }
}
