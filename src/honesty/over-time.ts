import { h13Series } from './comparison.js';
import { h19Freshness } from './freshness.js';
import type { OverTime } from './show.js';

/** For figures of any periods. */
export const overTime: OverTime = { series: h13Series, ages: h19Freshness };
