import { url as shape } from '../schema/common.js';
import { problems } from './accepted.js';

/** The URL when a page may link to it or load it (http, https, mailto, or relative), else undefined. */
export const safeUrl = (url: string): string | undefined => (problems(shape, url).length ? undefined : url);
