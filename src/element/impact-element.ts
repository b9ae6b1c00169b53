import { LitElement, ReactiveElement, adoptStyles, html, nothing, render } from 'lit';
import type { CSSResultOrNative, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DisclosedFeed } from '../honesty/types.js';
import { loadWords, type Needs, type Words } from '../model/words.js';
import { FeedError } from '../feed/errors.js';
import { readDisclosed, type DisclosedReading, type ShapesOfNouns } from './disclosed.js';
import { ImpactErrorEvent, ImpactLoadEvent } from './events.js';
import { islandOf, type Island } from './island.js';
import { page, warnOnce } from './page.js';
import { absolute, feedProvider, inlineJson, nearestAttribute } from './source.js';
import { VERSION } from './version.js';

export type WidgetState = 'pending' | 'ready' | 'empty' | 'error';

/** What a widget draws from: the disclosed feed, and the words of one language that it needs. */
export interface Snapshot {
  readonly feed: DisclosedFeed;
  readonly words: Words;
}

/** What went wrong, in the reader's words. */
export interface Failure {
  readonly code: ImpactErrorEvent['detail']['code'];
  readonly message: string;
}

const LANGUAGE_CHANGES = ['lang'];

/**
 * What every widget shares: where its feed comes from, its language, its states and events, hydration of server-rendered HTML.
 * A widget gives `needs()` (the words it will use), derives its model in `derive()` and draws it in `renderWidget()`.
 */
