import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import type { FixtureOptions, Mount } from './fixtures.js';

/** The day of all tests: ages ("il y a plus de trois ans") are counted from it. */
export const TODAY = '2026-11-23';

const RealDate = Date;

/** Stops the calendar; clocks that measure (`performance.now`) and timers go on. */
export function stopCalendar(): void {
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [string | number]) {
      super(given[0] ?? `${TODAY}T12:00`);
    }
  } as DateConstructor;
}

export function startCalendar(): void {
  globalThis.Date = RealDate;
}

export type Json = Readonly<Record<string, unknown>>;

const known = new Map<string, Promise<string>>();

/** A feed of the fixtures, parsed anew: widgets share what they read from one object. */
export async function feed(name: string): Promise<Json> {
  const text = known.get(name) ?? fetch(`/test/fixtures/feeds/${name}.json`).then((answer) => answer.text());
  known.set(name, text);
  return JSON.parse(await text) as Json;
}

/** What a SIAE says of one indicator. */
export const siae = (indicator: Json, more: Json = {}): Json => ({
  version: '1.0',
  organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' },
  period: '2025',
  source: 'bilan',
  sources: [{ id: 'bilan', title: 'Bilan 2025', publisher: 'La Fabrique', date: '2026-02-01', url: 'https://example.org/bilan' }],
  ...more,
  indicators: [indicator],
});

/** Mounts a card from a feed of the fixtures, by its name, or from a document. */
export const cardIn =
  (mount: Mount) =>
  async (given: string | Json, attributes: Readonly<Record<string, string>> = {}, more: FixtureOptions = {}): Promise<ImpactIndicator> =>
    mount<ImpactIndicator>('impact-indicator', {
      feed: typeof given === 'string' ? await feed(given) : given,
      now: TODAY,
      attributes: { lang: 'fr', ...attributes },
      ...more,
    });

/** One part of a widget. */
export function part<E extends Element = HTMLElement>(widget: Element, name: string): E {
  const found = widget.shadowRoot!.querySelector<E>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part "${name}"`);
  return found;
}

/** The words of an element as one line, every kind of space the same. */
export const words = (element: Element | ShadowRoot | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A control of a widget by the word on it. */
export function button(widget: Element, name: string): HTMLButtonElement {
  const found = [...widget.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** Presses a control and waits until the widget shows `expected`. */
export async function press(widget: Element, name: string, expected: () => unknown): Promise<void> {
  button(widget, name).click();
  await until(expected, `"${name}" changed nothing`);
}

/** @throws when the condition is not met after some seconds */
export async function until(condition: () => unknown, message = 'it did not happen', milliseconds = 8000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const added = new Set<HTMLElement>();

/** Puts HTML into the document, declarative shadow roots included; `removeAdded` takes it out again. */
export function add(html: string): HTMLElement {
  const holder = document.createElement('div');
  added.add(holder);
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  return holder;
}

export function removeAdded(): void {
  for (const holder of added) holder.remove();
  added.clear();
}

export const widgetIn = (holder: Element): ImpactIndicator => holder.querySelector<ImpactIndicator>('impact-indicator')!;

/** The figure of a card, in words. */
export const figure = (widget: Element): string => words(part(widget, 'figure'));

export const shown = (widget: ImpactIndicator, text: string): Promise<void> =>
  until(() => widget.state === 'ready' && figure(widget) === text, `not "${text}"`);
