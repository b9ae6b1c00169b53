import type { Snapshot } from '../../element/impact-element.js';
import type { Draw, PictureTools } from '../../element/picture.js';
import { loadViews, type Views } from '../../element/views.js';
import type { Told } from '../../model/panel.js';
import { cardPicture, type DrawnCard } from './indicator-picture.layout.js';
import { pictureWords } from './indicator-picture.model.js';
import { indicatorModel, needsOfIndicator, type IndicatorRequest } from './indicator.model.js';

/** What was asked of a card, and its title in place of the finding. */
export interface AskedCard extends IndicatorRequest {
  readonly heading?: string | undefined;
}

/** What a card is drawn from, as a picture of any size. */
export type CardParts = readonly [card: DrawnCard, words: ReturnType<typeof pictureWords>];

/** A sentence has no sentence around it in a picture: it is a card there. */
const drawnAs = ({ heading, indicator, period, territory, variant }: AskedCard): AskedCard => ({ heading, indicator, period, territory, variant: variant === 'inline' ? 'card' : variant });

/** @returns what makes the parts of a picture from a drawn card's snapshot, once its views are there */
export async function partsOf(asked: AskedCard, { feed, words: { language } }: Snapshot): Promise<(snapshot: Snapshot, tools: PictureTools, told: Told) => CardParts> {
  const request = drawnAs(asked);
  const views: Views = await loadViews(needsOfIndicator(feed, request).views, language);
  return (snapshot, { words, address }, { lecture, copy }) => {
    const context = { feed: snapshot.feed, words };
    const model = indicatorModel(context, request, views);
    // It is only asked for where it is shown.
    if ('problem' in model) throw new Error(model.problem);
    return [
      { model, isPictogram: request.variant === 'pictogram', written: words.format.number },
      pictureWords(context, model, { heading: request.heading, lecture, address, summary: copy }),
    ];
  };
}

/** The card as a figure that can stand alone in a report. */
export async function drawOf(asked: AskedCard, snapshot: Snapshot): Promise<Draw> {
  const parts = await partsOf(asked, snapshot);
  return (complete, tools, told) => cardPicture(...parts(complete, tools, told), tools.measure);
}
