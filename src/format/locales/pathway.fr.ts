/** What <impact-pathway> says, in French: the reference that every other language is typed against. */
export const pathway = {
  none: '…',
};

export type PathwayMessages = typeof pathway;
