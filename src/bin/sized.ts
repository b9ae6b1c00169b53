import { toldBy } from '../element/send.js';
import type { Picture } from '../export/picture.js';
import { organisationName } from '../model/names.js';
import type { ReadyWidget } from '../ssr-widget.js';
import { dashboardPicture, sharedDashboard } from '../widgets/dashboard/dashboard-picture.layout.js';
import { partsOf as dashboardParts } from '../widgets/dashboard/dashboard-picture.js';
import type { ImpactDashboard } from '../widgets/dashboard/dashboard.js';
import { cardPicture, sharedCard } from '../widgets/indicator/indicator-picture.layout.js';
import { partsOf, type AskedCard } from '../widgets/indicator/indicator-picture.js';
import { measure } from './letters.js';

/** A picture of another size than a page's; undefined for a widget that has none. */
export async function sizedPicture(tag: string, { element }: ReadyWidget, size: 'og' | 'newsletter'): Promise<Picture | undefined> {
  if (tag !== 'impact-indicator' && tag !== 'impact-dashboard') return undefined;
  const leaving = await toldBy(element);
  if (!leaving) return undefined;
  const { complete, panel, told } = leaving;
  const tools = { words: complete.words, panel, measure };
  const organisation = organisationName(complete);
  if (tag === 'impact-dashboard') {
    const { shown, heading } = element as unknown as Pick<ImpactDashboard, 'shown' | 'heading'>;
    const parts = dashboardParts(shown(complete), heading, complete, tools, told);
    return size === 'newsletter' ? dashboardPicture(...parts, measure, 'letter') : sharedDashboard(...parts, organisation, measure);
  }
  const parts = (await partsOf(element as unknown as AskedCard, complete))(complete, tools, told);
  return size === 'newsletter' ? cardPicture(...parts, measure, 'letter') : sharedCard(...parts, organisation, measure);
}
