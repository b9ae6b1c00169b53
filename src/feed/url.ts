import { URL_PATTERN } from '../schema/url-pattern.js';

/** The URL when a page may link to it or load it (http, https, mailto, or relative), else undefined. */
export const safeUrl = (url: string): string | undefined => (URL_PATTERN.test(url) ? url : undefined);
