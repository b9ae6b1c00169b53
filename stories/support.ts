import { expect, waitFor } from 'storybook/test';

export type Json = Readonly<Record<string, unknown>>;

type Card = HTMLElement & { readonly state: string };

/** The story's widget, once it is in the state that the story is about. */
export async function settled(canvas: HTMLElement, state = 'ready', tag = 'impact-indicator'): Promise<Card> {
  const widget = canvas.querySelector<Card>(tag)!;
  await waitFor(async () => expect(widget.state).toBe(state), { timeout: 8000 });
  // What is near the screen is laid out from the next frame on (docs/decisions/0025); contrasts are looked at after that.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return widget;
}

export const part = (widget: Element, name: string): HTMLElement | null => widget.shadowRoot!.querySelector(`[part~="${name}"]`);

/** Words of a part as one line, every kind of space the same. */
export const words = (widget: Element, name: string): string => (part(widget, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function press(widget: Element, name: string): Promise<void> {
  const control = [...widget.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
  await expect(control).toBeDefined();
  control!.click();
}

/** What a SIAE says of one indicator. */
export const siae = (indicator: Json, more: Json = {}): Json => ({
  version: '1.0',
  organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' },
  period: '2025',
  source: 'bilan',
  sources: [{ id: 'bilan', title: 'Bilan social 2025', publisher: 'La Fabrique', date: '2026-02-01' }],
  fictional: true,
  ...more,
  indicators: [indicator],
});
