import { renderWidget } from 'impact-widgets/ssr';

export async function Impact({ tag, feed, ...attributes }) {
  const html = await renderWidget(tag, { feed, attributes, lang: 'fr' });
  // The parser turns the template into a shadow root, so that the text is not what React would find: it is told to leave it alone.
  return <div className="widget-place" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
