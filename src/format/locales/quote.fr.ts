/** What <impact-quote> says, in French: the reference that every other language is typed against. */
export const quote = {
  none: '…',
};

export type QuoteMessages = typeof quote;
