import { html, render, type LitElement, type TemplateResult } from 'lit';
import { frameAddress, frameCode, hostCode, tagCode, type Embedded } from '../export/embed-code.js';
import { LONGEST_QUERY } from '../feed/longest-query.js';
import type { EmbedMessages } from '../format/locales/embed.fr.js';
import { wordFile } from '../model/languages.js';
import { embed as styles } from '../theme/embed.styles.js';
import { ImpactExportEvent } from './events.js';
import type { ImpactElement } from './impact-element.js';
import { libraryFiles } from './library-files.js';
import { page } from './page.js';
import { shownTitle } from './shown-title.js';
import { warnOnce } from './warn.js';

/** Pixels that the page in a frame leaves above and below the widget, together. */
const MARGINS = 24;

/** By which a page says where the library's files are, for others to use. */
const META = 'impact-widgets:files';

/** Opens a window with the code that shows the widget elsewhere, or with the reason why there is none. */
export async function offerEmbed(widget: ImpactElement, language: string): Promise<void> {
  const words = await wordFile(language, 'embed');
  const root = widget.shadowRoot!;
  if (!root.adoptedStyleSheets.includes(styles.styleSheet!)) root.adoptedStyleSheets.push(styles.styleSheet!);
  const dialog = document.createElement('dialog');
  dialog.lang = language;
  dialog.setAttribute('aria-labelledby', 'embed');
  dialog.addEventListener('close', () => dialog.remove());
  // Keys of the window are not the widget's: its Escape closes panels.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const embedded = embeddedOf(widget, language, words);
  render(windowTemplate(embedded, widget, dialog, words), dialog);
  root.append(dialog);
  dialog.showModal();
}

function windowTemplate(embedded: Embedded | string, widget: ImpactElement, dialog: HTMLDialogElement, words: EmbedMessages): TemplateResult {
  const inside = typeof embedded === 'string' ? html`<p>${embedded}</p>` : codesTemplate(embedded, widget, words);
  return html`<h2 id="embed">${words.title}</h2>
    ${inside}
    <footer><span role="status"></span><button type="button" @click=${() => dialog.close()}>${words.close}</button></footer>`;
}

function codesTemplate(embedded: Embedded, widget: ImpactElement, words: EmbedMessages): TemplateResult {
  const height = Math.ceil(widget.getBoundingClientRect().height) + MARGINS;
  const frame = `${frameCode(embedded, shownTitle(widget), height)}\n${hostCode(embedded.files)}`;
  const { length } = new URL(frameAddress(embedded)).search;
  const help = length > LONGEST_QUERY ? `${words.frameHelp} ${words.long(length)}` : words.frameHelp;
  const code = (id: string, label: string, help: string, content: string, rows: number): TemplateResult => html`
    <label for=${id}>${label}</label>
    <p id=${`${id}-help`}>${help}</p>
    <textarea id=${id} aria-describedby=${`${id}-help`} readonly rows=${rows} spellcheck="false" .value=${content} .selectionEnd=${0}></textarea>
    <button type="button" aria-label=${`${words.copy} (${label})`} @click=${(event: Event) => void copy(event.currentTarget as HTMLButtonElement, content, widget, words)}>${words.copy}</button>`;
  return html`${code('embed-frame', words.frame, help, frame, 8)} ${code('embed-tag', words.tag, words.tagHelp, tagCode(embedded), 6)}`;
}

/** Said within the window: the page's live region is behind it, and silent. */
async function copy(button: HTMLButtonElement, content: string, widget: ImpactElement, words: EmbedMessages): Promise<void> {
  if (!widget.dispatchEvent(new ImpactExportEvent({ format: 'text', name: widget.localName, content }))) return;
  const status = button.closest('dialog')!.querySelector('[role=status]')!;
  try {
    await navigator.clipboard.writeText(content);
    status.textContent = words.copied;
  } catch {
    button.parentElement!.querySelector<HTMLTextAreaElement>(`#${button.previousElementSibling!.id}`)!.select();
    status.textContent = words.selected;
  }
}

/** The widget for another page, or why it can't be shown there. */
function embeddedOf(widget: ImpactElement, language: string, words: EmbedMessages): Embedded | string {
  const files = document.querySelector<HTMLMetaElement>(`meta[name="${META}"]`)?.content || libraryFiles();
  if (!files) {
    warnOnce(`the control "embed" needs to know where the library's files are published: <meta name="${META}" content="https://example.org/impact-widgets/">`);
    return words.noFiles;
  }
  const src = sourceOf(widget);
  const { geometry, ...chosen } = chosenOf(widget);
  if (src === 'none' || typeof geometry === 'object') return words.noAddress;
  const addresses = { ...(src && { src }), ...(typeof geometry === 'string' && { geometry: new URL(geometry, widget.baseURI).href }) };
  const local = Object.values(addresses).find((address) => !/^https?:/.test(address));
  if (local) return words.notOnWeb(local);
  const lang: Record<string, string> = !widget.feed || widget.feed.language === language ? {} : { lang: language };
  return { tag: widget.localName, files: new URL(files.replace(/\/?$/, '/'), document.baseURI).href, attributes: { ...addresses, ...(chosen as Record<string, string>), ...lang } };
}

/** The address that the widget has its feed from: `none` where the page itself holds it, undefined where the widget needs none. */
function sourceOf(widget: ImpactElement): string | undefined {
  const [isGiven, provider] = widget.origin;
  if (isGiven || widget.hasAttribute('for')) return 'none';
  if (widget.src) return new URL(widget.src, widget.baseURI).href;
  // A feed written inside wins over the one around; what a server left is no feed of the page.
  if (widget.querySelector('script:not([data-impact-island])')) return 'none';
  if (!provider) return widget.standIn?.() ? undefined : 'none';
  const src = page().given.has(provider) ? null : provider.getAttribute('src');
  return src ? new URL(src, provider.baseURI).href : 'none';
}

/** What its author or its reader has chosen, by attribute: short, without what a widget does by itself. */
function chosenOf(widget: ImpactElement): Record<string, unknown> {
  const { elementProperties } = widget.constructor as typeof LitElement;
  const plain = document.createElement(widget.localName);
  const chosen: Record<string, unknown> = {};
  for (const [name, { attribute }] of elementProperties) {
    const [value, usual] = [widget, plain].map((one) => (one as unknown as Record<PropertyKey, unknown>)[name]);
    if (attribute === false || name === 'src' || value === usual || value == null || value === false) continue;
    chosen[typeof attribute === 'string' ? attribute : String(name).toLowerCase()] = value === true ? '' : typeof value === 'object' ? value : `${value as string | number}`;
  }
  return chosen;
}
