import type { Entry } from './videos.model.js';

/** "fr" of "fr-FR". */
const primary = (code: string): string => code.toLowerCase().split(/[-_]/)[0]!;

/** Captions in the page's language, where the feed says that there are some: they are on from the start. */
export const captionsIn = ({ captions }: Pick<Entry, 'captions'>, language: string): Entry['captions'][number] | undefined =>
  captions.find((one) => primary(one.language) === primary(language));

/** How a host is asked, in its own words, for captions that are on from the start. */
const ASKED = {
  youtube: (code: string) => ({ cc_load_policy: '1', cc_lang_pref: code }),
  vimeo: (code: string) => ({ texttrack: code }),
  peertube: (code: string) => ({ subtitle: code }),
} as const;

/**
 * The address of the host's player. YouTube's own controls speak the page's language; captions are on where the feed has some in it,
 * else as the visitor has set the player.
 */
export function playerAddress({ film, captions }: Pick<Entry, 'film' | 'captions'>, language: string): string {
  const { kind, play = '' } = film ?? {};
  if (kind !== 'youtube' && kind !== 'vimeo' && kind !== 'peertube') return play;
  const code = captionsIn({ captions }, language)?.language;
  const url = new URL(play);
  if (kind === 'youtube') url.searchParams.set('hl', language);
  for (const [name, value] of Object.entries(code ? ASKED[kind](code) : {})) url.searchParams.set(name, value);
  return url.href;
}
