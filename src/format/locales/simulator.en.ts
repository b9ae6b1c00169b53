import type { SimulatorMessages } from './simulator.fr.js';

export const simulator: SimulatorMessages = {
  none: '…',
};
