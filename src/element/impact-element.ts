import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue } from '../feed/types.js';
import type { DisclosedFeed } from '../honesty/types.js';
import { loadWords, supportedLanguage, type Needs } from '../model/words.js';
import { NO_NOUNS, readDisclosed, type ShapesOfNouns } from './disclosed.js';
import { documentOf } from './document.js';
import { layOutLater } from './far.js';
import { ImpactLoadEvent } from './load-event.js';
import type { Failure } from './failure.js';
import { keyOf, type Preparation, type Snapshot } from './snapshot.js';
import { contentParsed, feedProvider, missFeed, nearestAttribute, type Provider } from './source.js';
import { VERSION } from './version.js';
import { adoptViewStyles, loadViews } from './views.js';

export type { Preparation, Snapshot } from './snapshot.js';
export type WidgetState = 'pending' | 'ready' | 'empty' | 'error';
const NO_WORDS: Needs = { files: [], usual: true };

/**
 * What every widget shares: where its feed comes from, its language, its states and events, hydration of server-rendered HTML.
 * A widget says what it needs in `prepare()`, derives its model in `derive()` and draws it in `renderWidget()`.
 *
 * @attr for - `#` and the id of a table of the page that is read as the feed; without a value, the table inside.
 * @attr organisation - Who speaks in that table; default: the name of the site.
 * @attr organisation-role - What that organisation is: `siae`, `acheteur`, `reseau`, `facilitateur` or `autre` (default).
 */
export abstract class ImpactElement extends LitElement {
  static readonly version = VERSION;

