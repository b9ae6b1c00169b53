import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { ImpactElement } from './element/impact-element.js';
import type { Island } from './element/island.js';
import { serverCss } from './element/server-styles.js';
import { VERSION } from './element/version.js';
import { escapeHtml } from './export/html.js';
import { fallbackOf } from './fallback.js';
import { rendererOf, type ReadyWidget } from './ssr-widget.js';

/** How the HTML of a widget comes to its styles and its script. */
export interface HtmlOptions {
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

/** @param isAsleep whether no script will ever wake it: it then leaves no data to be woken from */
export async function htmlOf(ready: ReadyWidget, options: HtmlOptions, isAsleep = false): Promise<string> {
  const { element, renderer, language: lang, shown, attributes: asked } = ready;
  const tag = element.localName;
  const children = options.children ?? (await lightDom(ready));
  const drawn = await collectResult(renderer.renderShadow(infoFor(renderer)) ?? []);
  const shadow = (await stylesOf(element, options)) + (isAsleep ? asleep(drawn, options) : drawn);
  const attributes = await collectResult(renderer.renderAttributes());
  const island: Island = { version: VERSION, lang, feed: shown };
  const left = JSON.stringify(island).replaceAll('<', '\\u003c');
  const isLeft = !isAsleep && (left.length < LONGEST || !asked['src']);
  return `<${tag}${attributes}><template shadowroot="open" shadowrootmode="open">${shadow}</template>${children}`
    + `${isLeft ? `<script type="application/json" data-impact-island>${left}</script>` : ''}</${tag}>`;
}

/** Nothing to press where nothing answers: fields keep their values, and what only acts is left out. Text of a drawing has no `<` of its own. */
const asleep = (drawn: string, { nonce = '' }: HtmlOptions): string =>
  `<style nonce="${escapeHtml(nonce)}">button:disabled:not(.sort), [part~=search] { display: none; }</style>${drawn.replaceAll(/<(?:button|input|select|textarea)\b/g, '$& disabled')}`;

/** Characters of an island from which a page is better served by the feed itself, where the browser has its address: some thousand figures. */
const LONGEST = 1_000_000;

/** The same facts in plain HTML, of a second widget that shows its table. */
export async function lightDom({ element: { localName }, language, shown, attributes, geometry }: ReadyWidget): Promise<string> {
  const renderer = rendererOf(localName, { ...attributes, view: 'table' }, geometry);
  const element = renderer.element as ImpactElement;
  await element.adopt(shown, language);
  renderer.connectedCallback();
  return fallbackOf(element, language);
}

/** A link to the widget's style sheet, or a style with the page's nonce. */
async function stylesOf(element: ImpactElement, { assets = '/impact-widgets/', nonce }: HtmlOptions): Promise<string> {
  if (nonce === undefined) return `<link rel="stylesheet" data-impact href="${escapeHtml(assets)}css/${element.localName}.css">`;
  return `<style data-impact nonce="${escapeHtml(nonce)}">${await serverCss(element.constructor as typeof ImpactElement)}</style>`;
}

function infoFor(renderer: ReadyWidget['renderer']): RenderInfo {
  return {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  };
}
