/** What is said of single territories, and what only is heard. */
export * from './map-use.model.js';
export { unseen as styles } from '../../theme/unseen.styles.js';
