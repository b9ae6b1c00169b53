/** Colours by what they are for; a palette says which they are. */
export const INKS = ['ink', 'ink-2', 'slate', 'line', 'edge', 'paper', 'accent', 'mid', 'soft', 'pale', 'c1', 'c2', 'c3', 'c4', 'c5'] as const;

export type Ink = (typeof INKS)[number];

/** Each as `#rrggbb`. */
export type Palette = Readonly<Record<Ink, string>>;

/** Lines over a ground, pixels and degrees: `hatch` is what has no value; the others are classes, denser from one to the next. */
export const PATTERNS = {
  hatch: { ground: 'paper', ink: 'edge', size: 6, width: 1.5, path: 'M1 0V6', turn: 45 },
  m2: { ground: 'c2', ink: 'c5', size: 10, width: 1, path: 'M0 5H10', turn: 30 },
  m3: { ground: 'c3', ink: 'c5', size: 6, width: 1, path: 'M0 3H6', turn: 30 },
  m4: { ground: 'c4', ink: 'c5', size: 6, width: 1, path: 'M0 3H6M3 0V6', turn: 30 },
} as const;

export type Pattern = keyof typeof PATTERNS;

/** What can lie within an outline. */
export type Fill = Ink | Pattern;

export interface Line {
  readonly ink: Ink;
  /** In pixels of the picture, however much the outline is enlarged. */
  readonly width: number;
  readonly cap?: 'round';
  readonly dash?: readonly [number, number];
}

/** Words in one look; a text is a row of them. */
export interface Run {
  readonly text: string;
  readonly ink?: Ink | undefined;
  readonly strong?: boolean | undefined;
  /** Where it is not the picture's. */
  readonly lang?: string | undefined;
}

/** How an outline comes from its own units into the picture: x' = scale * x + x0, y' = scale * y + y0. */
export interface Placed {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly fill?: Fill | undefined;
  readonly stroke?: Line | undefined;
}

/** What a picture is made of, in the order in which it is drawn. Pixels, y downwards; the y of a text is that of its baseline. */
export type Piece =
  | (Drawn & { readonly kind: 'path'; readonly d: string; readonly at?: Placed | undefined })
  | (Drawn & { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number })
  | (Drawn & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | { readonly kind: 'line'; readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number]; readonly stroke: Line }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly size: number; readonly anchor?: 'middle' | 'end' | undefined; readonly runs: readonly Run[]; /** Paper around the letters, where they stand on lines. */ readonly halo?: boolean | undefined };

/** A figure as a page of a report would print it; drawn as SVG or on a canvas. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** What it is called, and the same facts in words. */
  readonly title: string;
  readonly description: string;
  readonly pieces: readonly Piece[];
}

/** What every system has: a picture opens alone, with no file of a font beside it. */
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** Of words that stand out. */
export const STRONG = 600;

/** Width of the paper around letters, on both sides together. */
export const HALO = 4;
