import { QUESTION, type HeightMessage } from './embed/height.js';

/** Pixels that a frame may be high: what it says is another page's word. */
const [LOWEST, HIGHEST] = [40, 20_000];

const address = (document.currentScript as HTMLScriptElement | null)?.src;

if (address) {
  const { origin } = new URL(address);
  /** The page's frames that show files from where this script is from, those added later too. */
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`));
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<Partial<HeightMessage> | null>) => {
    // A frame with `sandbox` has no origin of its own; which window it is says the rest.
    if (data?.type !== 'impact-widgets:height' || (from !== origin && from !== 'null')) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      // On many sites a height holds the border too.
      const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${Math.min(Math.max(Number(data.height), LOWEST), HIGHEST) + border}px`;
    }
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage(QUESTION, '*');
} else console.warn('impact-widgets: embed-host.js has to stand in a file of its own, named by the src of a script tag; frames keep the height that they have.');
