/** What <impact-progress> says, in French: the reference that every other language is typed against. */
export const progress = {
  none: '…',
};

export type ProgressMessages = typeof progress;
