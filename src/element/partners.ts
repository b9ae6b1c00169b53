export { shapesOfPartners } from '../feed/partners.js';
