import { INKS, type Ink, type Palette } from '../export/picture.js';

/** Colours as a browser mixes them from the tokens and from the styles of maps, in the order of `INKS`: where there is none, they are looked up. */
const mixed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  terre: {
    light: '#251e18 #59514a #555f69 #dcd6d2 #8c857f #ffffff #ad411c #e0aa9a #f5e1da #eeeded #fbebe2 #fac3a5 #eb8d64 #b64925 #752113',
    dark: '#f2eeea #c3bcb7 #a9b9ca #413c38 #867f79 #17130f #ee9a69 #6f4b35 #34261c #241f1b #352116 #63391f #915028 #e08d5d #fad7b5',
  },
  'bleu-canal': {
    light: '#251e18 #59514a #555f69 #dcd6d2 #8c857f #ffffff #005f99 #95b6d2 #d9e5ef #eeeded #e8effa #b8d3f9 #78aee8 #2476b1 #00486f',
    dark: '#f2eeea #c3bcb7 #a9b9ca #413c38 #867f79 #17130f #70bfeb #405968 #262a2d #241f1b #172933 #214a61 #296b8d #61afda #c6e1ff',
  },
  ocre: {
    light: '#251e18 #59514a #555f69 #dcd6d2 #8c857f #ffffff #906106 #cdb697 #ede5da #eeeded #f2eee3 #e1cfa8 #c7a362 #956510 #603800',
    dark: '#f2eeea #c3bcb7 #a9b9ca #413c38 #867f79 #17130f #deb866 #685735 #32291c #241f1b #2e2513 #554216 #7c5e16 #c49f4d #e5e0b6',
  },
};

/** Two tints that a pathway mixes otherwise. */
const ofPathway: typeof mixed = {
  terre: { light: '#eac3b6 #d28b75', dark: '#543a2a #946245' },
  'bleu-canal': { light: '#b3cbdf #6e9bc1', dark: '#34444d #4f778f' },
  ocre: { light: '#dccbb5 #ba9b71', dark: '#4f422a #8b7344' },
};

export const presets = ['terre', 'bleu-canal', 'ocre'] as const;
export const themes = ['light', 'dark'] as const;

/** The colours of a widget where no browser computes them. */
export function paletteOf(tag: string, preset: (typeof presets)[number], theme: (typeof themes)[number]): Palette {
  const colours = mixed[preset]![theme]!.split(' ');
  const palette = Object.fromEntries(INKS.map((ink, index) => [ink, colours[index]])) as Record<Ink, string>;
  if (tag === 'impact-simulator') return { ...palette, c3: palette.mid };
  if (tag !== 'impact-pathway') return palette;
  const [c2, c3] = ofPathway[preset]![theme]!.split(' ') as [string, string];
  return { ...palette, c2, c3 };
}
