import { page } from './page.js';

/** Says to assistive technology what a control did, in the page's one live region. */
export function announce(message: string): void {
  const shared = page();
  if (!shared.region?.isConnected) {
    shared.region = document.createElement('div');
    shared.region.setAttribute('role', 'status');
    Object.assign(shared.region.style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' });
    document.body.append(shared.region);
  }
  const { region } = shared;
  // Emptied first: the same words said twice must be heard twice.
  region.textContent = '';
  setTimeout(() => (region.textContent = message), 50);
}
