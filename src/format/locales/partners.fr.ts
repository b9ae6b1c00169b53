/** What <impact-partners> says, in French: the reference that every other language is typed against. */
export const partners = {
  none: '…',
};

export type PartnersMessages = typeof partners;
