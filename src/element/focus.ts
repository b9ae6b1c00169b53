export { shapesOfFocus } from '../feed/focus.js';
