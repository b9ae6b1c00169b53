/** Natural breaks, loaded only by the map that asks for them. */
export { naturalBreaks } from '../../scale/natural-breaks.js';
