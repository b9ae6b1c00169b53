/** What <impact-focus> says, in French: the reference that every other language is typed against. */
export const focus = {
  none: '…',
};

export type FocusMessages = typeof focus;
