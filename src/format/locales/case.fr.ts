/** What <impact-case> says, in French: the reference that every other language is typed against. */
export const caseStudy = {
  none: '…',
};

export type CaseMessages = typeof caseStudy;
