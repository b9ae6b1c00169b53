import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { namesIn } from '../../element/attributes.js';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfFactors } from '../../element/factors.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { footTemplate, headingTemplate, linkTemplate } from '../../element/parts.js';
import { warnOnce } from '../../element/warn.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { listTemplate } from './factors-list.js';
import { needsOfFactors } from './factors-needs.model.js';
import { shownFactors, withGrid } from './factors-told.model.js';
import { factorsModel, STUDY_URL, type FactorsModel } from './factors.model.js';
import type { FactorsEdit } from './factors-edit.js';
import type { ProfileModel } from './factors-profile.model.js';
import { styles } from './factors.styles.js';

/** The study's seven, where a page asks and has no feed. */
const STUDY = { version: '1.0', organisation: { name: 'Avise', role: 'reseau' } };

/**
 * The study’s seven success factors: what shows each, the figures that support it, and its state where somebody assessed it. With
 * `editable`, a field of a form: the visitor assesses, and nothing leaves the browser by itself.
 *
 * @summary The seven success factors of the study, with proof, figures and state; or a self-assessment.
 * @event {Event} input - The visitor answered or wrote. Bubbles.
 * @event {Event} change - The visitor chose a state, or has finished writing. Bubbles.
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
 * @csspart question - One factor that is asked for.
 * @csspart note - The line for what shows it.
 * @csspart assessor - The line for who assesses.
 * @csspart actions - What can be done with the answers.
 * @csspart profile - The answers beside another assessment.
 * @csspart profile-title - What the two have in common.
 * @csspart table - The table of the same facts.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads one factor aloud.
 * @csspart method - The method panel.
 * @csspart waiting - What stands there before the factors, and in their place when there are none.
 * @csspart message - Why there are none.
 */
