import type { Topology } from 'topojson-specification';
import type { PackedTopology } from '../../src/geo/outlines.js';

export function packed(numbers: Iterable<number>): string;

export function pack(topology: Topology): PackedTopology;
