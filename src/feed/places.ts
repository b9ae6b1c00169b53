import { place } from '../schema/place.js';

/** What reading places needs: only a page that shows them loads it. */
export const shapesOfPlaces = { places: place };
