import type { ComparisonMessages } from './comparison.fr.js';

export const comparison: ComparisonMessages = {
  none: '…',
};
