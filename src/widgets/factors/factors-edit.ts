import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { today } from '../../element/day.js';
import { ImpactExportEvent } from '../../element/events.js';
import type { Snapshot } from '../../element/impact-element.js';
import { headingTemplate } from '../../element/parts.js';
import { save } from '../../element/save.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { FootModel } from '../../model/foot.js';
import { answered, answersAt, answersIn, codeOf, countOf, feedOf, feedOfAnswers, hashWith, LONGEST, unanswered, valueOf, type Answers } from './factors-answers.model.js';
import { questionsTemplate } from './factors-questions.js';
import { keptAs, keyOf, type Kept } from './factors-keep.js';
import { profileModel, type ProfileModel } from './factors-profile.model.js';
import { profileTemplate } from './factors-profile.js';
import { STUDY_URL, sevenIn, type FactorState, type FactorsModel } from './factors.model.js';

export { styles } from './factors-edit.styles.js';

/** The widget that is filled in, as a field of a form. */
export interface Field extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly headingLevel: number;
  heading?: string;
}

/** A self-assessment on the seven factors: asks, keeps, shares and saves the answers. Nothing leaves the browser by itself. */
export class FactorsEdit {
  answers: Answers = unanswered();
  readonly #host: Field;
  readonly #internals: ElementInternals;
  #kept: Kept | undefined;
  #isKept = true;
  #fromLink = false;
  /** Shown where it can't be copied. */
  #link: string | undefined;
  #isCopied = false;
  #asksName = false;
  #snapshot: Snapshot | undefined;

