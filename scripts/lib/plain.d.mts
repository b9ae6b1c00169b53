import type * as plain from '../../src/schema/plain.js';

export function plainModule(shapes: Pick<typeof plain, 'feedShape' | 'observationShape' | 'translate'>): string;
