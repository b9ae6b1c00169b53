import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../feed/url.js';

/**
 * A logo in a box of fixed size. Nothing is asked of a third party before the reader does: an address of another site than the
 * page's is left out, and the name beside it stands alone.
 * @param home origin of the page; absent while it is not known, on a server.
 */
export function logoTemplate(src: string | undefined, alt: string, home: string | undefined): TemplateResult | typeof nothing {
  if (src === undefined || safeUrl(src) === undefined || !isOwn(src, home)) return nothing;
  return html`<img class="logo" part="logo" src=${src} alt=${alt} width="120" height="48" loading="lazy" decoding="async">`;
}

/** Whether an address is of the page's own site. @param home origin of the page, where it is known */
export function isOwn(src: string, home: string | undefined): boolean {
  if (!/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(src)) return true;
  if (home === undefined) return false;
  try {
    return new URL(src, home).origin === home;
  } catch {
    return false;
  }
}
