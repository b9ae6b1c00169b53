import type { Picture, Piece } from '../../export/picture.js';
import { printedPage, rule, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PartnersPictureWords, PictureRelation } from './partners-picture.model.js';

const LEAD = 340;
const GUTTER = 72;
const BODY = 17;
const FIGURE = 72;

/** The share bought locally at the left, the relations on their ruler at the right. */
export function partnersPicture(words: PartnersPictureWords, measure: Measure): Picture {
  return printedPage(words, measure, (place) => {
    const { x, y, width } = place;
    const hasLead = words.figure !== undefined || words.beside.length > 0;
    const left = hasLead ? leadBlock(words, { x, y, width: LEAD }, measure) : { pieces: [], bottom: y };
    const from = hasLead ? x + LEAD + GUTTER : x;
    const right = relationsBlock(words, { x: from, y, width: x + width - from }, measure);
    return { pieces: [...left.pieces, ...right.pieces], bottom: Math.max(left.bottom, right.bottom) };
  });
}

function leadBlock({ figure, share, ticks, beside }: PartnersPictureWords, { x, y, width }: Place, measure: Measure): Block {
  return stacked(y, [
    ...(figure === undefined ? [] : [(top: number): Block => paragraph([{ text: figure, ink: 'accent' }], { x, y: top, width }, { size: share === undefined ? BODY : FIGURE, leading: 1.1 }, measure)]),
    ...(share === undefined ? [] : [(top: number): Block => ({
      pieces: [
        { kind: 'rect', x: x + 0.5, y: top + 8.5, width: width - 1, height: 13, fill: 'pale', stroke: { ink: 'edge', width: 1 } },
        { kind: 'rect', x, y: top + 8, width: (width * Math.min(Math.max(share, 0), 100)) / 100, height: 14, fill: 'accent' },
        ...ticks.map((at): Piece => ({ kind: 'line', from: [x + (width * at) / 100, top + 23], to: [x + (width * at) / 100, top + 32], stroke: { ink: 'slate', width: 2 } })),
      ],
      bottom: top + (ticks.length ? 34 : 30),
    })]),
    ...beside.map((text) => (top: number): Block => paragraph([{ text }], { x, y: top + 4, width }, { size: BODY }, measure)),
  ]);
}

function relationsBlock({ groups, ruler }: PartnersPictureWords, { x, y, width }: Place, measure: Measure): Block {
  const half = (width - 32) / 2;
  const years = { x: x + half + 32, width: half };
  return stacked(y, [
    ...groups.flatMap(({ title, kind, relations }, index) => [
      (top: number): Block => paragraph([{ text: title, strong: true }], { x, y: top + (index ? 18 : 0), width }, { size: SMALL }, measure),
      ...relations.map((one) => (top: number): Block => relationBlock(one, { x, y: top + 6, width }, { names: ruler ? half : width, years, ink: kind === 'inside' ? 'accent' : kind === 'over' ? 'edge' : 'slate' }, measure)),
    ]),
    ...(ruler ? [(top: number): Block => rulerBlock(ruler, { ...years, y: top + 12 })] : []),
  ]);
}

interface RelationLook {
  readonly names: number;
  readonly years: Pick<Place, 'x' | 'width'>;
  readonly ink: 'accent' | 'slate' | 'edge';
}

function relationBlock({ name, facts, label, span }: PictureRelation, place: Place, { names, years, ink }: RelationLook, measure: Measure): Block {
  const { x } = place;
  const words = stacked(place.y + 8, [
    (y) => paragraph([{ text: name }], { x, y, width: names }, { size: BODY }, measure),
    (y) => paragraph([{ text: facts, ink: 'ink-2' }], { x, y, width: names }, { size: SMALL }, measure),
  ]);
  const at = (percent: number): number => years.x + (years.width * percent) / 100;
  const isLate = span !== undefined && at(span.from) + measure(label, SMALL, false) > at(100);
  const bar: Piece[] = span
    ? [
        { kind: 'text', x: isLate ? at(100) : at(span.from), y: place.y + 24, size: SMALL, anchor: isLate ? 'end' : undefined, runs: [{ text: label }] },
        { kind: 'rect', x: at(span.from), y: place.y + 32, width: Math.max(at(span.to) - at(span.from), 2), height: 4, fill: ink },
      ]
    : [];
  return { pieces: [rule(place, 'line'), ...words.pieces, ...bar], bottom: Math.max(words.bottom, place.y + 42) + 6 };
}

function rulerBlock({ first, since, last }: NonNullable<PartnersPictureWords['ruler']>, place: Place): Block {
  const { x, y, width } = place;
  const text = (words: string, at: number, anchor?: 'middle' | 'end'): Piece => ({ kind: 'text', x: at, y: y + 20, size: SMALL, anchor, runs: [{ text: words, ink: 'ink-2' }] });
  return { pieces: [rule(place, 'ink'), text(first, x), text(since, x + width / 2, 'middle'), text(last, x + width, 'end')], bottom: y + 28 };
}
