/** What <impact-simulator> says, in French: the reference that every other language is typed against. */
export const simulator = {
  none: '…',
};

export type SimulatorMessages = typeof simulator;
