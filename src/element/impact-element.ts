import { LitElement, ReactiveElement, adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Issue } from '../feed/types.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { loadWords, supportedLanguage, type Needs } from '../model/words.js';
import type { ShapesOfNouns } from './disclosed.js';
import { today } from './day.js';
import { failureOf, type Failure } from './failure.js';
import { islandOf } from './island.js';
import { outcomeEvent } from './outcome.js';
import { keyOf, type Preparation, type Snapshot } from './snapshot.js';
import { contentParsed, feedProvider, nearestAttribute } from './source.js';
import { tellState, type WidgetState } from './state.js';
import { VERSION } from './version.js';
import { adoptViewStyles, loadViews } from './views.js';

export type { Preparation, Snapshot } from './snapshot.js';
export type { WidgetState } from './state.js';

const NO_WORDS: Needs = { files: [], usual: true };

/**
 * What every widget shares: where its feed comes from, its language, its states and events, hydration of server-rendered HTML.
 * A widget says what it needs in `prepare()`, derives its model in `derive()` and draws it in `renderWidget()`.
 */
export abstract class ImpactElement extends LitElement {
  static readonly version = VERSION;
  /** Shapes of the nouns that this widget reads beyond indicators, progress and pathways. */
  static nouns: ShapesOfNouns = {};

