import type { ProgressMessages } from './progress.fr.js';

export const progress: ProgressMessages = {
  none: '…',
};
