import type { ImpactExportEvent } from '../../../src/element/events.js';
import { button } from './cards.js';

/** What a control hands over, kept from being saved. */
export async function exported(widget: HTMLElement, control: string): Promise<ImpactExportEvent['detail']> {
  const leaving = new Promise<ImpactExportEvent['detail']>((resolve) => {
    widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
  });
  button(widget, control).click();
  return leaving;
}
