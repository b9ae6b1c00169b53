import type { DashboardMessages } from './dashboard.fr.js';

export const dashboard: DashboardMessages = {
  indicator: 'Indicator',
  family: 'Family',
  value: 'Value',
  part: 'Share',
  parts: 'Breakdown',
  others: 'Other indicators',
  all: 'Indicators',
  thing: ['counted thing', 'counted things'],
  sameScale: (keys) => `${keys}, at the same scale`,
  perColumn: (rows) => `${rows} to a column`,
  rest: (count, one, isAwaited) => (isAwaited ? `${count} not yet` : `${count} other${one ? '' : 's'}`),
  ofAll: (many, count) => `of ${count ? `the ${count}\u00a0` : ''}${many}`,
  out: (part, whole) => `${part} out of ${whole}`,
  old: 'figures more than three years old',
  forAll: 'For all figures',
  period: 'Period',
  territory: 'Territory',
  latest: 'Latest',
  own: 'All',
  tooMany: (shown) => `A strip shows ${shown} figures at most: the others of “indicators” are not shown.`,
};
