/**
 * What a plain figure doesn't need: asked for where there is no value, where its count leads, or where something is said beside it. What
 * draws parts needs it too, so their names are here.
 */
export { categoryName } from './category.js';
export { visibleMark } from './caution.js';
export { givenReference, targetOf, targetText } from './given.js';
export { pastOf } from './past.js';
export { sourcesOf } from './sources.js';
export { figureModel } from './withheld.js';
