import { page } from './page.js';

/** Warns in the console once per page and message: forty widgets with one fault make one line. */
export function warnOnce(message: string): void {
  const { warned } = page();
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`impact-widgets: ${message}`);
}
