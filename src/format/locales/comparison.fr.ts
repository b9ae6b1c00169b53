/** What <impact-comparison> says, in French: the reference that every other language is typed against. */
export const comparison = {
  none: '…',
};

export type ComparisonMessages = typeof comparison;
