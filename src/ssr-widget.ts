import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { today } from './element/day.js';
import { readDisclosed } from './element/disclosed.js';
import type { ImpactElement } from './element/impact-element.js';
import { told } from './honesty/told.js';
import type { DisclosedFeed } from './honesty/types.js';
import type { Issue } from './feed/types.js';
import { cuts } from './model/cut.js';
import { supportedLanguage } from './model/words.js';
import { widgets } from './widgets/registry.js';

/** What a widget is made ready from, where there is no page. */
export interface WidgetOptions {
  /** The feed as a parsed object; a simulator needs none. */
  readonly feed?: unknown;
  /** Attributes of the widget; `src` may stay for the browser, nothing is fetched here. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Language of the words; default: the `lang` attribute, else the feed's, else French. */
  readonly lang?: string;
  /** The TopoJSON, GeoJSON or packed outlines that the attribute `geometry` of a map is the address of, as a parsed object. */
  readonly geometry?: object;
  /** Day that ages are counted from, `2026-11-23`; default: today. */
  readonly now?: string;
}

/** A widget that has drawn what it shows. */
export interface ReadyWidget {
  readonly element: ImpactElement;
  readonly renderer: LitElementRenderer;
  readonly language: string;
  /** As they were asked for. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly geometry?: object | undefined;
  /** What it shows of the feed, disclosed. */
  readonly shown: DisclosedFeed;
  /** What is wrong in the feed. */
  readonly issues: readonly Issue[];
}

/** The tags that are rendered: `<impact-feed>` draws nothing. */
export const renderedTags = (): string[] => Object.keys(widgets).filter((tag) => tag !== 'impact-feed');

/**
 * Makes a widget ready with its feed, its words and its views, in Node.
 * @throws Error for a tag that the library does not have, for a table without its feed, and for the address of a geometry without the geometry; FeedError when nothing of the feed can be read.
 */
export async function readyWidget(tag: string, options: WidgetOptions): Promise<ReadyWidget> {
  if (!renderedTags().includes(tag)) throw new Error(`impact-widgets does not render <${tag}>; it renders ${renderedTags().join(', ')}.`);
  if (options.attributes?.['for'] !== undefined && !options.feed) throw new Error('impact-widgets has no page on a server: give what `for` is the table of as the option `feed`; readSheet of impact-widgets/sheet makes one of rows.');
  await widgets[tag]!();
  if (tag === 'impact-map') await (await import('./element/geometry-on-server.js')).provideShippedGeometry();
  if (options.attributes?.['geometry'] && !options.geometry) throw new Error('impact-widgets fetches nothing on a server: give what `geometry` is the address of as the option `geometry`.');
  const { attributes = {}, geometry } = options;
  // What a widget reads depends on what it is asked for.
  const renderer = rendererOf(tag, attributes, geometry);
  const element = renderer.element as ImpactElement;
  const { feed, issues } = await readDisclosed(options.feed ?? element.standIn?.(), await element.nouns(), options.now ?? today());
  const language = supportedLanguage(options.lang ?? attributes['lang'] ?? feed.language);
  renderer.setAttribute('lang', language);
  const whole = told(feed);
  const shown = cuts[tag]?.(whole, attributes) ?? whole;
  await element.adopt(shown, language);
  renderer.connectedCallback();
  return { element, renderer, language, attributes, geometry, shown, issues };
}

/** A widget with what it is asked for, before it reads anything. The attribute `geometry` stays for the browser, which asks for it by itself. */
export function rendererOf(tag: string, attributes: Readonly<Record<string, string>>, geometry: object | undefined): LitElementRenderer {
  const renderer = new WidgetRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  if (geometry) Object.assign(renderer.element, { geometry });
  return renderer;
}

/** Lit writes styles into the shadow root as text, which a strict policy blocks: they stand before it, as the caller gives them. */
class WidgetRenderer extends LitElementRenderer {
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    return [() => renderValue((this.element as ImpactElement).render(), info)];
  }
}
