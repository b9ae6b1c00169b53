/** An old-style figure as an outline, so that it is the same in any font. */
export interface Numeral {
  /** Of its letter alone, in units of which 400 are as high as an x. */
  readonly width: number;
  readonly d: string;
}

/** Height of the figures that neither ascend nor descend; the baseline is at 0. */
export const X_HEIGHT = 406;

/** 1 to 7: the first two as high as an x, 3, 4, 5 and 7 below the line, 6 above it. */
const NUMERALS: readonly Numeral[] = [
  { width: 232, d: 'M0 -347C62 -352 112 -370 146 -404H160V-52C160 -24 178 -17 232 -15V0H0V-15C54 -17 74 -24 74 -52V-306C74 -321 66 -326 50 -325L0 -321Z' },
  { width: 360, d: 'M8 -284C22 -360 78 -404 154 -404C242 -404 300 -356 300 -282C300 -202 230 -140 130 -70H262C304 -70 324 -84 344 -122H360L338 0H6V-18C116 -104 214 -184 214 -270C214 -320 184 -350 138 -350C90 -350 52 -324 26 -278Z' },
  { width: 302, d: 'M14 -306C36 -366 84 -404 148 -404C224 -404 272 -364 272 -304C272 -250 238 -208 180 -182C254 -166 302 -114 302 -38C302 90 192 178 30 192L24 172C142 148 218 76 218 -24C218 -90 178 -130 116 -130C98 -130 84 -127 68 -121L62 -138C140 -168 188 -224 188 -288C188 -328 164 -352 126 -352C90 -352 58 -334 32 -298Z' },
  { width: 406, d: 'M284 -404H306V-62H406L394 0H306V146L222 190V0H0V-42ZM222 -62V-292L40 -62Z' },
  { width: 308, d: 'M88 -392H232C262 -392 276 -398 290 -418H308L280 -318H106L90 -228C110 -236 132 -240 156 -240C244 -240 302 -180 302 -88C302 60 196 174 30 192L24 172C146 144 218 54 218 -68C218 -134 184 -172 124 -172C98 -172 74 -167 50 -157L42 -163Z' },
  { width: 386, d: 'M346 -640L354 -620C216 -574 124 -470 98 -330C128 -366 172 -388 222 -388C320 -388 386 -316 386 -204C386 -78 308 12 196 12C78 12 2 -80 2 -224C2 -440 132 -594 346 -640ZM190 -332C148 -332 112 -312 91 -280C89 -260 88 -240 88 -220C88 -98 128 -16 202 -16C262 -16 300 -82 300 -178C300 -274 258 -332 190 -332Z' },
  { width: 390, d: 'M16 -392H390V-374L134 190H46L302 -326H94C54 -326 38 -312 24 -266H4Z' },
];

export const numeral = (number: number | undefined): Numeral | undefined => (number === undefined ? undefined : NUMERALS[number - 1]);

/** Four stops on a line, in pixels: where they stand, and how far the line is walked. */
export const TRACK = { width: 104, height: 16, stops: [7, 37, 67, 97] as const, middle: 8 };

/** Middle of a stop on a line as wide as its place, percent. */
export const stopAt = (step: number): number => 12.5 + 25 * step;
