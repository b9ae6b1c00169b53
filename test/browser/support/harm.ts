import { expect } from '@open-wc/testing';

/** What a hostile author writes into any text. */
export const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)> javascript:alert(1) {{alert(1)}} ${alert(1)}';

/** What was run, and what was thrown and not caught. */
const harm: unknown[] = [];
const realAlert = window.alert;
const keep = (event: ErrorEvent | PromiseRejectionEvent): void => void harm.push('reason' in event ? event.reason : event.error);

/** From now on, what runs or is thrown in the page is written down. */
export function watchHarm(): void {
  window.alert = (...given) => void harm.push(given);
  window.addEventListener('error', keep);
  window.addEventListener('unhandledrejection', keep);
}

export function unwatchHarm(): void {
  window.alert = realAlert;
  window.removeEventListener('error', keep);
  window.removeEventListener('unhandledrejection', keep);
}

export function forgetHarm(): void {
  harm.length = 0;
}

/** @throws when anything was run or thrown */
export async function unharmed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(harm).to.deep.equal([]);
}
