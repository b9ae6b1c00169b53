import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { ImpactElement } from './element/impact-element.js';
import type { Island } from './element/island.js';
import { serverCss } from './element/server-styles.js';
import { VERSION } from './element/version.js';
import type { ReadyWidget } from './ssr-widget.js';

/** How the HTML of a widget comes to its styles and its script. */
export interface HtmlOptions {
  /** HTML shown where declarative shadow roots are not known, and without style sheets. Yours: it is not escaped. */
  readonly children?: string;
  /** Where `dist/cdn/` is served, for the link to the widget's style sheet; default `/impact-widgets/`. */
  readonly assets?: string;
  /** Writes the styles inline with this nonce, in place of a link. */
  readonly nonce?: string;
}

/** @param isAsleep whether no script will ever wake it: it then leaves no data to be woken from */
export async function htmlOf({ element, renderer, language: lang, shown, attributes: asked }: ReadyWidget, options: HtmlOptions, isAsleep = false): Promise<string> {
  const tag = element.localName;
  const shadow = (await stylesOf(element, options)) + (await collectResult(renderer.renderShadow(infoFor(renderer)) ?? []));
  const attributes = await collectResult(renderer.renderAttributes());
  const island: Island = { version: VERSION, lang, feed: shown };
  const left = JSON.stringify(island).replaceAll('<', '\\u003c');
  const isLeft = !isAsleep && (left.length < LONGEST || !asked['src']);
  return `<${tag}${attributes}><template shadowroot="open" shadowrootmode="open">${shadow}</template>${options.children ?? ''}`
    + `${isLeft ? `<script type="application/json" data-impact-island>${left}</script>` : ''}</${tag}>`;
}

/** Characters of an island from which a page is better served by the feed itself, where the browser has its address: some thousand figures. */
const LONGEST = 1_000_000;

/** A link to the widget's style sheet, or a style with the page's nonce. */
async function stylesOf(element: ImpactElement, { assets = '/impact-widgets/', nonce }: HtmlOptions): Promise<string> {
  if (nonce === undefined) return `<link rel="stylesheet" data-impact href="${escaped(assets)}css/${element.localName}.css">`;
  return `<style data-impact nonce="${escaped(nonce)}">${await serverCss(element.constructor as typeof ImpactElement)}</style>`;
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

/** A text as it stands in HTML, between tags and in an attribute. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
