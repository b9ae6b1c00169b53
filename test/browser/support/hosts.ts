import { executeServerCommand } from '@web/test-runner-commands';
import { engine, skipHere } from './engine.js';

export interface Asked {
  readonly url: string;
  readonly referrer: string;
}

/** What a player found in its frame, as it tells the page that it is in. */
export interface Found {
  readonly host: string;
  readonly query: Readonly<Record<string, string>>;
  /** "153" where YouTube's can't tell which site it is in. */
  readonly error: string;
  readonly canFullscreen: boolean;
  /** Whether it is its own site, whose things it keeps, and not nobody's. */
  readonly isItself: boolean;
  readonly canAutoplay: boolean;
  readonly canSend: boolean;
  /** Whether it could lead the page away. */
  readonly leads: boolean;
  readonly height: number;
}

/** A player that does what its documentation says: reads its query, keeps things, wants a referrer and full screen, and tries the worst. */
const player = (needsReferrer: boolean): string => `<!doctype html><title>Player</title><p></p><form></form><script>
  const tried = (what) => { try { what(); return true; } catch { return false; } };
  const error = ${needsReferrer} && !document.referrer ? '153' : '';
  document.querySelector('p').textContent = error ? 'Error 153' : 'Playing';
  let canSend = false;
  document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); canSend = true; });
  document.querySelector('form').requestSubmit();
  parent.postMessage({
    host: location.host, query: Object.fromEntries(new URLSearchParams(location.search)), error, canSend,
    canFullscreen: document.fullscreenEnabled, canAutoplay: document.featurePolicy?.allowsFeature('autoplay') ?? true,
    isItself: self.origin === location.origin, leads: tried(() => { top.location.href = 'https://elsewhere.example/'; }), height: innerHeight,
  }, '*');
</script>`;

/** Answers in place of the hosts, which no test asks. In WebKitGTK, whose driver can't, tests that need an answer are skipped. */
export async function answerHosts(...peertubes: readonly string[]): Promise<void> {
  if (engine === 'WebKitGTK') return;
  const pages = { 'https://www.youtube-nocookie.com': player(true), 'https://player.vimeo.com': player(false), ...Object.fromEntries(peertubes.map((host) => [`https://${host}`, player(false)])) };
  await executeServerCommand('answer-hosts', { pages });
}

export const askedOfHosts = async (): Promise<readonly Asked[]> => (await executeServerCommand<{ asked: Asked[] }, undefined>('asked-of-hosts')).asked;

/** What the next player finds. */
export async function nextPlayer(): Promise<Found> {
  if (engine === 'WebKitGTK') await skipHere('its driver does not answer in place of other sites');
  return new Promise((resolve) => {
    const hear = ({ data, source }: MessageEvent): void => {
      if (source === window || typeof (data as Found | null)?.host !== 'string') return;
      removeEventListener('message', hear);
      resolve(data as Found);
    };
    addEventListener('message', hear);
  });
}
