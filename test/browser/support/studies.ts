import { boxOf } from './boxes.js';
import type { Json } from './cards.js';

/** Signs that a page would take for markup, or a name of what all objects have. */
export const MARKUP = '<img src=x onerror="globalThis.hit=1"><b>x</b>';

/** Every text of a document replaced by another, save what the format reads. */
export function saying(text: string, value: unknown, keys: readonly string[] = ['text', 'title', 'label', 'name', 'nuance', 'limits', 'object', 'counted', 'note', 'publisher']): Json {
  const replaced = (one: unknown, key = ''): unknown => {
    if (typeof one === 'string') return keys.includes(key) ? text : one;
    if (Array.isArray(one)) return one.map((item) => replaced(item));
    return typeof one === 'object' && one ? Object.fromEntries(Object.entries(one).map(([name, item]) => [name, replaced(item, name)])) : one;
  };
  return replaced(value) as Json;
}

/** Widths at which a widget may stand: a narrow sidebar to a wide section, in pixels. */
export const WIDTHS = [280, 480, 800, 1200, 1600] as const;

/** How far words and drawings reach beyond the right edge of their widget, in pixels; what is only heard, and what scrolls, is left out. */
export function overflow(widget: Element): number {
  const { right } = widget.getBoundingClientRect();
  const isHeard = (one: Element): boolean => Boolean(one.closest('.unseen')) || (one.closest('.list')?.clientHeight ?? 2) < 2;
  const drawn = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.widget *')].filter((one) => one.getClientRects().length && !isHeard(one) && !one.closest('.scroll *, svg *'));
  return Math.max(0, ...drawn.map((one) => boxOf(one).right - right));
}
