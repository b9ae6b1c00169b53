import type { Placement } from './types.js';

/** Written by scripts/make-geo.mjs: how longitude and latitude come into the included outlines, the metropole first. */
export const shippedPlacements: readonly Placement[] = [
  {
    parallels: [44, 49],
    meridian: 3,
    scale: 11428.9,
    x: 1029.2,
    y: 11183,
    within: [-5.2, 41.3, 9.7, 51.2]
  },
  {
    meridian: -61.4,
    scale: 12478.6,
    x: 486.5,
    y: 5644.2,
    within: [-61.9, 15.7, -60.9, 16.6]
  },
  {
    meridian: -61,
    scale: 20868.2,
    x: 750.4,
    y: 7452.4,
    within: [-61.3, 14.3, -60.7, 15]
  },
  {
    meridian: -53.1,
    scale: 2768,
    x: 1009.2,
    y: 2250,
    within: [-54.7, 2, -51.5, 5.8]
  },
  {
    meridian: 55.5,
    scale: 16149.2,
    x: 1281.4,
    y: -4020.2,
    within: [55.1, -21.5, 55.9, -20.8]
  },
  {
    meridian: 45.2,
    scale: 28754.1,
    x: 1551,
    y: -4427.2,
    within: [44.9, -13.1, 45.4, -12.5]
  }
];
