import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { feedSchema } from '../../../scripts/lib/feed-schema.mjs';
import { indicatorFlags } from '../../../src/catalogue/indicators.js';
import * as caseRoom from '../../../src/schema/case.js';
import * as common from '../../../src/schema/common.js';
import * as documentRoom from '../../../src/schema/document.js';
import * as factor from '../../../src/schema/factor.js';
import * as focus from '../../../src/schema/focus.js';
import * as indicator from '../../../src/schema/indicator.js';
import { feed } from '../../../src/schema/nouns.js';
import * as partner from '../../../src/schema/partner.js';
import * as pathway from '../../../src/schema/pathway.js';
import * as place from '../../../src/schema/place.js';
import * as progress from '../../../src/schema/progress.js';
import * as quote from '../../../src/schema/quote.js';
import * as video from '../../../src/schema/video.js';

/** The JSON Schema as the build emits it. */
export const jsonSchema = feedSchema({
  feed,
  rooms: [common, documentRoom, indicator, progress, pathway, factor, caseRoom, focus, quote, video, place, partner],
  ids: Object.keys(indicatorFlags),
});

export const accepts: ValidateFunction = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema);
