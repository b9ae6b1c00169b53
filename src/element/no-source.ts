import { wordFile } from '../model/languages.js';
import { supportedLanguage } from '../model/words.js';
import { ImpactErrorEvent } from './events.js';
import type { ImpactElement } from './impact-element.js';
import { feedProvider, nearestAttribute } from './source.js';
import { warnOnce } from './warn.js';

/** Tells the author of a widget that names no feed; for readers the page's own content stands there. */
export async function tellNoSource(widget: ImpactElement): Promise<void> {
  const { noSource, noTable } = await wordFile(supportedLanguage(nearestAttribute(widget, 'lang') ?? 'fr'), 'issues');
  if (widget.state !== 'pending') return;
  const table = widget.getAttribute('for') ?? feedProvider(widget)?.getAttribute('for') ?? undefined;
  const message = table === undefined ? noSource(widget.localName) : noTable(widget.localName, table);
  warnOnce(message);
  widget.dispatchEvent(new ImpactErrorEvent({ code: 'no-source', message, issues: [] }));
}
