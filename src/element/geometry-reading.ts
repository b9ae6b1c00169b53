import { loadWords, supportedLanguage } from '../model/words.js';
import { reading as styles } from '../theme/reading.styles.js';
import { nearestAttribute } from './source.js';

/** What is said while a long file of outlines is read. */
export interface ReadingLine {
  /** @param share from 0 to 1 */
  say(share: number): void;
  remove(): void;
}

/**
 * "Lecture du fond de carte : 60 %", where the map will be, or over the one that is there. It is a bar of progress for assistive technology,
 * which says it when asked and not at each step.
 */
export async function readingLine(host: HTMLElement): Promise<ReadingLine> {
  const { format, phrases } = await loadWords(supportedLanguage(nearestAttribute(host, 'lang') ?? (host as { feed?: { language?: string } }).feed?.language ?? 'fr'), { files: ['map-reading'], usual: true });
  const label = phrases['map-reading']!.reading;
  const root = host.shadowRoot!;
  const line = document.createElement('p');
  line.className = 'reading';
  const told = { role: 'progressbar', part: 'reading', 'aria-label': label, 'aria-valuemin': '0', 'aria-valuemax': '100' };
  for (const [name, value] of Object.entries(told)) line.setAttribute(name, value);
  const { styleSheet } = styles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  return {
    say(share) {
      const percent = Math.round(share * 20) * 5;
      if (line.ariaValueNow === String(percent)) return;
      line.ariaValueNow = String(percent);
      line.textContent = format.messages.labelled(label, format.figure(percent, 'pourcent').text);
      if (!line.isConnected) (root.querySelector('.stage') ?? root).append(line);
    },
    remove: () => line.remove(),
  };
}
