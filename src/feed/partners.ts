import { partner } from '../schema/partner.js';

/** What reading partners needs: only a page that shows them loads it. */
export const shapesOfPartners = { partners: partner };
