import type { QuoteMessages } from './quote.fr.js';

export const quote: QuoteMessages = {
  none: '…',
};
