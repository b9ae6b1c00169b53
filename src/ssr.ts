import { htmlOf, type HtmlOptions } from './ssr-html.js';
import { readyWidget, type WidgetOptions } from './ssr-widget.js';

export interface RenderOptions extends WidgetOptions, HtmlOptions {}

/**
 * Renders a widget to HTML with a declarative shadow root, readable before any script, and a data island to hydrate from.
 * @throws Error for a tag that the library does not have, for a table without its feed, and for the address of a geometry without the geometry; FeedError when nothing of the feed can be read.
 */
export async function renderWidget(tag: string, options: RenderOptions): Promise<string> {
  return htmlOf(await readyWidget(tag, options), options);
}
