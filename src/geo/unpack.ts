import type { Outlines, Packed, PackedTopology } from './outlines.js';

/**
 * Whole numbers from text: digits to the base of 57 (`#` to `[`) that end a number, before them digits to the base of 34 (`]` to `~`); the
 * lowest bit is the sign. No character of it needs escaping in JSON, and steps of up to 28 take one.
 */
export function numbersIn(text: Packed): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 92) number = number * 34 + code - 93;
    else {
      number = number * 57 + code - 35;
      numbers.push((number >> 1) ^ -(number & 1));
      number = 0;
    }
  }
  return numbers;
}

/** One level of the shipped file; undefined for a level that it does not have. */
export function unpack({ arcs: steps, levels, step: unit, ...whole }: PackedTopology, level: string): Outlines | undefined {
  const packed = levels[level];
  if (!packed) return undefined;
  const [arcs, arcEnds, ringArcs, ringEnds, shapeEnds] = [[], [], [], [], []] as number[][] as [number[], number[], number[], number[], number[]];
  const place = [0, 0];
  const numbers = numbersIn(steps);
  for (let at = 0; at < numbers.length; ) {
    for (let left = numbers[at++]! * 2; left--; ) arcs.push((place[left & 1]! += numbers[at++]! * unit));
    arcEnds.push(arcs.length);
  }
  const rings = numbersIn(packed.rings);
  for (let at = 0, arc = -1; at < rings.length; ) {
    for (let left = rings[at++]!; left--; ringEnds.push(ringArcs.length)) {
      for (let more = rings[at++]!; more--; at++) {
        arc += 1 + (rings[at]! >> 1);
        ringArcs.push(rings[at]! & 1 ? ~arc : arc);
      }
    }
    shapeEnds.push(ringEnds.length);
  }
  const prefixed = (name: string): string[] => levels[name]!.codes.split(' ').map((code) => levels[name]!.prefix + code);
  const { parents } = packed;
  const parentCodes = parents && prefixed(parents.of!);
  const before = [0, 0, 0];
  return {
    ...whole, level, arcs, arcEnds, ringArcs, ringEnds, shapeEnds,
    codes: prefixed(level),
    parents: parents && numbersIn(parents.at).map((at) => parentCodes![at]),
    anchors: numbersIn(packed.anchors!).map((step, at) => (at % 3 < 2 ? (before[at % 3]! += step * unit * 2) : step * unit * 2)),
  };
}
