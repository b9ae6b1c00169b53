export { shapesOfFactors } from '../feed/factors.js';
