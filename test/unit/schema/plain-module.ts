import { runInThisContext } from 'node:vm';
import { plainModule } from '../../../scripts/lib/plain.mjs';
import { byKind } from '../../../src/schema/accept-kind.js';
import * as accepts from '../../../src/schema/accept.js';
import type { Shape } from '../../../src/schema/common.js';
import { translate } from '../../../src/schema/translate.js';

/** The module that CDN files have in the place of one that exports these shapes and their translations, run. */
export function printed<T extends { readonly shapes: Readonly<Record<string, Shape>> }>({ shapes }: T): Omit<T, 'shapes'> {
  const body = plainModule(shapes, translate).replace(/^import \{(.*)\} from .*;$/gm, 'const {$1} = accepts;').replaceAll('export const', 'const');
  const make = runInThisContext(`(accepts) => { ${body}; return { ${Object.keys(shapes).join(', ')} }; }`) as (parts: object) => Omit<T, 'shapes'>;
  return make({ ...accepts, byKind });
}
