import { h02Counted, h03Base, h20Source } from './identity.js';
import { h10Estimate } from './figures.js';
import { h14References } from './references.js';
import type { Tellings } from './rules.js';
import { h11Reference, h18Survey, h21Kind, h23Target } from './sums.js';
import { h27Status } from './status.js';
import { h22Zones } from './zones.js';

/** Every rule that says something beside a figure that is shown, in the order in which they are told. */
export const tellings: Tellings = {
  rules: [h02Counted, h03Base, h10Estimate, h11Reference, h18Survey, h20Source, h21Kind, h22Zones, h23Target, h27Status],
  mismatches: h14References,
};
