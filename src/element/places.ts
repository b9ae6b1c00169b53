export { shapesOfPlaces } from '../feed/places.js';
