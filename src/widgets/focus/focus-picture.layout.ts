import { SMALL, printedPage } from '../../export/printed-page.js';
import type { Picture, Piece, Run } from '../../export/picture.js';
import { paragraph, stacked, type Block, type Look, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import { PITCH, dotPaths, unitGrid } from '../../scale/units.js';
import type { ReferenceRow } from './focus-references.model.js';
import type { FocusModel, Other, Side } from './focus.model.js';

/** What the drawing says beside the model's own words. */
export interface FocusWords {
  readonly nuance: string;
  readonly earlier: string;
  /** "Jura : 62 %, 2019, à titre de repère…". */
  readonly reference: (one: ReferenceRow) => string;
  readonly labelled: (label: string, value: string) => string;
  /** "SIAE situées dans un quartier prioritaire : environ 20 %, 2007". */
  readonly other: (one: Other) => string;
}

const BODY: Look = { size: 18, leading: 1.4 };
const NOTE: Look = { size: SMALL, leading: 1.4 };
const NUANCE: Look = { size: 26, leading: 1.28 };
/** Of the figures' half, and of one field of dots. */
const HALF = 500;
const FIELD = 210;
const GAP = 48;

/** A picture of a focus on a printed page, with its nuance beside its first figure. */
export const focusPicture = (model: FocusModel, page: PageWords, words: FocusWords, measure: Measure): Picture =>
  printedPage(page, measure, (place) => stacked(place.y, [
    (y) => topBlock(model, words, measure, { ...place, y }),
    (y) => restBlock(model, words, measure, { ...place, y: y + 28 }),
  ]));

type Line = readonly [runs: readonly Run[], look: Look, gap?: number];

const lines = (all: readonly Line[], measure: Measure, place: Place): Block =>
  stacked(place.y, all.map(([runs, look, gap = 0]) => (y: number): Block => paragraph(runs, { ...place, y: y + gap }, look, measure)));

const grey = (text: string): Run[] => [{ text, ink: 'ink-2' }];

function topBlock({ lead, nuance, text }: FocusModel, words: FocusWords, measure: Measure, { x, y, width }: Place): Block {
  const beside = lead ? { x: x + HALF + GAP, y, width: width - HALF - GAP } : { x, y, width };
  const said = lines([[[{ text: words.nuance, strong: true }], BODY, 14], [[nuance], NUANCE, 6], [[{ ...text, ink: 'ink-2' }], BODY, 18]], measure, beside);
  const right: Block = { bottom: said.bottom, pieces: [{ kind: 'rect', x: beside.x, y: y - 3, width: beside.width, height: 6, fill: 'ink' }, ...said.pieces] };
  if (!lead) return right;
  const sides = [sideBlock(lead.own, 'accent', measure, { x, y, width: FIELD }), ...(lead.reference ? [sideBlock(lead.reference, 'slate', measure, { x: x + FIELD + GAP, y, width: FIELD })] : [])];
  const [first, ...rest] = lead.notes.map((note) => note.text);
  const { caution } = lead;
  const notes = [caution?.ofPeriod ? `${first}, ${caution.text}` : first, ...rest, caution?.ofPeriod ? undefined : caution?.text, lead.key].filter((one) => one !== undefined).join('\u00a0· ');
  const listed = lead.references.map((one, index): Line => [grey(words.reference(one)), NOTE, index ? 2 : 10]);
  const left = lines([[grey(notes), NOTE], ...listed], measure, { x, y: Math.max(...sides.map(({ bottom }) => bottom)) + 10, width: HALF });
  return { bottom: Math.max(left.bottom, right.bottom), pieces: [...sides.flatMap(({ pieces }) => pieces), ...left.pieces, ...right.pieces] };
}

/** The figure, its dots out of a hundred, and whose it is. */
function sideBlock({ name, figure, share }: Side, ink: 'accent' | 'slate', measure: Measure, { x, y, width }: Place): Block {
  const value = paragraph([{ text: figure.text, ink: ink === 'accent' ? 'accent' : undefined }], { x, y: y - 6, width }, { size: 46, leading: 1.15 }, measure);
  const top = value.bottom + 10;
  const dots = share === undefined ? [] : dotPieces(share, ink, { x, y: top, width });
  const under = paragraph([{ ...name, strong: true }], { x, y: dots.length ? top + width + 8 : top, width }, BODY, measure);
  return { bottom: under.bottom, pieces: [...value.pieces, ...dots, ...under.pieces] };
}

function dotPieces(share: number, ink: 'accent' | 'slate', { x, y, width }: Place): Piece[] {
  const grid = unitGrid(100, { per: 1, rows: 10 });
  const { filled, pale } = dotPaths(share, 100, grid);
  const at = { scale: width / (grid.columns * PITCH), x, y };
  return [{ kind: 'path', d: pale, at, fill: 'pale', stroke: { ink: 'edge', width: 1 } }, { kind: 'path', d: filled, at, fill: ink }];
}

/** Links with their figures, categories as bars, earlier values, each below the other. */
function restBlock({ links, others, earlier, parts }: FocusModel, words: FocusWords, measure: Measure, place: Place): Block {
  const otherLines = (one: Other): Line[] => [one, ...one.references].map((each): Line => [grey('text' in each ? words.reference(each) : words.other(each)), NOTE]);
  const linked = links.flatMap(({ kind, text, others: beside }): Line[] => [
    [[{ text: words.labelled(kind, ''), strong: true, ink: 'accent' }, text], BODY, 6], ...beside.flatMap(otherLines),
  ]);
  const before: Line[] = earlier ? [
    [[{ text: words.labelled(words.earlier, ''), strong: true }, { text: earlier.values.map(({ period, text }) => `${text} (${period})`).join('\u00a0· ') }], BODY, 18],
    [grey([earlier.sources.map(({ text }) => text).join(', '), earlier.note].filter(Boolean).join('. ')), NOTE],
  ] : [];
  return stacked(place.y, [
    (y) => lines([...linked, ...others.flatMap((one): Line[] => [[[{ text: words.other(one) }], BODY, 6], ...one.references.map((each): Line => [grey(words.reference(each)), NOTE])])], measure, { ...place, y }),
    ...(parts ? [(y: number) => partsBlock(parts, measure, { ...place, y })] : []),
    (y) => lines(before, measure, { ...place, y }),
  ]);
}

/** Of the names of categories. */
const NAMES = 260;

function partsBlock({ title, of, lists, sources, note }: NonNullable<FocusModel['parts']>, measure: Measure, place: Place): Block {
  const said = [...sources.map(({ text }) => text), note].filter(Boolean).join('. ');
  // Of people counted one by one, the bar is as long as there are, and full as far as it is true of them.
  const row = ({ name, figure, length, filled, total }: NonNullable<FocusModel['parts']>['lists'][number]['rows'][number], isBar: boolean) => (y: number): Block => {
    const named = paragraph([{ text: name }], { ...place, y: y + 4, width: NAMES - 16 }, BODY, measure);
    const width = figure.state === 'value' ? ((place.width - NAMES - 120) * length) / 100 : 0;
    const at = place.x + NAMES + width + (width ? 12 : 0);
    const value: Block = paragraph([{ text: figure.text, strong: figure.state === 'value' }], { x: at, y: y + 4, width: place.x + place.width - at }, BODY, measure);
    const bar = (of: number, fill: 'accent' | 'pale' | 'edge'): Piece[] => (of ? [{ kind: 'rect', x: place.x + NAMES, y: y + 11, width: of, height: 12, fill }] : []);
    const part = total ? ((filled ?? 0) / total) * width : width;
    return { pieces: [...named.pieces, ...(part < width ? bar(width, 'pale') : []), ...bar(part, isBar && length < 100 ? 'edge' : 'accent'), ...value.pieces], bottom: Math.max(named.bottom, value.bottom) };
  };
  return stacked(place.y, [
    (y) => lines([[[{ text: title, strong: true }, { text: `\u00a0· ${of.text}`, ink: 'ink-2' }], BODY, 18]], measure, { ...place, y }),
    ...lists.flatMap(({ rows, shape }) => rows.map((one) => row(one, shape === 'bar'))),
    (y) => lines(said ? [[grey(said), NOTE, 4]] : [], measure, { ...place, y }),
  ]);
}
