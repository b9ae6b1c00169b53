import type { Shape } from '../../src/schema/common.js';
import type { translate } from '../../src/schema/translate.js';

export function plainModule(shapes: Readonly<Record<string, Shape>>, translator: typeof translate): string;
