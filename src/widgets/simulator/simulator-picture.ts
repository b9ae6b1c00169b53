import type { Draw } from '../../element/pictured-element.js';

export const drawSimulation = (..._: [unknown, ...Parameters<Draw>, unknown]): ReturnType<Draw> => {
  throw new Error('no picture yet');
};
