import { escaped } from './escaped.js';

/** A widget as another page can show it. */
export interface Embedded {
  readonly tag: string;
  /** By name, addresses absolute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the library's files are published, ending in `/`. */
  readonly files: string;
}

/** The address of the page in a frame that shows the widget; what a query need not escape stays legible. */
export function frameAddress({ tag, attributes, files }: Embedded): string {
  const query = new URLSearchParams({ widget: tag, ...attributes }).toString();
  return `${files}embed.html?${query.replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',')}`;
}

/** @param title what the frame shows, for assistive technology @param height CSS pixels, where no script tells better */
export const frameCode = (embedded: Embedded, title: string, height: number): string =>
  `<iframe src="${escaped(frameAddress(embedded))}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;

/** What makes all frames of a page as high as what they show. */
export const hostCode = (files: string): string => `<script async src="${escaped(files)}embed-host.js"></script>`;

/** The widget itself, for pages that take a script. */
export function tagCode({ tag, attributes, files }: Embedded): string {
  const written = Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  return `<script type="module" src="${escaped(files)}autoloader.js"></script>\n<${tag}${written.join('')}></${tag}>`;
}
