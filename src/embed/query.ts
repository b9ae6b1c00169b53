import { LONGEST_QUERY } from '../feed/longest-query.js';
import { safeUrl } from '../feed/url.js';

/** The attributes that each widget has, by its tag. */
export type KnownAttributes = Readonly<Record<string, readonly string[]>>;

/** What a query asks for that can't be had or may be lost on the way, and what there is instead. */
export type Refused =
  | { readonly why: 'no-widget'; readonly known: readonly string[] }
  | { readonly why: 'unknown-widget'; readonly received: string; readonly known: readonly string[] }
  | { readonly why: 'unknown-attribute'; readonly name: string; readonly tag: string; readonly known: readonly string[] }
  | { readonly why: 'refused-address'; readonly name: string; readonly received: string }
  | { readonly why: 'unknown-background'; readonly received: string }
  | { readonly why: 'long-query'; readonly length: number };

/** What the query of `embed.html` asks for. */
export interface Wish {
  /** Undefined where the query names no widget that there is. */
  readonly tag: string | undefined;
  /** By name, those of the widget alone; a repeated one has its first value. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The one asked for, of the messages too. */
  readonly language: string | undefined;
  /** Whether the host's own ground shows through; default: the frame has paper of its own. */
  readonly isClear: boolean;
  readonly refused: readonly Refused[];
}

/** Those that hold the address of a file. */
const ADDRESSES = ['src', 'geometry'];

/** http, https or relative to the frame; a file can't be fetched from anything else that a link may lead to. */
const isAddress = (value: string): boolean => safeUrl(value) !== undefined && !/^mailto:/i.test(value);

/**
 * Reads `?widget=impact-map&src=…&indicator=…`. Nothing but attributes that widgets document becomes one: no handler, no style, no class.
 * @param query with or without its `?`
 */
export function readQuery(query: string, known: KnownAttributes): Wish {
  const given = new URLSearchParams(query);
  const name = given.get('widget')?.trim();
  const tag = name && Object.hasOwn(known, name) ? name : undefined;
  const attributes = new Map<string, string>();
  const refused: Refused[] = [];
  if (!name) refused.push({ why: 'no-widget', known: Object.keys(known) });
  else if (!tag) refused.push({ why: 'unknown-widget', received: name, known: Object.keys(known) });
  for (const [key, value] of given) {
    if (!tag || key === 'widget' || key === 'background' || attributes.has(key)) continue;
    if (!known[tag]!.includes(key)) refused.push({ why: 'unknown-attribute', name: key, tag, known: known[tag]! });
    else if (ADDRESSES.includes(key) && !isAddress(value)) refused.push({ why: 'refused-address', name: key, received: value });
    // To an attribute that is there or not, any value says yes.
    else if (value !== 'false') attributes.set(key, value);
  }
  const ground = given.get('background') ?? 'paper';
  if (ground !== 'paper' && ground !== 'none') refused.push({ why: 'unknown-background', received: ground });
  if (query.length > LONGEST_QUERY) refused.push({ why: 'long-query', length: query.length });
  return { tag, attributes, language: given.get('lang') ?? undefined, isClear: ground === 'none', refused };
}
