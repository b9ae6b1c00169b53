import type { Picture } from '../export/picture.js';
import { escapeHtml } from '../export/html.js';
import type { ReadyWidget } from '../ssr-widget.js';

/** Colours and letters of a mail, which has no style sheet. */
const WORDS = 'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;color:#59514a;';

/**
 * What a mail program keeps: a table with the picture, its size in attributes and all that it says as its alternative text, which stands
 * in its place where pictures are blocked; below, where the figure comes from, with its link. No script, no style sheet, nothing is asked of a third party.
 * @param source address of the picture
 */
export function mailOf({ shown, language }: ReadyWidget, { width, height, title, description }: Picture, source: string): string {
  const links = shown.sources.filter(({ url }) => url).map(({ title: name, publisher, url }) => ({ url: url!, text: publisher ?? (typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0] ?? url!)) }));
  const foot = links.length
    ? `\n  <tr><td style="padding:8px 0 0;${WORDS}">${links.map(({ url, text }) => `<a href="${escapeHtml(url)}" style="color:#59514a;">${escapeHtml(text)}</a>`).join(' · ')}</td></tr>`
    : '';
  return `<table role="presentation" lang="${language}" width="${width}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${width}px;border-collapse:collapse;">
  <tr><td style="padding:0;"><img src="${escapeHtml(source)}" width="${width}" height="${height}" alt="${escapeHtml(description)}" title="${escapeHtml(title)}" style="display:block;width:100%;max-width:${width}px;height:auto;border:0;${WORDS}"></td></tr>${foot}
</table>
`;
}
