export { shapesOfCases } from '../feed/cases.js';
