import type { Page } from 'playwright-core';

/** A busy machine is not wrong. */
export const inTime = { timeout: 30_000 };

/** Runs in the page: what a reader finds there, with plain spaces. Territories are those of the map. */
export function told(): { figure: string; view: string; chosen: string; panel: string; territories: number } {
  const inside = (tag: string, selector: string): readonly Element[] => [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return {
    figure: wordsOf(inside('impact-indicator', '[part=figure]')[0]),
    view: inside('impact-indicator', 'table').length > 0 ? 'table' : 'chart',
    chosen: wordsOf(document.querySelector('output')),
    panel: wordsOf(inside('impact-map', '[part=panel]')[0]),
    territories: inside('impact-map', '[role=option]').length,
  };
}

/** @returns how many elements of a tag the page still holds, in its document or anywhere else, once what nobody holds is gone */
export async function instancesOf(page: Page, tag: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const answer = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId!, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
  await session.detach();
  return answer.result.value as number;
}