export abstract class ImpactElement extends LitElement {
  static readonly version = VERSION;
  /** Shapes of the nouns that this widget reads beyond indicators, progress and pathways. */
  static nouns: ShapesOfNouns = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...LANGUAGE_CHANGES];
  }

  readonly #internals = this.attachInternals();
  #hydrate?: typeof import('@lit-labs/ssr-client').hydrate;
  #declared = false;
  #loading?: AbortController;
  #provider?: HTMLElement;
  #object?: unknown;
  #reading?: DisclosedReading;
  #failure?: Failure;
  #state: WidgetState = 'pending';
  #snapshot?: Snapshot;
  #toldOf?: unknown;
  #asked?: string;

  /** URL of a feed; relative ones resolve against the page. */
  @property() src?: string;

  /** Title in place of the widget's own. */
  @property() heading?: string;

  /** Level of the title, 2 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** `chart` (default) or `table`: the same facts as an accessible table. */
  @property() view: 'chart' | 'table' = 'chart';

  /** `auto` (default) follows the page's colour scheme; `light`; `dark`. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Colours: `terre` (default), `bleu-canal`, `ocre`, or `site` for the page's own. */
  @property({ reflect: true, useDefault: true }) preset: 'terre' | 'bleu-canal' | 'ocre' | 'site' = 'terre';

  /** Space-separated list of `read`, `table`, `method`, `csv`, `copy`; default `read table method`. */
  @property() controls = 'read table method';

  /** The feed as an object; it wins over `src`. Reading it gives back what may be shown, never the withheld figures. */
  @property({ attribute: false })
  set feed(value: unknown) {
    this.#object = value ?? undefined;
    if (this.isConnected) this.#restart();
  }
  get feed(): DisclosedFeed | undefined {
    return this.#snapshot?.feed;
  }

  /** `pending`, `ready`, `empty` or `error`. */
  get state(): WidgetState {
    return this.#state;
  }

  /** @internal What is drawn from; set by the server renderer and by loading. */
  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }
  set snapshot(value: Snapshot | undefined) {
    this.#snapshot = value;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider = feedProvider(this);
    this.#provider?.addEventListener('impact-change', this.#restart);
    if (!this.#snapshot || this.#loading) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider?.removeEventListener('impact-change', this.#restart);
    this.#loading?.abort();
    this.#loading = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated && old !== value) void this.#prepare();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) return super.createRenderRoot();
    this.#declared = true;
    return this.shadowRoot;
  }

  /** The first update of a server-rendered widget waits for its words and for Lit's hydration, so that nothing is drawn twice. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#declared && !this.hasUpdated) {
      const island = islandOf(this);
      const [client] = await Promise.all([import('@lit-labs/ssr-client'), island && this.#adoptIsland(island)]);
      if (island && this.#snapshot) this.#hydrate = client.hydrate;
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.isConnected && this.src !== this.#asked) this.#restart();
    this.#setState(this.#stateNow());
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#declared) return super.update(changed);
    this.#declared = false;
    const root = this.renderRoot as ShadowRoot;
    if (this.#hydrate) {
      const value = this.render();
      ReactiveElement.prototype['update'].call(this, changed);
      try {
        this.#hydrate(value, root, this.renderOptions);
      } catch {
        // Markup that does not match (edited, or of another version) is replaced, never doubled.
        root.replaceChildren();
        render(value, root, this.renderOptions);
      }
    } else {
      root.replaceChildren();
      super.update(changed);
    }
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles as CSSResultOrNative[]);
    root.querySelector('link[data-impact]')?.remove();
  }

  protected override updated(): void {
    this.#tell();
  }

  /** Which words the widget will use, from the feed alone. */
  protected abstract needs(feed: DisclosedFeed): Needs;

  /** Loads what else the first view needs, before anything is drawn. */
  protected async prepared(_language: string): Promise<void> {}

  /** Derives the model; false when the feed holds nothing for this selection, with `explain()` saying so. */
  protected abstract derive(snapshot: Snapshot): boolean;

  /** Why there is nothing to show, in the reader's words; called after `derive()` gave false. */
  protected abstract explain(snapshot: Snapshot): string;

  protected abstract renderWidget(snapshot: Snapshot): TemplateResult;

  /** Aborts nothing that others wait for; a later answer of an earlier address is never shown. */
  readonly #restart = (): void => {
    void this.#load();
  };

  /** Asks for the feed again after a failure. */
  retry(): void {
    this.#restart();
  }

  override render(): TemplateResult {
    const snapshot = this.#snapshot;
    if (snapshot && this.#state === 'ready') return this.renderWidget(snapshot);
    const words = snapshot?.words ?? this.#failureWords;
    const message = this.#failure?.message ?? (snapshot && this.#state === 'empty' ? this.explain(snapshot) : undefined);
    return html`<div class="widget waiting" part="waiting">
      <slot></slot>
      ${message
        ? html`<p class="message" part="message" role="note">${message}</p>`
        : nothing}
      ${this.#failure && words ? html`<button type="button" @click=${this.#restart}>${words.format.messages.controls.retry}</button>` : nothing}
    </div>`;
  }

  #failureWords?: Words;

  #stateNow(): WidgetState {
    if (this.#failure) return 'error';
    if (!this.#snapshot) return 'pending';
    return this.derive(this.#snapshot) ? 'ready' : 'empty';
  }

  #setState(state: WidgetState): void {
    this.#state = state;
    const { states } = this.#internals;
    if (!states) return;
    try {
      for (const name of ['pending', 'ready', 'empty', 'error']) states.delete(name);
      states.add(state);
    } catch {
      // Engines before the final syntax of :state() refuse plain names; the `state` property says the same.
    }
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    this.#asked = this.src;
    try {
      const json = await this.#source(loading.signal);
      if (loading.signal.aborted) return;
      if (json === undefined) return;
      const reading = readDisclosed(json, (this.constructor as typeof ImpactElement).nouns);
      this.#reading = reading;
      await this.#prepare(loading.signal);
    } catch (error) {
      if (loading.signal.aborted) return;
      await this.#fail(error);
    }
  }

  /** Loads the words of the reader's language, then lets the widget draw. */
  async #prepare(signal?: AbortSignal): Promise<void> {
    const feed = this.#reading?.feed ?? this.#snapshot?.feed;
    if (!feed) return;
    const words = await loadWords(this.#language(feed.language), this.needs(feed));
    await this.prepared(words.language);
    if (signal?.aborted) return;
    this.#failure = undefined;
    this.snapshot = { feed, words };
  }

  async #adoptIsland(island: Island): Promise<void> {
    this.#snapshot = { feed: island.feed, words: await loadWords(island.lang, this.needs(island.feed)) };
    await this.prepared(island.lang);
  }

  /** The parsed document, or undefined where no source is named yet: the page's own content then simply stays. */
  async #source(signal: AbortSignal): Promise<unknown> {
    if (this.#object !== undefined) return this.#object;
    const inline = this.src ? undefined : inlineJson(this);
    if (inline !== undefined) return parse(inline);
    if (this.src) return this.#fetch(this, this.src, signal);
    const provider = this.#provider;
    if (!provider) return undefined;
    // Not upgraded yet, the provider has its feed as a plain property.
    const given = page().given.get(provider) ?? (provider as { feed?: unknown }).feed;
    if (given !== undefined) return given;
    const address = provider.getAttribute('src');
    if (address) return this.#fetch(provider, address, signal);
    const json = inlineJson(provider);
    return json === undefined ? undefined : parse(json);
  }

  async #fetch(base: Element, address: string, signal: AbortSignal): Promise<unknown> {
    const url = absolute(base, address);
    if (!url) throw new FeedError('network', address, { message: 'not an address' });
    return page().store.load(url, signal);
  }

  async #fail(error: unknown): Promise<void> {
    const code = error instanceof FeedError ? error.code : 'invalid';
    this.#failureWords = await loadWords(this.#language('fr'), { families: [], territories: false, vocabularies: false });
    const { messages } = this.#failureWords.format;
    this.#failure = { code, message: messages.failed(messages.errors[code]) + (this.childElementCount ? ` ${messages.pageText}` : '') };
    warnOnce(error instanceof Error ? error.message : String(error));
    this.requestUpdate();
  }

  #language(feedLanguage: string): string {
    return nearestAttribute(this, 'lang') ?? feedLanguage;
  }

  /** One event per outcome, not per update. */
  #tell(): void {
    const subject = this.#failure ?? (this.#state === 'pending' ? undefined : this.#snapshot);
    if (subject === undefined || subject === this.#toldOf) return;
    this.#toldOf = subject;
    const issues = this.#reading?.issues ?? [];
    if (this.#failure) this.dispatchEvent(new ImpactErrorEvent({ ...this.#failure, issues: [] }));
    else if (this.#state === 'empty' && this.#snapshot) {
      const message = this.explain(this.#snapshot);
      warnOnce(message);
      this.dispatchEvent(new ImpactErrorEvent({ code: 'not-found', message, issues: [] }));
    } else this.dispatchEvent(new ImpactLoadEvent({ issues: issues.map(({ path, code }) => ({ path, message: code })) }));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('not-json', '', { message: 'the inline feed is not JSON' });
  }
}
