import { safeUrl } from '../feed/url.js';
import { page, type BroughtLevels } from './page.js';

/** The whole address of a geometry; the document itself as it is; undefined for what is no address. */
export function addressOf(source: string | object): string | object | undefined {
  const url = typeof source === 'string' ? safeUrl(source) : undefined;
  return typeof source === 'object' ? source : url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : undefined;
}

/** What was read of a file that the page has brought. */
export function levelsOf(address: string | object): BroughtLevels {
  const { addresses, objects } = (page().brought ??= { addresses: new Map<string, BroughtLevels>(), objects: new WeakMap<object, BroughtLevels>() });
  const known = typeof address === 'string' ? addresses.get(address) : objects.get(address);
  const levels: BroughtLevels = known ?? (new Map() as BroughtLevels);
  if (typeof address === 'string') addresses.set(address, levels);
  else objects.set(address, levels);
  return levels;
}

/** Levels that are there without a file of the page's own. */
export const isShipped = (level: string): boolean => level === 'region' || level === 'departement';

/** Whether a page may draw a level: the file that it brings is not known to be of others. */
export function offers(source: string | object | undefined, level: string): boolean {
  const address = source && addressOf(source);
  return isShipped(level) || (Boolean(address) && (levelsOf(address as string).offered?.includes(level) ?? true));
}
