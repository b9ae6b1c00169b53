import { escaped } from '../export/escaped.js';
import { htmlOf, lightDom } from '../ssr-html.js';
import type { ReadyWidget } from '../ssr-widget.js';
import type { Place } from './embed-place.js';
import type { BinWords } from './words.js';

/** What is said of a widget where it is shared. */
export interface Shared {
  /** What it shows first, as a frame is named. */
  readonly finding: string;
  /** The same with who speaks and of when. */
  readonly title: string;
  /** Figure, period, base, cautions and source on one line. */
  readonly description: string;
  readonly organisation: string;
  readonly website?: string;
  /** Address of the page in a frame. */
  readonly frame: string;
  readonly image?: { readonly url: string; readonly width: number; readonly height: number };
}

/** Nothing of the page runs, whatever a feed says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'; form-action 'none'";

const CSS = `:root { color-scheme: light; background: oklch(1 0 0); color: oklch(0.27 0.01 60); font: 1rem/1.5 system-ui, sans-serif; }
:root[data-theme=dark] { color-scheme: dark; background: oklch(0.19 0.01 60); color: oklch(0.93 0.01 60); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1, footer, details { font-size: 0.875rem; }
h1 { margin: 0 0 1.5rem; font-weight: 400; }
a { color: inherit; }
details { margin-top: 2rem; border-block: 1px solid; }
details > div { overflow-x: auto; }
summary { padding: 0.75rem 0; cursor: pointer; font-weight: 600; }
table { border-collapse: collapse; margin: 0.75rem 0 1.25rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { margin-bottom: 0.5rem; text-align: start; font-weight: 600; }
th, td { padding: 0.375rem 1.25rem 0.375rem 0; text-align: start; vertical-align: top; border-top: 1px solid color-mix(in oklch, currentcolor 25%, transparent); }
th { font-weight: 400; }
thead th { border-top: 0; font-size: 0.8125rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1.25rem; margin: 0 0 1.25rem; }
dt { grid-column: 1; }
dd { grid-column: 2; margin: 0; }
footer { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: 1rem; }
footer a, h1 a { display: inline-block; padding: 0.625rem 0; }`;

/** A page that reads without a script, tells other sites by which address they can show the widget, and asks for no file. */
export async function sharePage(ready: ReadyWidget, shared: Shared, { url, oembed, src }: Place, words: BinWords['embed']['page']): Promise<string> {
  const { renderer, language, attributes } = ready;
  const { title, description, organisation, website, frame } = shared;
  const table = await lightDom(ready);
  renderer.setAttribute('controls', '');
  renderer.setAttribute('heading-level', '2');
  const widget = await htmlOf(ready, { nonce: '', children: `<h2>${escaped(title)}</h2>\n<p>${escaped(description)}</p>` }, true);
  const name = escaped(organisation);
  return `<!doctype html>
<html lang="${language}"${attributes['theme'] === 'dark' ? ' data-theme="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${tagsOf(shared, url)}
<link rel="canonical" href="${escaped(url)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(title)}">
<style>
${CSS}
</style>
</head>
<body>
<h1>${website ? `<a href="${escaped(website)}">${name}</a>` : name}</h1>
<main>
${widget}
<details>
<summary>${words.table}</summary>
${table}
</details>
</main>
<footer><a href="${escaped(frame)}">${words.live}</a> <a href="${escaped(src)}">${words.data}</a></footer>
</body>
</html>
`;
}

/** What networks and messengers read of a page. */
function tagsOf({ title, description, organisation, image }: Shared, url: string): string {
  const tags: readonly (readonly [name: string, content: string])[] = [
    ['og:type', 'website'], ['og:url', url], ['og:site_name', organisation], ['og:title', title], ['og:description', description],
    ...(image ? ([['og:image', image.url], ['og:image:width', String(image.width)], ['og:image:height', String(image.height)], ['og:image:alt', description]] as const) : []),
  ];
  const card = image ? '\n<meta name="twitter:card" content="summary_large_image">' : '';
  return `<meta name="description" content="${escaped(description)}">\n${tags.map(([name, content]) => `<meta property="${name}" content="${escaped(content)}">`).join('\n')}${card}`;
}
