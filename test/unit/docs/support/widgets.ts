import { readFileSync } from 'node:fs';
import { inRoot } from '../../../../scripts/lib/root.mjs';
import { SPEAKER } from '../../../../src/element/table-watch.js';
import { widgets } from '../../../../src/widgets/registry.js';

/** Attributes that any element may carry, as far as our pages use them. */
const GLOBAL = ['class', 'id', 'lang', 'hidden', 'slot', 'style'];

interface Named {
  readonly name: string;
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly Named[]; readonly cssParts?: readonly Named[] }[] }[];
}

const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Manifest;

/** The attributes that a widget's class observes, inherited ones included, and those that are watched beside a table: what the code that runs knows. */
async function observed(tag: string): Promise<readonly string[]> {
  const loaded = (await widgets[tag]?.()) as Record<string, { readonly observedAttributes?: readonly string[] }>;
  return [...Object.values(loaded).flatMap(({ observedAttributes = [] }) => observedAttributes), ...SPEAKER];
}

const own = new Map<string, readonly string[]>();
for (const tag of Object.keys(widgets)) own.set(tag, await observed(tag));

/** The attributes of a tag's own and of its base classes. */
export const ownAttributes = (tag: string): readonly string[] => own.get(tag) ?? [];
export const attributesOf = (tag: string): readonly string[] => [...GLOBAL, ...ownAttributes(tag)];

const declarationOf = (tag: string) => manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

export const partsOf = (tag: string): readonly string[] => declarationOf(tag)?.cssParts?.map(({ name }) => name) ?? [];

/** The attributes that editors are told of. */
export const manifestAttributes = (tag: string): readonly string[] => declarationOf(tag)?.attributes?.map(({ name }) => name) ?? [];

/** The widgets written in a piece of HTML, with their attributes; `data-*` ones are the page's own. */
export function tagsIn(html: string): { tag: string; attributes: string[] }[] {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<template[\s\S]*?<\/template>/g, '');
  return [...visible.matchAll(/<(impact-[\w-]+)((?:\s+[^\s>=]+(?:="[^"]*")?)*)\s*>/g)].map(([, tag = '', written = '']) => ({
    tag,
    attributes: [...written.matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('data-')),
  }));
}
