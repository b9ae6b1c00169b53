import { giveUp } from './accept.js';
import type { Accept, Accepts } from './accept.js';

/** One of several objects, told apart by their `kind`. */
export const byKind = (kinds: Accepts): Accept => value => {
  const { kind } = (value ?? {}) as { readonly kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind]!(value) : giveUp();
};
