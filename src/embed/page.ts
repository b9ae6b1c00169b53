import type { ImpactElement } from '../element/impact-element.js';
import { shownTitle } from '../element/shown-title.js';
import type { EmbedPageMessages } from '../format/locales/embed-page.fr.js';
import { readQuery, type KnownAttributes, type Refused, type Wish } from './query.js';
import { tellHeight } from './height.js';

const wordsIn = async (language: string): Promise<EmbedPageMessages> =>
  (await (/^en\b/i.test(language) ? import('../format/locales/embed-page.en.js') : import('../format/locales/embed-page.fr.js'))).embedPage;

function inWords(refused: Refused, words: EmbedPageMessages): string {
  switch (refused.why) {
    case 'no-widget': return words['no-widget'](refused.known);
    case 'unknown-widget': return words['unknown-widget'](refused.received, refused.known);
    case 'unknown-attribute': return words['unknown-attribute'](refused.name, refused.tag, refused.known);
    case 'refused-address': return words['refused-address'](refused.name, refused.received);
    case 'unknown-background': return words['unknown-background'](refused.received);
    case 'long-query': return words['long-query'](refused.length);
  }
}

/** Draws in the page what its own address asks for, says in words what can't be had, and tells the host how high all that is. */
export async function showWish(known: KnownAttributes): Promise<void> {
  const wish = readQuery(location.search, known);
  const { documentElement: root, body } = document;
  const main = body.querySelector('main')!;
  // The language of a feed that the query says nothing of is the widget's to find.
  root.removeAttribute('lang');
  if (wish.attributes.has('theme')) root.dataset['theme'] = wish.attributes.get('theme')!;
  root.toggleAttribute('data-clear', wish.isClear);
  const widget = wish.tag ? widgetOf(wish.tag, wish) : undefined;
  if (widget) main.append(widget);
  const say = teller(main, widget);
  const words = (): Promise<EmbedPageMessages> => wordsIn(wish.language ?? '');
  if (wish.refused.length) {
    const messages = await words();
    say(...wish.refused.map((one) => inWords(one, messages)));
  }
  if (!widget) return dress(await words()), tellHeight(main);
  widget.addEventListener('impact-load', () => void settle(widget));
  widget.addEventListener('impact-error', ({ detail: { code } }) => {
    const site = code === 'network' && otherSite(widget.src);
    if (site) void words().then(({ elsewhere }) => say(elsewhere(site)));
    void settle(widget);
  });
  await customElements.whenDefined(widget.localName);
  if (widget.src || widget.standIn?.()) return;
  say((await words()).noFeed);
  await settle(widget);
}

function widgetOf(tag: string, { attributes }: Wish): ImpactElement {
  const widget = document.createElement(tag) as ImpactElement;
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  return widget;
}

/** Whose a file is, where it is not this page's own site: to a frame that its host closes in, which has no origin, every site is another. */
function otherSite(src = ''): string | undefined {
  try {
    const { origin, host } = new URL(src, document.baseURI);
    return origin === self.origin ? undefined : host;
  } catch {
    return undefined;
  }
}

/** Messages stand below the widget, each said once. */
const teller = (main: Element, widget: Element | undefined) => (...messages: string[]): void => {
  let notes = main.querySelector('ul');
  if (!notes) {
    notes = document.createElement('ul');
    if (widget) widget.after(notes);
    else main.append(notes);
  }
  const said = new Set([...notes.children].map(({ textContent }) => textContent));
  for (const message of messages.filter((one) => !said.has(one))) notes.append(Object.assign(document.createElement('li'), { textContent: message }));
};

/** Once the widget shows what it will: the page has its title and language, and the host its height. */
async function settle(widget: ImpactElement): Promise<void> {
  await widget.updateComplete;
  const language = widget.shadowRoot!.querySelector('[lang]')?.getAttribute('lang') ?? widget.getAttribute('lang') ?? '';
  dress(await wordsIn(language), shownTitle(widget));
  tellHeight(widget.parentElement!);
}

function dress({ language, title }: EmbedPageMessages, finding?: string): void {
  document.title = finding || title;
  document.documentElement.lang = language;
}
