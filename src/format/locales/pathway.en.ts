import type { PathwayMessages } from './pathway.fr.js';

export const pathway: PathwayMessages = {
  none: '…',
};
