import { factor } from '../schema/factor.js';

/** What reading factors needs: only a page that shows them loads it. */
export const shapesOfFactors = { factors: factor };
