import type { FocusMessages } from './focus.fr.js';

export const focus: FocusMessages = {
  none: '…',
};
