import type { FactorsMessages } from './factors.fr.js';

export const factors: FactorsMessages = {
  none: '…',
};
