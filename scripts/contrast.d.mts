type Colour = [lightness: number, a: number, b: number];
interface Pair {
  readonly front: string;
  readonly back: string;
  readonly least: number;
  readonly use: string;
}
export const presets: readonly string[];
export const schemes: readonly string[];
export const pairs: readonly Pair[];
export function oklab(text: string): Colour;
export function contrast(one: Colour, other: Colour): number;
export function declared(css: string, selector: string): Record<string, string>;
export function inScheme(value: string, scheme: string): string;
export function coloursOf(css: string, preset: string, scheme: string): Record<string, Colour>;
export function themeCss(): string;
export function ratios(css?: string): (Pair & { readonly preset: string; readonly scheme: string; readonly ratio: number })[];
export function table(css?: string): string;
