import { readFile } from 'node:fs/promises';
import { renderWidget } from 'impact-widgets/ssr';

export default function (config) {
  config.addAsyncShortcode('impact', async (tag, feed, attributes = {}) =>
    renderWidget(tag, { feed: JSON.parse(await readFile(feed, 'utf8')), attributes, lang: 'fr' }),
  );
  // What browsers load, beside the site's own files.
  config.addPassthroughCopy({ 'node_modules/impact-widgets/dist/cdn': 'impact-widgets', public: '.' });
  return { dir: { input: 'pages', includes: '../includes' } };
}
