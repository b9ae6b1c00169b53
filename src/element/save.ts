import { ImpactExportEvent } from './events.js';

/** Safari reads the file after the click has returned. */
const REVOKE_AFTER = 10_000;

/** Offers a file to the page, and saves it where nobody takes it. */
export function save(from: Element, file: ImpactExportEvent['detail'], blob: Blob): void {
  if (!from.dispatchEvent(new ImpactExportEvent(file))) return;
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
