import type { Picture } from '../../export/picture.js';
import { printedPage, rule, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PictureEntry, VideosPictureWords } from './videos-picture.model.js';

const GUTTER = 48;
const BODY = 17;

/** The first purchase across the page, the others in two columns. */
export function videosPicture(words: VideosPictureWords, measure: Measure): Picture {
  const [lead, ...others] = words.entries;
  return printedPage(words, measure, ({ x, y, width }) => {
    const half = (width - GUTTER) / 2;
    const rows: ((top: number) => Block)[] = [];
    for (let at = 0; at < others.length; at += 2) {
      rows.push((top) => {
        const blocks = others.slice(at, at + 2).map((entry, column) => entryBlock(entry, { x: x + column * (half + GUTTER), y: top, width: half }, 22, measure));
        return { pieces: blocks.flatMap(({ pieces }) => pieces), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) };
      });
    }
    return stacked(y, [...(lead ? [(top: number) => entryBlock(lead, { x, y: top, width }, 34, measure)] : []), ...rows]);
  });
}

function entryBlock({ headline, lines }: PictureEntry, place: Place, size: number, measure: Measure): Block {
  const { x, width } = place;
  const block = stacked(place.y + 14, [
    (y) => paragraph([{ ...headline, strong: true }], { x, y, width }, { size, leading: 1.22, isBalanced: true }, measure),
    (y) => ({ pieces: [], bottom: y + 8 }),
    ...lines.map(({ sentence, strong, quiet }) => (y: number): Block =>
      paragraph([{ ...sentence, strong, ink: quiet ? 'ink-2' : undefined }], { x, y, width }, { size: quiet ? SMALL : BODY, leading: 1.4 }, measure)),
  ]);
  return { pieces: [rule(place, 'line'), ...block.pieces], bottom: block.bottom + 22 };
}
