/** The tags of the library and where each widget's file is: the loader fetches only those that a page uses. */
export const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'impact-feed': () => import('./feed/index.js'),
  'impact-indicator': () => import('./indicator/index.js'),
  'impact-dashboard': () => import('./dashboard/index.js'),
  'impact-map': () => import('./map/index.js'),
  'impact-sources': () => import('./sources/index.js'),
};
