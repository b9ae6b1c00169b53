/** What <impact-factors> says, in French: the reference that every other language is typed against. */
export const factors = {
  none: '…',
};

export type FactorsMessages = typeof factors;
