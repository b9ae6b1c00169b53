/** Classes that equal steps do not serve, loaded only by the map that needs them. */
export { chosenClasses, type FindBreaks } from '../../scale/breaks.js';

/** Where an author's limits have no value beyond them, the outermost class has one edge only. */
export const edgesShown = (breaks: readonly number[], edges: readonly string[]): string[] =>
  edges.map((edge, at) => (breaks.length > 2 && ((at === 0 && breaks[0] === breaks[1]) || (at === breaks.length - 1 && breaks[at] === breaks[at - 1])) ? '' : edge));
