import { quote } from '../schema/quote.js';

/** What reading testimonies needs: only a page that shows them loads it. */
export const shapesOfQuotes = { quotes: quote };
