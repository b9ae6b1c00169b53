/** Classes that equal steps do not serve, loaded only by the map that needs them. */
export { chosenClasses } from '../../scale/breaks.js';
