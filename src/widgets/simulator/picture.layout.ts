import type { Piece } from '../../export/picture.js';
import { printedPage, rule, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import { peoplePaths } from './people.layout.js';
import type { PicturedFields } from './picture.model.js';
import type { BarRow, Bars, Naive, PeopleMark, RangeMark, Result, Simulation, WaitingResult } from './shown.model.js';

const FIGURE = 46;
const BODY = 18;
/** Width of the assumptions, and between them and the results. */
const FIELDS = 340;
const BETWEEN = 60;
/** Beside a bar: its name before it, its amount after it. */
const NAME = 210;
const AMOUNT = 190;
const BAR = 24;

/** What was assumed on the left, what it gives on the right. */
export function simulationPicture(words: PageWords, simulation: Simulation, fields: PicturedFields, measure: Measure): Picture {
  return printedPage(words, measure, (place) => {
    const left = fieldsBlock(fields, { ...place, width: FIELDS }, measure);
    const right = resultsBlock(simulation, { x: place.x + FIELDS + BETWEEN, y: place.y, width: place.width - FIELDS - BETWEEN }, measure);
    return { pieces: [...left.pieces, ...right.pieces], bottom: Math.max(left.bottom, right.bottom) };
  });
}

type Picture = ReturnType<typeof printedPage>;

function fieldsBlock({ groups }: PicturedFields, place: Place, measure: Measure): Block {
  const lines = groups.flatMap(({ name, lines }) => [
    (y: number): Block => paragraph([{ text: name, strong: true }], { ...place, y: y + 4 }, { size: BODY }, measure),
    ...lines.map((text) => (y: number): Block => {
      const line = paragraph([{ text }], { ...place, y: y + 16 }, { size: SMALL, leading: 1.4 }, measure);
      return { pieces: [rule({ ...place, y: y + 10 }, 'line'), ...line.pieces], bottom: line.bottom };
    }),
    (y: number): Block => ({ pieces: [], bottom: y + 20 }),
  ]);
  return stacked(place.y, lines);
}

function resultsBlock({ results, bars, naive, refused }: Simulation, place: Place, measure: Measure): Block {
  return stacked(place.y, [
    ...(refused ? [(y: number): Block => paragraph([{ text: refused }], { ...place, y }, { size: BODY }, measure)] : []),
    ...results.map((result) => (y: number): Block => resultBlock(result, { ...place, y }, measure)),
    ...(bars ?? []).map((one, index) => (y: number): Block => barsBlock(one, { ...place, y: y + (index ? 16 : 0) }, measure)),
    ...(naive ? [(y: number): Block => naiveBlock(naive, { ...place, y: y + 16 }, measure)] : []),
  ]);
}

function resultBlock(result: Result | WaitingResult, place: Place, measure: Measure): Block {
  const small = (text: string, ink: 'ink-2' | 'slate' = 'ink-2') => (y: number): Block => paragraph([{ text, ink }], { ...place, y: y + 4 }, { size: SMALL }, measure);
  const noun = (y: number): Block => paragraph([{ text: result.noun }], { ...place, y }, { size: BODY }, measure);
  const gap = (y: number): Block => ({ pieces: [], bottom: y + 22 });
  if ('waiting' in result) return stacked(place.y, [noun, small(result.waiting), gap]);
  const { figure, mark, notes, reference } = result;
  return stacked(place.y, [
    (y) => paragraph([{ text: figure }], { ...place, y }, { size: FIGURE, leading: 1.15 }, measure),
    noun,
    (y) => (!mark ? { pieces: [], bottom: y } : mark.kind === 'range' ? rangeBlock(mark, { ...place, y: y + 10 }) : peopleBlock(mark, { ...place, y: y + 12 })),
    ...(mark?.kind === 'people' && mark.key ? [small(mark.key)] : []),
    ...(reference ? [small(reference, 'slate')] : []),
    ...notes.map((note) => small(note)),
    gap,
  ]);
}

function rangeBlock({ low, high, reference, ticks }: RangeMark, { x, y, width }: Place): Block {
  const at = (percent: number): number => x + (percent * width) / 100;
  const pieces: Piece[] = [
    { kind: 'rect', x, y, width: at(low) - x, height: 16, fill: 'c3' },
    { kind: 'rect', x: at(low), y, width: Math.max(0, at(high) - at(low)), height: 16, fill: 'soft', stroke: { ink: 'accent', width: 1.5 } },
    { kind: 'line', from: [x, y + 16.5], to: [x + width, y + 16.5], stroke: { ink: 'ink-2', width: 1 } },
    ...(reference === undefined ? [] : [{ kind: 'line' as const, from: [at(reference), y - 6] as const, to: [at(reference), y + 22] as const, stroke: { ink: 'slate' as const, width: 2.5 } }]),
    ...ticks.map(({ at: percent, label }): Piece => ({
      kind: 'text', x: at(percent), y: y + 36, size: SMALL, anchor: percent < 3 ? undefined : percent > 97 ? 'end' : 'middle', runs: [{ text: label, ink: 'ink-2' }],
    })),
  ];
  return { pieces, bottom: y + 44 };
}

function peopleBlock({ certain, possible }: PeopleMark, { x, y, width }: Place): Block {
  const { sure, maybe, width: columns, height, size } = peoplePaths(certain, possible);
  const scale = Math.min(width, { few: 300, some: 480, many: 660 }[size]) / columns;
  const at = { scale, x, y };
  const pieces: Piece[] = [
    { kind: 'path', d: sure, at, stroke: { ink: 'accent', width: 2 } },
    { kind: 'path', d: maybe, at, stroke: { ink: 'accent', width: 1.5, dash: [3.5, 3] } },
  ];
  return { pieces: pieces.filter((piece) => piece.kind === 'path' && piece.d), bottom: y + height * scale + 4 };
}

function barsBlock({ caption, rows }: Bars, place: Place, measure: Measure): Block {
  return stacked(place.y, [
    (y) => paragraph([{ text: caption, ink: 'ink-2' }], { ...place, y }, { size: SMALL }, measure),
    ...rows.map((row) => (y: number): Block => barBlock(row, { ...place, y: y + 8 }, measure)),
  ]);
}

function barBlock({ label, note, text, kind, from, to, most, lost, isSum }: BarRow, { x, y, width }: Place, measure: Measure): Block {
  const top = isSum ? y + 10 : y;
  const name = stacked(top, [
    (at) => paragraph([{ text: label, strong: kind === 'lead' }], { x, y: at, width: NAME - 12 }, { size: BODY, leading: 1.3 }, measure),
    ...(note ? [(at: number): Block => paragraph([{ text: note, ink: 'ink-2' }], { x, y: at, width: NAME - 12 }, { size: SMALL, leading: 1.25 }, measure)] : []),
  ]);
  const [left, room] = [x + NAME, width - NAME - AMOUNT];
  const at = (percent: number): number => left + (percent * room) / 100;
  const look = kind === 'loss' ? { stroke: { ink: 'ink-2', width: 1.5, dash: [4, 3] } } as const : { fill: kind === 'lead' ? 'accent' : 'c3' } as const;
  const pieces: Piece[] = [
    ...(isSum ? [rule({ x, y: y + 2, width }, 'ink')] : []),
    ...name.pieces,
    { kind: 'rect', x: at(from), y: top, width: at(to) - at(from), height: BAR, ...look },
    ...(most === undefined ? [] : [{ kind: 'rect' as const, x: at(Math.min(to, most)), y: top, width: Math.abs(at(most) - at(to)), height: BAR, fill: 'soft' as const, stroke: { ink: 'accent' as const, width: 1.5 } }]),
    ...(lost === undefined ? [] : [{ kind: 'rect', x: at(most ?? to), y: top, width: at(lost) - at(most ?? to), height: BAR, stroke: { ink: 'ink-2', width: 1.5, dash: [4, 3] } } as const]),
    { kind: 'text', x: x + width, y: top + BAR * 0.72, size: BODY, anchor: 'end', runs: [{ text, strong: isSum === true || kind === 'lead' }] },
  ];
  return { pieces, bottom: Math.max(name.bottom, top + BAR) };
}

function naiveBlock({ text, rows }: Naive, place: Place, measure: Measure): Block {
  const { x, width } = place;
  return stacked(place.y, [
    (y) => {
      const words = paragraph([{ text, strong: true }], { ...place, y: y + 16 }, { size: BODY + 2, isBalanced: true }, measure);
      return { pieces: [{ kind: 'rect', x, y, width, height: 5, fill: 'ink' }, ...words.pieces], bottom: words.bottom };
    },
    ...rows.map(({ label, text, share }, index) => (y: number): Block => {
      const words = paragraph([{ text: `${label} `, ink: 'ink-2' }, { text }], { ...place, y: y + 30 }, { size: SMALL }, measure);
      const look = index ? { stroke: { ink: 'ink-2', width: 1.5, dash: [4, 3] } } as const : { fill: 'accent' } as const;
      return { pieces: [{ kind: 'rect', x, y: y + 10, width: (share * width) / 100, height: 16, ...look }, ...words.pieces], bottom: words.bottom };
    }),
  ]);
}
