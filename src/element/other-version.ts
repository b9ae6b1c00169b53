import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/**
 * A page has two versions of the library, or a tag of ours is somebody else's. Two versions are one fault, whichever of them says so and for
 * whatever widget: the sentence is the same.
 * @param present version of what is registered; none where it is not ours
 */
export function tell(tag: string, present?: string): void {
  warnOnce(
    present
      ? `This page has two versions of the library, ${[present, VERSION].sort().join(' and ')}: each widget is of the one that came first. Load one of them only.`
      : `<${tag}> is already defined, and not by this library: it is left as it is.`,
  );
}
