import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { mountIn } from '../support/fixtures.js';
import { TODAY, until, words, type Json } from '../support/cards.js';

const known = new Map<string, Promise<string>>();

/** A feed of the demo: fictional figures of all départements and régions. */
export async function demoFeed(name = 'carte-de-france-fictive'): Promise<Json> {
  const text = known.get(name) ?? fetch(`/demo/feeds/${name}.json`).then((answer) => answer.text());
  known.set(name, text);
  return JSON.parse(await text) as Json;
}

export const root = (map: Element): ShadowRoot => map.shadowRoot!;
export const options = (map: Element): SVGElement[] => [...root(map).querySelectorAll<SVGElement>('.shapes [role="option"]')];
export const shape = (map: Element, code: string): SVGElement => options(map).find(({ dataset }) => dataset.code === code)!;
export const stops = (map: Element): (string | undefined)[] => options(map).filter((option) => option.getAttribute('tabindex') === '0').map(({ dataset }) => dataset.code);
export const focused = (map: Element): string | undefined => (root(map).activeElement as SVGElement | null)?.dataset.code;
export const panel = (map: Element): HTMLElement => root(map).querySelector('.territory')!;
export const isOpen = (map: Element): boolean => root(map).querySelector('.territory') !== null;
export const named = (map: Element): string => words(root(map).querySelector('.territory .name'));
export const zoom = (map: Element): DOMMatrix => new DOMMatrix(getComputedStyle(root(map).querySelector('.zoom')!).transform);
/** Whether what answers has come. */
export const isUsed = (map: Element): boolean => options(map).length > 0 && root(map).querySelector('.outlines') !== null;

/** A drawn map that already answers. */
export async function usedMap(attributes: Readonly<Record<string, string>> = {}, width = 1000, feed?: Json): Promise<ImpactMap> {
  const map = await drawnMap(attributes, width, feed);
  await touch(map);
  return map;
}

/** What answers comes when a reader first touches the drawing. */
export async function touch(map: Element): Promise<void> {
  await until(() => options(map).length > 0, 'the map has no options');
  // What hears a reader comes a moment after the drawing.
  const over = (): unknown => options(map)[0]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await until(() => (over(), isUsed(map) && root(map).querySelector('.zooms button')), 'the map does not answer');
}

export async function drawnMap(attributes: Readonly<Record<string, string>> = {}, width = 1000, feed?: Json): Promise<ImpactMap> {
  const map = await mountIn('client')<ImpactMap>('impact-map', {
    feed: feed ?? (await demoFeed()),
    now: TODAY,
    attributes: { lang: 'fr', indicator: 'acces-formation', ...attributes },
  });
  map.style.display = 'block';
  map.style.width = `${width}px`;
  map.style.contentVisibility = 'visible';
  await until(() => map.state === 'ready', `the map is ${map.state}`);
  await map.updateComplete;
  return map;
}

/** A pointer somewhere on an element, given as shares of its width and height. */
export function point(target: Element, type: string, { across = 0.5, down = 0.5, ...more }: PointerEventInit & { across?: number; down?: number } = {}): PointerEvent {
  const { left, top, width, height } = target.getBoundingClientRect();
  const event = new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, clientX: left + width * across, clientY: top + height * down, ...more });
  target.dispatchEvent(event);
  return event;
}