  constructor(host: Field, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** As the page or the browser has them: restored by the browser, from the address, from this tab. */
  begin(snapshot: Snapshot, restored: string | undefined): void {
    const hasBegun = this.#snapshot !== undefined;
    this.#snapshot = snapshot;
    addEventListener('hashchange', this.#onHash);
    this.#host.addEventListener('click', this.#onLabel);
    if (hasBegun) return;
    this.#kept = keptAs(keyOf(this.#host));
    const linked = answersAt(location.hash, this.#host.id);
    this.#fromLink = linked !== undefined && restored === undefined;
    const kept = restored ?? this.#kept.read();
    this.answers = (restored === undefined && linked) || (kept === undefined ? undefined : answersIn(this.#ids, kept)) || unanswered();
  }

  /** Until it stands in a page again: its answers stay. */
  end(): void {
    removeEventListener('hashchange', this.#onHash);
    this.#host.removeEventListener('click', this.#onLabel);
  }

  get value(): string {
    return valueOf(this.#ids, this.answers);
  }

  /** What the table, the exports and the *Lecture* are of. */
  feed({ feed, words }: Snapshot): DisclosedFeed {
    return feedOfAnswers(feed, this.#ids, this.answers, words.phrases['factors-edit']!.you, today());
  }

  /** Answers given from elsewhere; anything else that a text may hold leaves none. */
  take(text: string): void {
    this.#fromLink = false;
    this.#set(answersIn(this.#ids, text) ?? unanswered());
  }

  /** The first question that is open, else the first. */
  focus(options?: FocusOptions): void {
    const open = this.answers.states.indexOf(undefined) + 1 || 1;
    const stops = [...(this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>(`[name="f${open}"]`) ?? [])];
    (stops.find(({ checked }) => checked) ?? stops[0])?.focus(options);
  }

  /** A label of the page's own: its press reaches the widget alone, nothing within it. */
  readonly #onLabel = (event: Event): void => {
    if (event.composedPath()[0] === this.#host && this.#internals.labels.length) this.focus();
  };

  /** Tells the form, after each drawing: only then is there something to point at. */
  sync(root: ParentNode): void {
    const { value } = this;
    this.#internals.setFormValue(value || null, value);
    const { required } = this.#host;
    const open = this.answers.states.indexOf(undefined);
    // A table has no question to point at.
    const at = root.querySelector<HTMLElement>(`[name="f${open + 1}"]`) ?? root.querySelector<HTMLElement>('button') ?? undefined;
    if (required && open >= 0) this.#internals.setValidity({ valueMissing: true }, this.#words.missing, at);
    else this.#internals.setValidity({});
  }

  /** The answers beside what somebody says in the feed; undefined where there is nothing to compare. */
  profile(snapshot: Snapshot, model: FactorsModel): ProfileModel | undefined {
    return profileModel(snapshot, model, this.answers);
  }

  template(snapshot: Snapshot, model: FactorsModel): TemplateResult {
    const { words } = snapshot;
    const phrases = this.#words;
    const { answers } = this;
    const disabled = this.#host.matches(':disabled');
    const count = countOf(answers);
    const level = Math.min(this.#host.headingLevel + 1, 6);
    const profile = this.profile(snapshot, model);
    return html`<div class="edit" @input=${this.#onInput} @change=${this.#onChange}>
      ${questionsTemplate({ words, answers, level, required: this.#host.required, disabled })}
      <label class="field by"><span class="small">${phrases.by}</span>
        <input class="line" part="assessor" name="by" maxlength=${LONGEST.by} autocomplete="organization" .value=${answers.by} ?disabled=${disabled} aria-invalid=${this.#asksName || nothing} aria-describedby=${this.#asksName ? 'needs-name' : nothing} />
        ${this.#asksName ? html`<span class="small asks" id="needs-name">${phrases.needsName}</span>` : nothing}
      </label>
      <p class="actions" part="actions">
        <button type="button" class="action main" ?disabled=${!count} @click=${this.#copyLink}>${phrases.actions.link}</button>
        <button type="button" class="action" ?disabled=${!count} @click=${this.#saveFile}>${phrases.actions.save}</button>
        <button type="button" class="action" ?disabled=${!this.value || disabled} @click=${this.#clear}>${phrases.actions.clear}</button>
      </p>
      ${this.#link ? html`<label class="field"><span class="small">${phrases.linkHere}</span><input class="line" readonly .value=${this.#link} /></label>` : nothing}
      <p class="small says">${this.#isCopied ? html`<b>${phrases.copied}.</b> ` : nothing}${phrases.linkSays}</p>
      ${profile ? profileTemplate(profile, headingTemplate(level, { text: profile.title }, 'profile-title')) : nothing}
    </div>`;
  }

  /** "Six réponses sur sept.", and what becomes of them. */
  subjectTemplate({ words: { format } }: Snapshot): TemplateResult {
    const phrases = this.#words;
    const count = countOf(this.answers);
    const where = this.#internals.form && this.#host.name ? phrases.inForm : this.#isKept ? phrases.private : phrases.unkept;
    return html`<span role="status">${format.fill(phrases.answered(count, format.cardinal(count)), {})}</span> ${this.#fromLink ? `${phrases.fromLink} ` : ''}${where}`;
  }

  /** Whose answers, and whose grid. */
  foot({ words }: Snapshot): FootModel {
    const { labels, labelled } = words.format.messages;
    const { grid, study } = words.phrases.factors!;
    return { scope: labelled(labels.scope, this.#words.scope), sourceLabel: grid, sources: [{ text: study, url: STUDY_URL }] };
  }

  get #words() {
    return this.#snapshot!.words.phrases['factors-edit']!;
  }

  get #ids(): readonly string[] {
    return this.#snapshot ? sevenIn(this.#snapshot) : [];
  }

  #set(answers: Answers): void {
    this.answers = answers;
    this.#link = undefined;
    this.#isCopied = false;
    this.#isKept = this.#kept?.write(this.value) ?? true;
    // Known to the form before the page hears of it.
    this.#internals.setFormValue(this.value || null, this.value);
    this.#host.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    // What is changed here is kept here: the address would bring back what it had.
    if (this.#fromLink) this.#leaveAddress();
    const at = Number(/^[fn]([1-7])$/.exec(name)?.[1]) - 1;
    if (name === 'by') {
      this.#asksName &&= !value.trim();
      this.#set({ ...this.answers, by: value });
    } else if (at >= 0) {
      this.#fromLink = false;
      this.#set(answered(this.answers, at, name.startsWith('f') ? { state: value as FactorState } : { note: value }));
    }
  };

  /** The shadow root keeps this one to itself. */
  readonly #onChange = (): void => {
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** The link of another's answers, opened in this tab. */
  readonly #onHash = (): void => {
    const linked = answersAt(location.hash, this.#host.id);
    if (!linked || codeOf(linked) === codeOf(this.answers)) return;
    this.answers = linked;
    this.#fromLink = true;
    this.#host.requestUpdate();
  };

  readonly #copyLink = async (): Promise<void> => {
    const { href, hash } = location;
    const link = href.slice(0, href.length - hash.length).replace(/#$/, '') + hashWith(hash, this.#host.id, this.answers);
    if (!this.#host.dispatchEvent(new ImpactExportEvent({ format: 'text', name: 'facteurs', content: link }))) return;
    try {
      await navigator.clipboard.writeText(link);
      announce(this.#words.copied);
      this.#isCopied = true;
    } catch {
      this.#link = link;
    }
    this.#host.requestUpdate();
  };

  readonly #saveFile = (): void => {
    const feed = feedOf(this.#ids, this.answers, this.#snapshot!.words.language, today());
    this.#asksName = !feed;
    this.#host.requestUpdate();
    if (!feed) return this.#host.shadowRoot!.querySelector<HTMLElement>('[name=by]')?.focus();
    const content = `${JSON.stringify(feed, null, 2)}\n`;
    save(this.#host, { format: 'json', name: 'facteurs.json', content }, new Blob([content], { type: 'application/json' }));
  };

  #leaveAddress(): void {
    const { hash, pathname, search } = location;
    const without = hashWith(hash, this.#host.id, undefined);
    try {
      if (without !== hash) history.replaceState(history.state, '', pathname + search + without);
    } catch {
      // A page may refuse it; the address then keeps what it had.
    }
  }

  /** Also from the address: the answers would come back with the page. */
  readonly #clear = (): void => {
    this.reset();
    this.#leaveAddress();
    announce(this.#words.cleared);
    for (const type of ['input', 'change']) this.#host.dispatchEvent(new Event(type, { bubbles: true }));
    this.#host.shadowRoot!.querySelector<HTMLElement>('[name=f1]')?.focus();
  };

  reset(): void {
    this.#fromLink = false;
    this.#asksName = false;
    this.#set(unanswered());
  }
}
