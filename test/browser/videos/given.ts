import { feed, TODAY, type Json } from '../support/cards.js';
import type { Mount } from '../support/fixtures.js';

export const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';

/** The study's panorama, with a film of each kind; none of them is there. */
export async function withFilms(): Promise<Json> {
  const etude = await feed('etude-avise-2016');
  const more: readonly Json[] = [
    { url: 'https://www.youtube.com/watch?v=aBcDeFgHi-k', duration: 251, poster: 'https://elsewhere.example/affiche.jpg', transcript: { fr: 'Bonjour. Nous sommes dans l’atelier.' }, territory: 'dep:39' },
    { url: 'https://vimeo.com/123456789', duration: 95 },
    { url: `https://videos.example.org/w/${UUID}` },
    { url: '/test/fixtures/film.mp4', duration: 4300, poster: '/test/fixtures/logo.svg', captions: [{ language: 'fr', url: '/test/fixtures/film.vtt' }] },
    { url: 'https://www.dailymotion.com/video/x1' },
  ];
  return { ...etude, videos: (etude['videos'] as readonly Json[]).map((one, index) => ({ ...one, ...more[index] })) };
}

export const panoramaIn =
  (mount: Mount) =>
  async (given?: Json, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> =>
    mount('impact-videos', { feed: given ?? (await withFilms()), now: TODAY, attributes: { lang: 'fr', ...attributes } });

export const entries = (widget: Element): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part~=entry]')];

/** What was asked of other sites than the page's, since the page began. */
export const askedElsewhere = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));
