import { page } from '../../element/page.js';
import { VERSION } from '../../element/version.js';

// A server has no HTMLElement; the class is then only a name.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Gives one feed to all the widgets inside it. It shows nothing of its own; its content is the page's.
 *
 * @summary One feed for many widgets.
 * @attr for - `#` and the id of a table of the page, read as a feed; without a value, the table inside.
 * @attr organisation - Who speaks in that table; default: the name of the site.
 * @attr organisation-role - What that organisation is: `siae`, `acheteur`, `reseau`, `facilitateur` or `autre` (default).
 * @slot - The widgets, and anything else.
 */
export class ImpactFeed extends Base {
  static readonly version = VERSION;
  static readonly observedAttributes = ['src', 'for'];

  /** How often its feed has changed: widgets don't listen while they, or it, are out of the page. @internal */
  revision = 0;

  constructor() {
    super();
    // A page may have set `feed` before this file came.
    if (!Object.hasOwn(this, 'feed')) return;
    const early: unknown = this.feed;
    delete (this as { feed?: unknown }).feed;
    this.feed = early;
  }

  /** URL of the feed; relative ones resolve against the page. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(value: string) {
    this.setAttribute('src', value);
  }

  /** The feed as an object; it wins over `src`. It can be given, not asked back: widgets hand out only what may be shown. */
  set feed(value: unknown) {
    page().given.set(this, value ?? undefined);
    this.#changed();
  }
  get feed(): undefined {
    return undefined;
  }

  attributeChangedCallback(): void {
    this.#changed();
  }

  #changed(): void {
    this.revision += 1;
    if (this.isConnected) this.dispatchEvent(new Event('impact-change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-feed': ImpactFeed;
  }
}
