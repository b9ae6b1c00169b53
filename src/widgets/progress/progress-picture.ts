import type { Draw } from '../../element/pictured-element.js';

export const draw: Draw = () => {
  throw new Error('no picture yet');
};
