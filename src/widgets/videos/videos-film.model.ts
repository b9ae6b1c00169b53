/** Where a film is and how it is played. */
export interface Film {
  readonly kind: 'file' | 'youtube' | 'vimeo' | 'peertube' | 'link';
  /** What is asked for once the reader has said so: a file, or the host's player. Nothing for a film that only its own site plays. */
  readonly play?: string | undefined;
  /** Its own page, or the file. */
  readonly watch: string;
  /** As readers know it: "YouTube", else the host's name; empty for a file of the page's own site. */
  readonly host: string;
}

/** Stands for the page, whose address a model does not know. */
const HERE = 'https://page.invalid';

const FILE = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
const YOUTUBE = /^(?:(?:www|m)\.)?youtube\.com$|^www\.youtube-nocookie\.com$/;
const VIMEO = /^(?:(?:www|player)\.)?vimeo\.com$/;
const YOUTUBE_ID = /^[\w-]{11}$/;
/** Its id is a UUID, as such or in base58. */
const PEERTUBE = /^\/(?:w|videos\/(?:watch|embed))\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})$/;

/** The parsed address; undefined for what is none, for one that hides its host behind a name, and for what runs. */
function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address, HERE);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** "socialement-responsable.org"; empty for an address within the page's own site. */
export function siteOf(address: string): string {
  const url = parsed(address);
  return !url || url.origin === HERE ? '' : url.hostname.replace(/^www\./, '');
}

/** Whether an address is that of a whole site: what it leads to is no film's own page. */
export function isHomePage(address: string): boolean {
  const { pathname, search } = parsed(address) ?? {};
  return pathname === '/' && !search && siteOf(address) !== '';
}

/** Whether a page is the one that a film is opened on. */
export const isPageOf = ({ watch }: Film, page: string): boolean => watch === (filmOf(page)?.watch ?? page);

/**
 * The film of an address. Players are built from the film's id alone, on hosts of a fixed list or where the address has a PeerTube film's
 * form; https only, so that nobody on the way sees or changes what is watched. Any other address can only be opened; a hostile one is no film.
 */
export function filmOf(address: string): Film | undefined {
  const url = parsed(address);
  if (!url) return undefined;
  const isHere = url.origin === HERE;
  const host = siteOf(address);
  if (FILE.test(url.pathname) && (isHere || url.protocol === 'https:')) return { kind: 'file', play: isHere ? address : url.href, watch: isHere ? address : url.href, host };
  if (isHere) return undefined;
  const hosted = url.protocol === 'https:' && !url.port ? (youtube(url) ?? vimeo(url) ?? peertube(url)) : undefined;
  return hosted ?? { kind: 'link', watch: url.href, host };
}

function youtube({ hostname, pathname, searchParams }: URL): Film | undefined {
  const [, first = '', second = ''] = pathname.split('/');
  const id = hostname === 'youtu.be' ? first
    : !YOUTUBE.test(hostname) ? ''
    : first === 'watch' ? (searchParams.get('v') ?? '')
    : /^(?:embed|shorts|live)$/.test(first) ? second : '';
  return YOUTUBE_ID.test(id)
    ? { kind: 'youtube', host: 'YouTube', play: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&playsinline=1`, watch: `https://www.youtube.com/watch?v=${id}` }
    : undefined;
}

function vimeo({ hostname, pathname, searchParams }: URL): Film | undefined {
  if (!VIMEO.test(hostname)) return undefined;
  // What is not listed has a second part, without which it is not shown.
  const [, id, second] = /^\/(?:video\/)?(\d{6,12})(?:\/([0-9a-f]{8,12}))?\/?$/.exec(pathname) ?? [];
  if (!id) return undefined;
  const unlisted = second ?? /^[0-9a-f]{8,12}$/.exec(searchParams.get('h') ?? '')?.[0];
  return {
    kind: 'vimeo', host: 'Vimeo',
    play: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${unlisted ? `&h=${unlisted}` : ''}`,
    watch: `https://vimeo.com/${id}${unlisted ? `/${unlisted}` : ''}`,
  };
}

/** Any host may be one: the reader is told its name. Without `p2p`, other viewers would see who watches. */
function peertube({ origin, hostname, pathname }: URL): Film | undefined {
  const [, id] = PEERTUBE.exec(pathname) ?? [];
  return id ? { kind: 'peertube', host: hostname.replace(/^www\./, ''), play: `${origin}/videos/embed/${id}?autoplay=1&p2p=0`, watch: `${origin}/w/${id}` } : undefined;
}

/** Hours and minutes of a duration in seconds, at least one minute; nothing without one. */
export function lengthOf(seconds: number | undefined): { readonly hours: number; readonly minutes: number } | undefined {
  if (!seconds || seconds > 86_400) return undefined;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** "français": the name of a language in another, where it is one. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
