import { caseStudy } from '../schema/case.js';
import { factor } from '../schema/factor.js';

/** What reading cases, whose factors may be of the author’s own, needs: only a page that shows them loads it. */
export const shapesOfCases = { cases: caseStudy, factors: factor };
