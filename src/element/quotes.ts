export { shapesOfQuotes } from '../feed/quotes.js';
