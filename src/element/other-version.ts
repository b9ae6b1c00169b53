import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/** A page has two versions of the library. */
export function tell(tag: string, present = 'unknown'): void {
  warnOnce(`<${tag}> is already defined by version ${present}; version ${VERSION} is left aside.`);
}
