import { escapeHtml } from '../export/html.js';
import { htmlOf } from '../ssr-html.js';
import type { ReadyWidget } from '../ssr-widget.js';
import { toldOf } from './rendered.js';

/** The widget's HTML, to be put into a page that serves its style sheet. */
export const fragment = async (ready: ReadyWidget, assets: string | undefined): Promise<string> => `${await htmlOf(ready, { assets })}\n`;

/** A page that stands alone: with its styles in it and nothing to press, so that it prints; or with the files that wake it, where they are served. */
export async function wholePage(ready: ReadyWidget, assets: string | undefined): Promise<string> {
  const { renderer, language } = ready;
  const title = (await toldOf(ready))?.told.table().caption ?? ready.element.localName;
  if (assets === undefined) renderer.setAttribute('controls', '');
  const html = await htmlOf(ready, assets === undefined ? { nonce: '' } : { assets }, assets === undefined);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }</style>
${assets === undefined ? '' : `<script type="module" src="${escapeHtml(assets)}autoloader.js"></script>\n`}</head>
<body>
${html}
</body>
</html>
`;
}
