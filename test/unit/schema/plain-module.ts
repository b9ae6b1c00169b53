import { runInThisContext } from 'node:vm';
import { plainModule } from '../../../scripts/lib/plain.mjs';
import * as accepts from '../../../src/schema/accept.js';
import * as plain from '../../../src/schema/plain.js';

/** The module that CDN files have in the place of src/schema/plain.ts, run. */
export function printed(): Pick<typeof plain, 'plainFeed' | 'plainObservation'> {
  const body = plainModule(plain).replace(/^import \{(.*)\} from '\.\/accept\.js';$/m, 'const {$1} = accepts;').replaceAll('export const', 'const');
  const make = runInThisContext(`(accepts) => { ${body}; return { plainFeed, plainObservation }; }`) as (parts: typeof accepts) => ReturnType<typeof printed>;
  return make(accepts);
}
