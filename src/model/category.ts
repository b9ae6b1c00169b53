import { authorLabel, type Context } from './names.js';

/** `short`: an abbreviation when the library has one ("ACI"). */
export function categoryName(context: Context, dimension: string, code: string): { name: string; short?: string } {
  const own = authorLabel(context, code);
  if (own) return { name: own };
  const known = context.words.category(dimension, code);
  return known ? { name: known.many ?? known.name, short: known.short } : { name: code };
}
