import type { EmbedMessages } from './embed.fr.js';

export const embed: EmbedMessages = {
  title: 'Show elsewhere',
  frame: 'In a frame',
  frameHelp: 'Paste it where your site, blog or intranet takes HTML or an “iframe”. The second line adjusts the height; without it, the frame is scrolled inside.',
  long: (length) => `This address has ${length.toLocaleString('en')} characters after “embed.html”; beyond 2,000, some sites cut or refuse it.`,
  tag: 'In the page itself',
  tagHelp: 'For a site that takes scripts: the widget has the width of the page and follows its colours.',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'The code is selected: copy it with the keyboard.',
  close: 'Close',
  noAddress: 'This widget can’t be shown elsewhere: its data are written in this page and have no address of their own on the web.',
  notOnWeb: (address) => `This widget can’t be shown elsewhere: its data are at ${address}, which is not on the web.`,
  noFiles: 'This widget can’t be shown elsewhere for now: this page does not say where the library is published.',
};