  // Declared here and not with decorators, which cost every page half a kilobyte.
  static override properties: PropertyDeclarations = {
    // Declared, so that what was given before this file came is found again.
    src: { noAccessor: true },
    feed: { attribute: false, noAccessor: true },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true, useDefault: true },
    preset: { reflect: true, useDefault: true },
  };
  static override get observedAttributes(): string[] { return [...super.observedAttributes, 'lang', 'for']; }

  /** @internal */
  protected readonly internals = this.attachInternals();
  /** True once there is something to draw or to say: a feed, a failure, or no source at all. */
  #settled = false;
  /** True from what a server left, a shadow root or, put in by innerHTML, an island alone, until the first update. */
  #declared = false;
  /** What wakes a server's drawing, until it has. */
  #server?: typeof import('./hydrate.js') | undefined;
  #loading?: AbortController;
  #provider?: Provider | undefined;
  /** Of what the provider gave when it was last asked. */
  #revision?: number | undefined;
  #object?: unknown;
  #src?: string | undefined;
  #issues: readonly Issue[] = [];
  #failure?: Failure | undefined;
  #empty?: string;
  #state: WidgetState = 'pending';
  #snapshot?: Snapshot | undefined;
  /** True until what the sources hold is there: a detached widget asks when it comes back. */
  #stale = true;
  /** What the snapshot was prepared for; another need prepares anew. */
  #prepared = '';
  #toldOf?: unknown;
  /** True while all there is of the feed is what a server showed of it. */
  #partial = false;

  /** Title in place of the widget's own. */
  heading?: string;

  /** Level of the title, 2 to 6; default 3. */
  headingLevel = 3;

  /** `auto` (default) follows the page's colour scheme; `light`; `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Colours: `terre` (default), `bleu-canal`, `ocre`, or `site` for the page's own. */
  preset: 'terre' | 'bleu-canal' | 'ocre' | 'site' = 'terre';

  /** URL of a feed; relative ones resolve against the page. Another one is asked for at once. */
  set src(value: string | undefined) {
    if (value === this.#src) return;
    this.#src = value;
    this.retry();
  }
  get src(): string | undefined { return this.#src; }

  /** The feed as an object; it wins over `src`. Reading gives what may be shown, never what is withheld, and what is only told where it was asked for. */
  set feed(value: unknown) {
    this.#object = value ?? undefined;
    this.retry();
  }
  get feed(): DisclosedFeed | undefined { return this.#snapshot?.feed; }
  /** @internal Whether its feed is an object, which has no address; the `<impact-feed>` around it. */
  get origin(): readonly [isGiven: boolean, provider: Provider | undefined] { return [this.#object !== undefined, this.#provider]; }

  /** `pending`, `ready`, `empty` or `error`. */
  get state(): WidgetState { return this.#state; }

  override connectedCallback(): void {
    super.connectedCallback();
    const before = this.#provider;
    this.#provider = feedProvider(this);
    this.#provider?.addEventListener('impact-change', this.retry);
    if (this.#stale || this.#provider !== before || this.#provider?.revision !== this.#revision) this.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider?.removeEventListener('impact-change', this.retry);
    this.#loading?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'for') this.retry();
    this.requestUpdate();
  }

  /** Asks for the feed again, once the widget stands in the page; a later answer of an earlier address is never shown. */
  readonly retry = (): void => {
    this.#stale = true;
    if (this.isConnected && this.renderRoot) void this.#load();
  };

  /** @internal Takes a disclosed feed as it is, with its words: on a server, and where a server's HTML is hydrated. */
  async adopt(feed: DisclosedFeed, language: string, signal?: AbortSignal): Promise<void> {
    const before = this.#snapshot;
    const preparation = this.prepare(feed);
    const wished = supportedLanguage(language);
    const [words, views, telling] = await Promise.all([
      loadWords(wished, preparation), loadViews(preparation.views ?? [], wished), preparation.told && !feed.told && import('../honesty/told.js'), preparation.also?.there,
    ]);
    // While its words came, something else was asked for, or has come.
    if (signal ? signal.aborted : this.#snapshot !== before) return;
    this.#snapshot = { feed: telling ? telling.told(feed) : feed, words, views };
    this.#prepared = keyOf(wished, preparation);
    this.#failure = undefined;
    // A property's words say nothing of a source.
    this.#stale &&= !signal;
  }

  /** @internal Shapes of the nouns that this widget reads beyond indicators, progress and pathways; the same object each time. */
  nouns(): ShapesOfNouns | Promise<ShapesOfNouns> { return NO_NOUNS; }
  /** @internal The document of a widget that a page may use without any. */
  standIn?(): object | undefined;
  /** Words that the attributes alone ask for, beside the feed; only the feed says which others it needs. */
  protected wished(): Needs { return NO_WORDS; }
  /** What the widget will say and draw, from the feed and its own properties. */
  protected abstract prepare(feed: DisclosedFeed): Preparation;
  /** Derives the model; when the feed holds nothing for this selection, gives the reason in the reader's words. */
  protected abstract derive(snapshot: Snapshot): string | undefined;

  protected abstract renderWidget(snapshot: Snapshot): TemplateResult;

  protected get snapshot(): Snapshot | undefined { return this.#snapshot; }

  /** Why there is nothing to draw, in the reader's words. */
  protected get reason(): string | undefined { return this.#failure?.message ?? this.#empty; }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = this.shadowRoot;
    this.#declared = !!(declared ?? this.querySelector('[data-impact-island]'));
    if (declared) return declared;
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    this.#enter('pending');
    return root;
  }

  /** The page's own content, or a server's drawing, stays until there is something to draw: fifty widgets are drawn once, not twice. */
  protected override shouldUpdate(): boolean { return this.#settled; }

  /** What data makes a model or a drawing throw is told, like a feed that can't be read. */
  protected override performUpdate(): void {
    try { super.performUpdate(); } catch (error) { void this.#fail(error); }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const snapshot = this.#snapshot;
    // Words or views that a new property asks for come first; until then the last model stays on view.
    if (snapshot && this.hasUpdated && this.#prepared !== keyOf(this.#language(snapshot.feed.language), this.prepare(snapshot.feed))) {
      return void this.#prepareAnew(snapshot.feed);
    }
    const empty = snapshot && this.derive(snapshot);
    if (empty !== undefined && this.#partial) {
      // Another indicator than the server's: the source may have it, and until then the last one stays on view.
      this.#partial = false;
      return void this.#load();
    }
    this.#empty = empty;
    this.#enter(this.#failure ? 'error' : !snapshot ? 'pending' : empty === undefined ? 'ready' : 'empty');
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const server = this.#server;
    this.#server = undefined;
    this.#declared = false;
    if (!this.hasUpdated && !(this.#partial && server?.hydrateInto(this.render(), root, this.renderOptions))) root.replaceChildren();
    super.update(changed);
    server?.dress(root, (this.constructor as typeof LitElement).elementStyles);
    adoptViewStyles(root, this.#snapshot?.views ?? {});
  }

  protected override updated(): void { layOutLater(); void this.#tell(); }

  override render(): TemplateResult {
    const snapshot = this.#snapshot;
    if (snapshot && this.#state === 'ready') return this.renderWidget(snapshot);
    const [message, retry] = [this.reason, this.#failure?.words.format.messages.controls.retry];
    return html`<div class="widget waiting" part="waiting">
      <slot></slot>
      ${message ? html`<p class="message" part="message">${message}</p>` : nothing}
      ${retry ? html`<button type="button" @click=${this.retry}>${retry}</button>` : nothing}
    </div>`;
  }

  /** Tells the state to pages (`:state(ready)`) and to assistive technology; `aria-busy` also keeps the space of reserve.css. */
  #enter(state: WidgetState): void {
    this.#state = state;
    this.ariaBusy = state === 'pending' ? 'true' : null;
    try {
      this.internals.states.clear();
      this.internals.states.add(state);
    } catch {
      // Engines without :state(), or with its first syntax: the `state` property says the same.
    }
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#revision = this.#provider?.revision;
    try {
      await contentParsed(this);
      if (this.#declared && (await this.#wake(signal))) return;
      void loadWords(this.#language('fr'), this.wished()).catch(() => undefined);
      let document = this.#object ?? (await documentOf({ element: this, src: this.#src, provider: this.#provider }, signal));
      if (signal.aborted) return;
      if (document === undefined && !(document = this.standIn?.())) return this.#end(), void setTimeout(missFeed, 3000, this);
      const { feed, issues } = await readDisclosed(document, await this.nouns());
      this.#issues = issues;
      this.#partial = false;
      await this.#prepareAnew(feed, signal);
    } catch (error) {
      if (!signal.aborted) await this.#fail(error);
    }
  }

  /** What the server left is drawn as it is, without a second request; false where it left nothing that can be used. */
  async #wake(signal: AbortSignal): Promise<boolean> {
    // A server's page is readable as it is: it stays where what would wake it can't be had.
    const server = (this.#server = await import('./hydrate.js').catch(() => undefined));
    return !server || server.wake(this, await this.nouns(), (feed, language) => {
      this.#partial = true;
      if (!language) this.#toldOf = feed; // What is only of another day is no news.
      return this.#prepareAnew(feed, signal, language);
    });
  }

  async #prepareAnew(feed: DisclosedFeed, signal?: AbortSignal, language = this.#language(feed.language)): Promise<void> {
    await this.adopt(feed, language, signal);
    if (!signal?.aborted) this.#draw();
  }

  #draw(): void { this.#settled = true; this.requestUpdate(); }

  #end(failure?: Failure): void {
    // What only a server showed has no source to be asked for again.
    if (failure || this.#stale) this.#snapshot = undefined;
    this.#failure = failure;
    this.#draw();
  }

  async #fail(error: unknown): Promise<void> {
    const { signal } = this.#loading!;
    const failure = await import('./failure.js').then(({ failureOf }) => failureOf(error, this.#language('fr'), this.childElementCount > 0))
      // Not even what would say why can be had: what came with the first view names the only likely reason.
      .catch(() => loadWords(this.#language('fr'), NO_WORDS).then((words) => ({ words, message: words.format.messages.offline })));
    // While its words came, something else may have been asked for.
    if (!signal.aborted) this.#end(failure);
  }

  /** Own attribute, nearest ancestor through shadow hosts, then the feed's; a language without dictionary is read in French. */
  #language(feedLanguage: string): string { return supportedLanguage(nearestAttribute(this, 'lang') ?? feedLanguage); }

  /** One event per outcome, not per update. */
  async #tell(): Promise<void> {
    const [failure, empty, snapshot, issues] = [this.#failure, this.#empty, this.#snapshot, this.#issues];
    // Other words and views of the same feed are no news.
    const subject = failure ?? empty ?? snapshot?.feed;
    if (subject === undefined || subject === this.#toldOf) return;
    this.#toldOf = subject;
    this.dispatchEvent(subject === snapshot?.feed && !issues.length
      ? new ImpactLoadEvent({ issues: [] })
      : await (await import('./outcome.js')).outcomeEvent({ failure, empty, issues, words: (failure ?? snapshot)?.words }));
  }
}
