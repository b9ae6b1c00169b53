import type { PartnersMessages } from './partners.fr.js';

export const partners: PartnersMessages = {
  none: '…',
};
