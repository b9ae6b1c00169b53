/**
 * `node scripts/make-letter-widths.mjs [--check]`: reads how wide each letter of the shipped font is and writes it into
 * src/bin/letter-widths.ts, from which a command line lays out words without a browser. `--check` only says whether it has drifted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fonts, fontFile } from './lib/fonts.mjs';
import { inRoot } from './lib/root.mjs';

const written = inRoot('src', 'bin', 'letter-widths.ts');

/** @param {Buffer} font TrueType @returns {Record<string, number>} where its tables begin */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => 12 + 16 * index).map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]),
  );
}

/** Groups of the character map of all of Unicode (format 12): first and last character, first glyph. */
function groupsOf(font, cmap) {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index));
  const at = subtables.find((one) => font.readUInt16BE(one) === 12);
  if (at === undefined) throw new Error('The font has no character map of format 12.');
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => at + 16 + 12 * index).map((one) => [0, 4, 8].map((more) => font.readUInt32BE(one + more)));
}

/** @param {Buffer} font TrueType @returns {Map<number, string>} letters by their advance, in thousandths of their size */
export function lettersByWidth(font) {
  const { cmap, head, hhea, hmtx } = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const found = new Map();
  for (const [first, last, glyph] of groupsOf(font, cmap)) {
    for (let code = Math.max(first, 0x20); code <= last; code++) {
      const advance = font.readUInt16BE(hmtx + 4 * Math.min(glyph + code - first, metrics - 1));
      const width = Math.round((1000 * advance) / unitsPerEm);
      found.set(width, (found.get(width) ?? '') + String.fromCodePoint(code));
    }
  }
  return found;
}

/** Escaped where a reader of the file would not see it. */
const quoted = (letters) => `'${[...letters].map((letter) => (/['\\]/.test(letter) ? `\\${letter}` : /[\p{Z}\p{C}\p{M}]/u.test(letter) && letter !== ' ' ? `\\u{${letter.codePointAt(0).toString(16)}}` : letter)).join('')}'`;

export function moduleText() {
  const tables = fonts.map(({ name, weight }) => {
    const rows = [...lettersByWidth(readFileSync(fontFile(name)))].sort(([one], [other]) => one - other);
    return `export const ${weight === 400 ? 'regular' : 'strong'}: LetterWidths = {\n${rows.map(([width, letters]) => `  ${width}: ${quoted(letters)},`).join('\n')}\n};\n`;
  });
  return `/** Written by scripts/make-letter-widths.mjs: the letters of the shipped font by their width, in thousandths of their size. */
export type LetterWidths = Readonly<Record<number, string>>;

${tables.join('\n')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) writeFileSync(written, moduleText());
  else if (readFileSync(written, 'utf8') !== moduleText()) {
    console.error('src/bin/letter-widths.ts has drifted: run "node scripts/make-letter-widths.mjs".');
    process.exitCode = 1;
  }
}
