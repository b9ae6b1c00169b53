import type { Piece, Run } from './picture.js';

/** Width of words in pixels of the picture. */
export type Measure = (text: string, size: number, strong: boolean) => number;

/** What stands in one part of a picture, and where it ends. */
export interface Block {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Look {
  readonly size: number;
  /** Of a line, in sizes. */
  readonly leading?: number;
  /** Whether its lines are about as long as each other. */
  readonly isBalanced?: boolean;
}

/** Who opens an SVG may have another font than who saved it: lines are as long as one a little wider allows. */
const SLACK = 0.97;

/** From the top of a line to its baseline, in sizes, where the line is as high as its letters. */
const ASCENT = 0.85;

/** A word with the space after it, which is where a line may break: no-break spaces stay within. */
const WORD = /[^ \n]*[ \n]*/g;

/** Words in lines that are no wider than their place; a word that is wider is cut. */
export function wrap(runs: readonly Run[], width: number, size: number, measure: Measure): Run[][] {
  const room = width * SLACK;
  const lines: Run[][] = [[]];
  let used = 0;
  let canBreak = false;
  for (const run of runs) {
    for (const word of run.text.match(WORD) ?? []) {
      if (!word) continue;
      const wide = measure(word.trimEnd(), size, run.strong === true);
      if (used + wide > room && canBreak) used = newLine(lines);
      for (const part of wide > room ? cut(word, room, size, run.strong === true, measure) : [word]) {
        if (wide > room && used) used = newLine(lines);
        append(lines.at(-1)!, { ...run, text: part });
        used += measure(part, size, run.strong === true);
      }
      canBreak = /[ \n]$/.test(word);
    }
  }
  return lines.filter((line) => line.length);
}

/** As many lines as in the whole width, each as short as that allows. */
function balanced(runs: readonly Run[], width: number, size: number, measure: Measure): Run[][] {
  let lines = wrap(runs, width, size, measure);
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const next = wrap(runs, narrower, size, measure);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function newLine(lines: Run[][]): 0 {
  const last = lines.at(-1)!.at(-1);
  if (last) lines.at(-1)!.splice(-1, 1, { ...last, text: last.text.trimEnd() });
  lines.push([]);
  return 0;
}

/** Neighbours in one look are one run. */
function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last && last.ink === run.ink && last.strong === run.strong && last.lang === run.lang) line.splice(-1, 1, { ...last, text: last.text + run.text });
  else line.push(run);
}

/** Parts of a word that fit, each at least one letter long. */
function cut(word: string, room: number, size: number, strong: boolean, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter, size, strong) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Words from a top left corner on, as many lines as they need. */
export function paragraph(runs: readonly Run[], { x, y, width }: Place, { size, leading = 1.35, isBalanced }: Look, measure: Measure): Block {
  const lines = isBalanced ? balanced(runs, width, size, measure) : wrap(runs, width, size, measure);
  const step = size * leading;
  return {
    pieces: lines.map((line, index) => ({ kind: 'text', x, y: y + step * index + (step - size) / 2 + size * ASCENT, size, runs: line })),
    bottom: y + step * lines.length,
  };
}

/** Blocks one below the other: each is told where it begins. */
export function stacked(top: number, parts: readonly ((top: number) => Block)[]): Block {
  const pieces: Piece[] = [];
  let bottom = top;
  for (const part of parts) {
    const block = part(bottom);
    pieces.push(...block.pieces);
    bottom = block.bottom;
  }
  return { pieces, bottom };
}