export class ImpactFactors extends FigureElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    factors: { useDefault: true },
    editable: { type: Boolean },
    name: { reflect: true, useDefault: true },
    required: { type: Boolean, reflect: true },
    isAwake: { state: true },
  };
  static override styles = [far, tokens, frame, styles];

  #model?: FactorsModel;
  #edit?: FactorsEdit | undefined;
  #loaded?: Promise<void>;
  /** What the browser or the page gives before there is something to give it to. */
  #given: string | undefined;

  /** False until a server's drawing, which has no questions, was taken over. */
  private isAwake = !isServer && !this.shadowRoot;

  /** Ids of the factors to show, in the study’s order; default: all, which `editable` always asks. */
  factors = '';

  /** True lets the visitor assess the seven factors; default false. */
  editable = false;

  /** Name of the field in a form; default: none, nothing is sent. */
  name = '';

  /** True asks for all seven answers before a form is sent; default false. */
  required = false;

  /** The answers as JSON, `{"assessedBy", "factors": [{"id", "state", "proof"}]}`; default: empty. */
  get value(): string {
    return this.#edit?.value ?? this.#given ?? '';
  }
  set value(text: string) {
    if (this.#edit) this.#edit.take(text);
    else this.#given = text;
  }

  get #isEdited(): boolean {
    return this.editable && this.isAwake;
  }

  /** What asks, once its words are there too: it may come before them. */
  #editIn({ words }: Pick<Snapshot, 'words'>): FactorsEdit | undefined {
    return this.#isEdited && words.phrases['factors-edit'] ? this.#edit : undefined;
  }

  override nouns(): ShapesOfNouns {
    return shapesOfFactors;
  }

  override standIn(): object | undefined {
    return this.editable ? STUDY : undefined;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    const files = needsOfFactors(feed);
    const views = [...this.openViews];
    return this.#isEdited ? { files: [...files, 'factors-edit'], views, also: { key: 'edit', there: (this.#loaded ??= this.#load()) } } : { files, views };
  }

  async #load(): Promise<void> {
    // Where it can't be had, the list stays: it says what is asked.
    const edit = await import('./factors-edit.js').catch(() => undefined);
    const sheet = edit?.styles.styleSheet;
    if (!edit) return;
    if (sheet) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    this.#edit = new edit.FactorsEdit(this, this.internals);
  }

  protected derive(snapshot: Snapshot): string | undefined {
    const { feed, words } = snapshot;
    const model = factorsModel({ feed, words }, this.#isEdited ? [] : namesIn(this.factors));
    if (!model.entries.length) return model.problem;
    if (model.problem) warnOnce(model.problem);
    this.#model = model;
    this.#editIn(snapshot)?.begin(snapshot, this.#given);
    return undefined;
  }

  protected told(snapshot: Snapshot, panel: PanelViews): Told {
    const { context, model, profile } = this.#shown(snapshot);
    return withGrid(context, panel.toldOfPart(context, shownFactors(context, model, profile), panel.words), profile);
  }

  /** What is told and saved: the visitor's answers, where they are asked. */
  #shown(snapshot: Snapshot): { readonly context: Pick<Snapshot, 'feed' | 'words'>; readonly model: FactorsModel; readonly profile?: ProfileModel | undefined } {
    const { words } = snapshot;
    const edit = this.#editIn(snapshot);
    if (!edit) return { context: { feed: snapshot.feed, words }, model: this.#model as FactorsModel };
    const context = { feed: edit.feed(snapshot), words };
    return { context, model: factorsModel(context), profile: edit.profile(snapshot, this.#model as FactorsModel) };
  }

  protected override drawing(): Promise<Draw> {
    return import('./factors-picture.js').then(({ draw }) => (snapshot, tools, told) => {
      const { context, model, profile } = this.#shown(snapshot);
      return draw(context, model, tools, told, this.heading, profile);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#edit?.end();
  }

  protected override updated(): void {
    super.updated();
    if (this.snapshot && this.state === 'ready') this.#editIn(this.snapshot)?.sync(this.renderRoot);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.updateComplete.then(() => (this.isAwake = true));
  }

  /** @internal */
  formResetCallback(): void {
    this.#given = undefined;
    this.#edit?.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** @internal */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The first question without an answer, where questions are asked. */
  override focus(options?: FocusOptions): void {
    if (this.#isEdited && this.#edit) this.#edit.focus(options);
    else super.focus(options);
  }

  /** The form that sends the answers, where there is one. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What is missing, as of any field. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The same in words; empty where nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** False where a form disables it. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether all that is required was answered. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and shows the visitor what is missing. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const { words } = snapshot;
    const phrases = words.phrases.factors!;
    const edit = this.#editIn(snapshot);
    const told = edit && this.#shown(snapshot).model;
    const model = this.#model as FactorsModel;
    const { title, subject, entries, more, isStudy, foot: { fictional, ...foot }, isReadable } = told ?? model;
    const heading = this.heading ?? (edit ? words.phrases['factors-edit']!.title : undefined);
    const names = { ...words.format.messages.controls, chart: edit ? words.phrases['factors-edit']!.questions : phrases.list };
    const list = (): unknown => edit?.template(snapshot, model) ?? [
      listTemplate(entries, Math.min(this.headingLevel + 1, 6), phrases),
      more ? html`<p class="small more">${more}</p>` : nothing,
    ];
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        <header class="head">
          ${headingTemplate(this.headingLevel, heading ? { text: heading } : title)}
          <p class="subject" part="subject">${fictional ? html`<b class="fictional">${fictional}</b>\u00a0· ` : nothing}${edit ? edit.subjectTemplate(snapshot) : subject}</p>
        </header>
        ${this.tableView(snapshot) ?? list()}
        ${footTemplate(edit ? edit.foot(snapshot) : foot, this.controlsTemplate(snapshot, isReadable, names), isStudy || edit ? undefined : [phrases.grid, linkTemplate(phrases.study, STUDY_URL)])}
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
