import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { today } from './element/day.js';
import { readDisclosed } from './element/disclosed.js';
import type { ImpactElement } from './element/impact-element.js';
import type { Island } from './element/island.js';
import { VERSION } from './element/version.js';
import { serverCss } from './element/server-styles.js';
import { escapeHtml } from './export/html.js';
import { fallbackOf } from './fallback.js';
import type { DisclosedFeed } from './honesty/types.js';
import { told } from './honesty/told.js';
import { cuts } from './model/cut.js';
import { supportedLanguage } from './model/words.js';
import { widgets } from './widgets/registry.js';

export interface RenderOptions {
  /** The feed as a parsed object; a simulator needs none. */
  readonly feed?: unknown;
  /** Attributes of the widget; `src` may stay for the browser, nothing is fetched here. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Language of the words; default: the `lang` attribute, else the feed's, else French. */
  readonly lang?: string;
  /** The TopoJSON or GeoJSON that the attribute `geometry` of a map is the address of, as a parsed object. */
  readonly geometry?: object;
  /** Day that ages are counted from, `2026-11-23`; default: today. */
  readonly now?: string;
  /**
   * HTML shown where declarative shadow roots are not known. Yours: it is not escaped. Default: a table of the same facts, with who was counted,
   * the source and what is to be known; empty text leaves it out.
   */
  readonly children?: string;
  /** Where `dist/cdn/` is served, for the link to the widget's style sheet; default `/impact-widgets/`. */
  readonly assets?: string;
  /** Writes the styles inline with this nonce, in place of a link. */
  readonly nonce?: string;
}

/**
 * Renders a widget to HTML with a declarative shadow root, readable before any script, and a data island to hydrate from.
 * @throws Error for a tag that the library does not have, and for the address of a geometry without the geometry; FeedError when nothing of the feed can be read.
 */
export async function renderWidget(tag: string, options: RenderOptions): Promise<string> {
  // <impact-feed> draws nothing: its tag is written as it is.
  const { 'impact-feed': _, ...drawing } = widgets;
  const load = Object.hasOwn(drawing, tag) ? drawing[tag] : undefined;
  if (!load) throw new Error(`impact-widgets does not render <${tag}>; it renders ${Object.keys(drawing).join(', ')}.`);
  await load();
  if (tag === 'impact-map') await (await import('./element/geometry-on-server.js')).provideShippedGeometry();
  if (options.attributes?.['geometry'] && !options.geometry) throw new Error('impact-widgets fetches nothing on a server: give what `geometry` is the address of as the option `geometry`.');
  const renderer = new WidgetRenderer(tag);
  const element = renderer.element as ImpactElement;
  // What a widget reads depends on what it is asked for.
  for (const [name, value] of Object.entries(options.attributes ?? {})) renderer.setAttribute(name, value);
  const { feed } = await readDisclosed(options.feed ?? element.standIn?.(), await element.nouns(), options.now ?? today());
  const lang = supportedLanguage(options.lang ?? options.attributes?.['lang'] ?? feed.language);
  renderer.setAttribute('lang', lang);
  // The attribute stays for the browser, which asks for it by itself.
  if (options.geometry) Object.assign(element, { geometry: options.geometry });
  const whole = told(feed);
  const shown = cuts[tag]?.(whole, options.attributes ?? {}) ?? whole;
  await element.adopt(shown, lang);
  renderer.connectedCallback();
  const children = options.children ?? (await lightDom(tag, options, shown, lang));
  const shadow = (await stylesOf(element, options)) + (await collectResult(renderer.renderShadow(infoFor(renderer)) ?? []));
  const attributes = await collectResult(renderer.renderAttributes());
  const island: Island = { version: VERSION, lang, feed: shown };
  const left = JSON.stringify(island).replaceAll('<', '\\u003c');
  const isLeft = left.length < LONGEST || !options.attributes?.['src'];
  return `<${tag}${attributes}><template shadowroot="open" shadowrootmode="open">${shadow}</template>${children}`
    + `${isLeft ? `<script type="application/json" data-impact-island>${left}</script>` : ''}</${tag}>`;
}

/** Characters of an island from which a page is better served by the feed itself, where the browser has its address: some thousand figures. */
const LONGEST = 1_000_000;

/** The same facts in plain HTML, of a second widget that shows its table. */
async function lightDom(tag: string, { attributes, geometry }: RenderOptions, shown: DisclosedFeed, lang: string): Promise<string> {
  const renderer = new WidgetRenderer(tag);
  const element = renderer.element as ImpactElement;
  for (const [name, value] of Object.entries({ ...attributes, view: 'table' })) renderer.setAttribute(name, value);
  if (geometry) Object.assign(element, { geometry });
  await element.adopt(shown, lang);
  renderer.connectedCallback();
  return fallbackOf(element, lang);
}

/** Lit writes styles into the shadow root as text, which a strict policy blocks: they stand before it, as `stylesOf` gives them. */
class WidgetRenderer extends LitElementRenderer {
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    return [() => renderValue((this.element as ImpactElement).render(), info)];
  }
}

/** A link to the widget's style sheet, or a style with the page's nonce. */
async function stylesOf(element: ImpactElement, { assets = '/impact-widgets/', nonce }: RenderOptions): Promise<string> {
  if (nonce === undefined) return `<link rel="stylesheet" data-impact href="${escapeHtml(assets)}css/${element.localName}.css">`;
  return `<style data-impact nonce="${escapeHtml(nonce)}">${await serverCss(element.constructor as typeof ImpactElement)}</style>`;
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
