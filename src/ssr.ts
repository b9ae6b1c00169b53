import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { CSSResult } from 'lit';
import { today } from './element/day.js';
import { readDisclosed } from './element/disclosed.js';
import type { ImpactElement } from './element/impact-element.js';
import type { Island } from './element/island.js';
import { VERSION } from './element/version.js';
import { stylesOfViews } from './element/views.js';
import { told } from './honesty/told.js';
import { cuts } from './model/cut.js';
import { supportedLanguage } from './model/words.js';
import { far } from './theme/far.styles.js';
import { widgets } from './widgets/registry.js';

export interface RenderOptions {
  /** The feed as a parsed object. */
  readonly feed: unknown;
  /** Attributes of the widget; `src` may stay for the browser, nothing is fetched here. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Language of the words; default: the `lang` attribute, else the feed's, else French. */
  readonly lang?: string;
  /** Day that ages are counted from, `2026-11-23`; default: today. */
  readonly now?: string;
  /** HTML shown where declarative shadow roots are not known, and without style sheets. Yours: it is not escaped. */
  readonly children?: string;
  /** Where `dist/cdn/` is served, for the link to the widget's style sheet; default `/impact-widgets/`. */
  readonly assets?: string;
  /** Writes the styles inline with this nonce, in place of a link. */
  readonly nonce?: string;
}

/**
 * Renders a widget to HTML with a declarative shadow root, readable before any script, and a data island to hydrate from.
 * @throws Error for a tag that the library does not have; FeedError when nothing of the feed can be read.
 */
export async function renderWidget(tag: string, options: RenderOptions): Promise<string> {
  const load = Object.hasOwn(widgets, tag) ? widgets[tag] : undefined;
  if (!load) throw new Error(`impact-widgets has no <${tag}>; it has ${Object.keys(widgets).join(', ')}.`);
  await load();
  const renderer = new WidgetRenderer(tag, options, await stylesOfViews());
  const element = renderer.element as ImpactElement;
  const { nouns } = element.constructor as typeof ImpactElement;
  const { feed } = await readDisclosed(options.feed, nouns, options.now ?? today());
  const lang = supportedLanguage(options.lang ?? options.attributes?.['lang'] ?? feed.language);
  for (const [name, value] of Object.entries({ ...options.attributes, lang })) renderer.setAttribute(name, value);
  const whole = told(feed);
  const shown = cuts[tag]?.(whole, options.attributes ?? {}) ?? whole;
  await element.adopt(shown, lang);
  renderer.connectedCallback();
  const shadow = await collectResult(renderer.renderShadow(infoFor(renderer)) ?? []);
  const attributes = await collectResult(renderer.renderAttributes());
  const island: Island = { version: VERSION, lang, feed: shown };
  return `<${tag}${attributes}><template shadowroot="open" shadowrootmode="open">${shadow}</template>${options.children ?? ''}`
    + `<script type="application/json" data-impact-island>${JSON.stringify(island).replaceAll('<', '\\u003c')}</script></${tag}>`;
}

class WidgetRenderer extends LitElementRenderer {
  readonly #options: RenderOptions;
  readonly #ofViews: readonly CSSResult[];

  constructor(tag: string, options: RenderOptions, ofViews: readonly CSSResult[]) {
    super(tag);
    this.#options = options;
    this.#ofViews = ofViews;
  }

  /** Lit writes the styles into the shadow root as text, which a strict policy blocks: a link, or a style with the page's nonce. */
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const element = this.element as ImpactElement;
    const { assets = '/impact-widgets/', nonce } = this.#options;
    const css = [...(element.constructor as typeof ImpactElement).elementStyles, ...this.#ofViews].filter((style) => style !== far).map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
    const styles = nonce === undefined
      ? `<link rel="stylesheet" data-impact href="${escape(assets)}css/${this.tagName}.css">`
      : `<style data-impact nonce="${escape(nonce)}">${css}</style>`;
    return [styles, () => renderValue(element.render(), info)];
  }
}

function infoFor(renderer: LitElementRenderer): RenderInfo {
  return {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
