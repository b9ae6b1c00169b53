import type { CaseMessages } from './case.fr.js';

export const caseStudy: CaseMessages = {
  none: '…',
};
