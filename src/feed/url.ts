import { url as shape } from '../schema/common.js';
import { FAILED, walkOf } from './shape.js';

/** The URL when a page may link to it or load it (http, https, mailto, or relative), else undefined. */
export function safeUrl(url: string): string | undefined {
  return walkOf(shape)(url, []) === FAILED ? undefined : url;
}
