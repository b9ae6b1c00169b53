/**
 * Characters of a query that every server and site passes on. Longer ones work where nothing on the way cuts or refuses them, which nobody
 * sees but whoever is shown nothing. The words that tell of it name the number too.
 */
export const LONGEST_QUERY = 2000;
