import type { EmbedPageMessages } from './embed-page.fr.js';

const list = (names: readonly string[]): string => names.join(', ');

export const embedPage: EmbedPageMessages = {
  language: 'en',
  title: 'Social impact',
  'no-widget': (known) => `The address of this frame does not say what to show: add “widget=impact-indicator” to it, for example. There are: ${list(known)}.`,
  'unknown-widget': (received, known) => `“${received}” is no widget of this library. There are: ${list(known)}.`,
  'unknown-attribute': (name, tag, known) => `“${name}” is no setting of ${tag}: it is left out. There are: ${list(known)}.`,
  'refused-address': (name, received) =>
    `The address given to “${name}” is refused: “${received}”. It must begin with https:// or http://, or be relative to this page; it is left out.`,
  'unknown-background': (received) => `“background” knows “none” and “paper” only, not “${received}”: the ground is that of paper.`,
  'long-query': (length) =>
    `The address of this frame has ${length.toLocaleString('en')} characters after “embed.html”; beyond 2,000, some sites and servers cut or refuse it. A shorter heading or address of the data mends it.`,
  noFeed: 'The address of this frame does not say where the data are: add “src=https://…/impact.json” to it.',
  elsewhere: (site) =>
    `These data come from another site, ${site}. If they are online there, that site probably does not let others read them: its server has to send them with the header “Access-Control-Allow-Origin: *”.`,
};