  // Declared here and not with decorators, which cost every page half a kilobyte.
  static override properties: PropertyDeclarations = {
    src: {},
    // Declared, so that one given before this file came is found again.
    feed: { attribute: false, noAccessor: true },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true, useDefault: true },
    preset: { reflect: true, useDefault: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  readonly #internals = this.attachInternals();
  #hydrate?: typeof import('./hydrate.js').hydrateOrReplace;
  #settle!: () => void;
  /** Kept when there is something to draw or to say: a feed, a failure, or no source at all. */
  readonly #outcome = new Promise<void>((resolve) => (this.#settle = resolve));
  /** True from a declarative shadow root until the first update. */
  #declared = false;
  #loading?: AbortController;
  #provider?: HTMLElement;
  #object?: unknown;
  #asked?: string;
  #issues: readonly Issue[] = [];
  #failure?: Failure;
  #empty?: string;
  #state: WidgetState = 'pending';
  #snapshot?: Snapshot;
  /** What the snapshot was prepared for; another need prepares anew. */
  #prepared = '';
  #toldOf?: unknown;
  /** True while all there is of the feed is what a server showed of it. */
  #partial = false;

  /** URL of a feed; relative ones resolve against the page. */
  src?: string;

  /** Title in place of the widget's own. */
  heading?: string;

  /** Level of the title, 2 to 6; default 3. */
  headingLevel = 3;

  /** `auto` (default) follows the page's colour scheme; `light`; `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Colours: `terre` (default), `bleu-canal`, `ocre`, or `site` for the page's own. */
  preset: 'terre' | 'bleu-canal' | 'ocre' | 'site' = 'terre';

  /** The feed as an object; it wins over `src`. Reading it gives back what may be shown, never the withheld figures. */
  set feed(value: unknown) {
    this.#object = value ?? undefined;
    if (this.isConnected) this.retry();
  }
  get feed(): DisclosedFeed | undefined {
    return this.#snapshot?.feed;
  }

  /** `pending`, `ready`, `empty` or `error`. */
  get state(): WidgetState { return this.#state; }

  override connectedCallback(): void {
    super.connectedCallback();
    const before = this.#provider;
    this.#provider = feedProvider(this);
    this.#provider?.addEventListener('impact-change', this.retry);
    if (!this.#snapshot || this.#provider !== before) this.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider?.removeEventListener('impact-change', this.retry);
    this.#loading?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate('lang');
  }

  /** Another address is asked for at once, even while the first drawing waits. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    // Lit calls this from its constructor, before this class has its fields.
    if (name === 'src' && #asked in this && this.isConnected && this.src !== this.#asked) this.retry();
  }

  /** Asks for the feed again; a later answer of an earlier address is never shown. */
  readonly retry = (): void => void this.#load();

  /** @internal The feed cut to what the widget shows, for a server to leave beside its HTML. */
  cut(feed: DisclosedFeed): DisclosedFeed | Promise<DisclosedFeed> {
    return feed;
  }

  /** @internal Takes a disclosed feed as it is, with its words: on a server, and where a server's HTML is hydrated. */
  async adopt(feed: DisclosedFeed, language: string, signal?: AbortSignal): Promise<void> {
    const preparation = this.prepare(feed);
    const wished = supportedLanguage(language);
    const [words, views] = await Promise.all([loadWords(wished, preparation), loadViews(preparation.views ?? [], wished)]);
    // While its words came, something else was asked for.
    if (signal?.aborted) return;
    this.#snapshot = { feed, words, views };
    this.#prepared = keyOf(wished, preparation);
    this.#failure = undefined;
  }

  /** Words that the feed is known to need before it is disclosed; asked for while its rules are loaded. */
  protected early(_feed: ImpactFeed): Needs {
    return NO_WORDS;
  }

  /** What the widget will say and draw, from the feed and its own properties. */
  protected abstract prepare(feed: DisclosedFeed): Preparation;

  /** Derives the model; when the feed holds nothing for this selection, gives the reason in the reader's words. */
  protected abstract derive(snapshot: Snapshot): string | undefined;

  protected abstract renderWidget(snapshot: Snapshot): TemplateResult;

  protected get snapshot(): Snapshot | undefined { return this.#snapshot; }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) {
      this.#declared = true;
      return this.shadowRoot;
    }
    const root = super.createRenderRoot();
    // The page's own content shows through until there is something to draw: fifty widgets are drawn once, not twice.
    root.append(document.createElement('slot'));
    this.#enter('pending');
    return root;
  }

  /** The first update of a server-rendered widget waits for its words and for Lit's hydration, so that nothing is drawn twice. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#declared && !this.hasUpdated) await contentParsed(this);
    const island = this.#declared && !this.hasUpdated ? islandOf(this) : undefined;
    if (!island) {
      if (!this.hasUpdated) await this.#outcome;
      await super.scheduleUpdate();
      return;
    }
    const [{ hydrateOrReplace, freshened }] = await Promise.all([import('./hydrate.js'), this.adopt(island.feed, island.lang)]);
    this.#hydrate = hydrateOrReplace;
    this.#partial = true;
    await super.scheduleUpdate();
    if (island.feed.now === today()) return;
    const live = await freshened(island.feed, (this.constructor as typeof ImpactElement).nouns);
    if (this.feed === island.feed) await this.#prepareAnew(live);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const snapshot = this.#snapshot;
    // Words or views that a new property asks for come first; until then the last model stays on view.
    if (snapshot && this.hasUpdated && changed.size > 0 && this.#prepared !== keyOf(this.#language(snapshot.feed.language), this.prepare(snapshot.feed))) {
      void this.#prepareAnew(snapshot.feed);
      return;
    }
    const empty = snapshot && this.derive(snapshot);
    if (empty !== undefined && this.#partial) {
      // Another indicator than the server's: the source may have it, and until then the last one stays on view.
      this.#partial = false;
      this.retry();
      return;
    }
    this.#empty = empty;
    this.#enter(this.#failure ? 'error' : !snapshot ? 'pending' : this.#empty === undefined ? 'ready' : 'empty');
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const { elementStyles } = this.constructor as typeof LitElement;
    const declared = this.#declared;
    this.#declared = false;
    if (!this.hasUpdated && !declared) root.replaceChildren();
    if (!declared) super.update(changed);
    else if (this.#hydrate) {
      const value = this.render();
      ReactiveElement.prototype['update'].call(this, changed);
      this.#hydrate(value, root, this.renderOptions);
    } else {
      root.replaceChildren();
      super.update(changed);
    }
    if (declared) adoptStyles(root, elementStyles);
    adoptViewStyles(root, this.#snapshot?.views ?? {}, elementStyles);
    root.querySelector('[data-impact]')?.remove();
  }

  protected override updated(): void {
    void this.#tell();
  }

  override render(): TemplateResult {
    const snapshot = this.#snapshot;
    if (snapshot && this.#state === 'ready') return this.renderWidget(snapshot);
    const message = this.#failure?.message ?? this.#empty;
    const retry = this.#failure && this.#failure.words.format.messages.controls.retry;
    return html`<div class="widget waiting" part="waiting">
      <slot></slot>
      ${message ? html`<p class="message" part="message">${message}</p>` : nothing}
      ${retry ? html`<button type="button" @click=${this.retry}>${retry}</button>` : nothing}
    </div>`;
  }

  #enter(state: WidgetState): void {
    tellState(this, this.#internals, this.#state, (this.#state = state));
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#asked = this.src;
    try {
      await contentParsed(this);
      // What the server left is drawn as it is, without a second request.
      if (!this.hasUpdated && this.#declared && islandOf(this)) return;
      // The language's own words are asked for beside the feed: only the feed says which others it needs.
      void loadWords(this.#language('fr'), NO_WORDS).catch(() => undefined);
      const { documentOf, readDisclosed } = await import('./reading.js');
      const document = this.#object ?? (await documentOf({ element: this, src: this.src, provider: this.#provider }, signal));
      if (signal.aborted) return;
      if (document === undefined) return this.#draw();
      const { feed, issues } = await readDisclosed(document, (this.constructor as typeof ImpactElement).nouns, undefined, (early) => {
        void loadWords(this.#language(early.language), this.early(early)).catch(() => undefined);
      });
      this.#issues = issues;
      this.#partial = false;
      await this.#prepareAnew(feed, signal);
    } catch (error) {
      if (!signal.aborted) await this.#fail(error);
    }
  }

  async #prepareAnew(feed: DisclosedFeed, signal?: AbortSignal): Promise<void> {
    await this.adopt(feed, this.#language(feed.language), signal);
    if (!signal?.aborted) this.#draw();
  }

  #draw(): void {
    this.#settle();
    this.requestUpdate();
  }

  async #fail(error: unknown): Promise<void> {
    this.#failure = await failureOf(error, this.#language('fr'), this.childElementCount > 0);
    this.#issues = this.#failure.issues;
    this.#draw();
  }

  /** Own attribute, nearest ancestor through shadow hosts, then the feed's; a language without dictionary is read in French. */
  #language(feedLanguage: string): string {
    return supportedLanguage(nearestAttribute(this, 'lang') ?? feedLanguage);
  }

  /** One event per outcome, not per update. */
  async #tell(): Promise<void> {
    const failure = this.#failure;
    const subject = failure ?? (this.#state === 'pending' ? undefined : this.#snapshot);
    if (subject === undefined || subject === this.#toldOf) return;
    this.#toldOf = subject;
    const words = failure?.words ?? this.#snapshot?.words;
    this.dispatchEvent(await outcomeEvent({ failure, empty: this.#empty, issues: this.#issues, words }));
  }
}
