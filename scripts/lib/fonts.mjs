import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRoot } from './root.mjs';

/** The font of pictures that no browser draws: under the SIL Open Font License, as its makers give it (docs/decisions/0086). */
export const fonts = [
  { name: 'SourceSans3_400Regular.ttf', folder: '400Regular', weight: 400 },
  { name: 'SourceSans3_600SemiBold.ttf', folder: '600SemiBold', weight: 600 },
];

const folder = dirname(createRequire(inRoot('package.json')).resolve('@expo-google-fonts/source-sans-3/package.json'));

/** @param {string} name @returns {string} where it is installed */
export const fontFile = (name) => join(folder, fonts.find((font) => font.name === name)?.folder ?? '', name);

export const fontLicence = join(folder, 'LICENSE_FONT');
