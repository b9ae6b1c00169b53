import type { DisclosedObservation } from '../honesty/types.js';
import { sourceOf, type SourceLink } from './foot.js';
import { say, type Context } from './names.js';

/** The sources of several figures, each once. Two documents of one publisher are told apart by their titles. */
export function sourcesOf(context: Context, observations: readonly Pick<DisclosedObservation, 'source'>[]): SourceLink[] {
  const ids = [...new Set(observations.map(({ source }) => source))];
  const links = ids.map((id) => ({ id, link: sourceOf(context, id) }));
  return links.map(({ id, link }) => {
    const alike = links.filter((other) => other.link.text === link.text).length > 1;
    return { ...link, ...(alike && say(context, context.feed.sources.find((source) => source.id === id)?.title)) };
  });
}
