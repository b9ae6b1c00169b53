import { executeServerCommand } from '@web/test-runner-commands';
import { engine, redrawn, skipHere } from './engine.js';

export interface FixtureOptions {
  /** The feed as an object. Leave it out for a widget that gets it by `src` or from a provider. */
  readonly feed?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML of the light DOM children, written by the test. */
  readonly children?: string;
  /** What the attribute `geometry` of a map is the address of: for the server, which fetches nothing. */
  readonly geometry?: object;
  /** Day on which the page is drawn, YYYY-MM-DD; passed to the server renderer. */
  readonly now?: string;
}

export type Mode = 'client' | 'server';

/** Puts one widget into the document and resolves when it is `ready`, `empty` or `error`. */
export type Mount = <E extends HTMLElement = Widget>(tag: string, options?: FixtureOptions) => Promise<E>;

export type Widget = HTMLElement & { feed?: unknown; readonly state: string; readonly updateComplete: Promise<unknown> };

const mounted = new Set<HTMLElement>();

/** Removes what the fixtures put into the document. */
export function unmountAll(): void {
  for (const holder of mounted) holder.remove();
  mounted.clear();
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

/** Parses declarative shadow roots, which `innerHTML` does not. */
function place(html: string): HTMLElement {
  const holder = document.createElement('div');
  mounted.add(holder);
  document.body.append(holder);
  holder.setHTMLUnsafe(html);
  return holder;
}

/** @throws when the widget is still pending after `milliseconds` */
export async function settled(widget: HTMLElement, milliseconds = 8000): Promise<void> {
  const { localName } = widget;
  await customElements.whenDefined(localName);
  const end = performance.now() + milliseconds;
  const { updateComplete } = widget as Widget;
  await updateComplete;
  while ((widget as Widget).state === 'pending') {
    if (performance.now() > end) throw new Error(`<${localName}> is still pending after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await (widget as Widget).updateComplete;
}

function mountInPage(tag: string, { feed, attributes = {}, children = '' }: FixtureOptions): HTMLElement {
  const holder = place(`<${tag}${attributesText(attributes)}>${children}</${tag}>`);
  const widget = holder.firstElementChild as Widget;
  if (feed !== undefined) widget.feed = feed;
  return widget;
}

async function mountFromServer(tag: string, options: FixtureOptions): Promise<HTMLElement> {
  const { html } = await executeServerCommand<{ html: string }, { tag: string; options: FixtureOptions }>('render-widget', {
    tag,
    options,
  });
  return place(html).querySelector<HTMLElement>(tag)!;
}

/** Makes the `mount` of one mode: built in the page, or rendered by the server renderer of dist and hydrated. */
export const mountIn =
  (mode: Mode): Mount =>
  async <E extends HTMLElement>(tag: string, options: FixtureOptions = {}): Promise<E> => {
    const widget = await (mode === 'client' ? mountInPage(tag, options) : mountFromServer(tag, options));
    await settled(widget);
    // Until it is drawn, Firefox skips what is in it (`content-visibility: auto`), and measures that as it was.
    if (engine === 'Firefox') await redrawn();
    return widget as E;
  };

/**
 * Declares the same tests twice: for a widget built in the page, and for one rendered on the server and hydrated.
 * @param title the start of both suites' titles
 */
export function bothFixtures(title: string, tests: (mount: Mount, mode: Mode) => void): void {
  for (const mode of ['client', 'server'] as const) {
    describe(`${title} (${mode === 'client' ? 'built in the page' : 'rendered, then hydrated'})`, () => {
      afterEach(unmountAll);
      tests(mountIn(mode), mode);
    });
  }
}

/** The outline that the engine hands to assistive technology: one node a line, `role "name" [facts]`. Skips the test where it can't be read. */
export async function accessibilityTree(selector = 'body'): Promise<string> {
  if (engine === 'WebKitGTK') await skipHere('its driver does not tell what assistive technology is told');
  const { tree } = await executeServerCommand<{ tree: string }, { selector: string }>('accessibility-tree', { selector });
  return tree;
}
