/** The tags of the library and where each widget's file is: the loader fetches only those that a page uses. */
export const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'impact-feed': () => import('./feed/index.js'),
  'impact-indicator': () => import('./indicator/index.js'),
  'impact-dashboard': () => import('./dashboard/index.js'),
  'impact-map': () => import('./map/index.js'),
  'impact-sources': () => import('./sources/index.js'),
  'impact-progress': () => import('./progress/index.js'),
  'impact-pathway': () => import('./pathway/index.js'),
  'impact-factors': () => import('./factors/index.js'),
  'impact-case': () => import('./case/index.js'),
  'impact-focus': () => import('./focus/index.js'),
  'impact-quote': () => import('./quote/index.js'),
  'impact-videos': () => import('./videos/index.js'),
  'impact-comparison': () => import('./comparison/index.js'),
  'impact-simulator': () => import('./simulator/index.js'),
  'impact-partners': () => import('./partners/index.js'),
};
