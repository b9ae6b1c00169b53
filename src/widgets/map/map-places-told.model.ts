import { sourceLine } from '../../model/foot.js';
import type { Context } from '../../model/names.js';
import { exportMeta, type Fact, type Panel, type Told } from '../../model/panel.js';
import type { TableCell, TableModel } from '../../model/types.js';
import { placesWordsOf, type PlaceEntry, type PlacesModel, type PlacesSpeaker } from './map-places.model.js';
import { useWordsOf } from './map-use.model.js';
import type { MapModel } from './map.model.js';

export type PlacesOrder = 'name' | 'kind' | 'territory';

/** All places in an order; what has no territory comes last either way. */
export function orderedPlaces({ words }: Context, { places }: PlacesModel, speaker: PlacesSpeaker, by: PlacesOrder, isDescending = false): PlaceEntry[] {
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  const keyOf = (one: PlaceEntry): string | undefined => (by === 'name' ? one.name.text : by === 'kind' ? speaker.kind(one) : speaker.territory(one));
  const keyed = places.map((one) => ({ one, key: keyOf(one) }));
  return keyed
    .sort((one, other) => Number(one.key === undefined) - Number(other.key === undefined) || sign * compare(one.key ?? '', other.key ?? '') || compare(one.one.name.text, other.one.name.text))
    .map(({ one }) => one);
}

/** Each place with its kind, its territory, where it stands, and its figures; files have its position and address as well. */
export function placesTable(context: Context, model: PlacesModel, speaker: PlacesSpeaker, caption: string, places: readonly PlaceEntry[] = orderedPlaces(context, model, speaker, 'name')): TableModel {
  const { columns } = placesWordsOf(context);
  const figures = new Map(model.places.flatMap((one) => one.figures.map(({ id, term }) => [id, term] as const)));
  const has = (some: (one: PlaceEntry) => unknown): boolean => model.places.some((one) => some(one) !== undefined);
  const hasDoubt = has(speaker.doubt);
  return {
    caption,
    columns: [
      { key: 'name', label: columns.name }, { key: 'kind', label: columns.kind }, { key: 'territory', label: columns.territory },
      ...(hasDoubt ? [{ key: 'position', label: columns.position }] : []),
      ...[...figures].map(([key, label]) => ({ key, label, numeric: true })),
    ],
    more: [
      ...(['latitude', 'longitude'] as const).filter((key) => has((one) => one[key])).map((key) => ({ key, label: columns[key], numeric: true })),
      ...(has(({ url }) => url) ? [{ key: 'link', label: columns.link }] : []), { key: 'code', label: useWordsOf(context).labels.code },
    ],
    rows: places.map((one) => ({
      cells: [
        { text: one.name.text, header: true }, { text: speaker.kind(one) }, { text: speaker.territory(one) ?? '' },
        ...(hasDoubt ? [{ text: speaker.doubt(one) ?? placesWordsOf(context).given }] : []),
        ...[...figures.keys()].map((id): TableCell => {
          const figure = one.figures.find((each) => each.id === id);
          return figure ? { text: figure.text, value: figure.value } : { text: '' };
        }),
      ],
      facts: {
        latitude: numberCell(one.latitude), longitude: numberCell(one.longitude),
        link: { text: one.url ?? '' }, code: { text: one.territory ?? '' },
      },
    })),
  };
}

const numberCell = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: String(value), value });

/** What the controls of a map of places over figures open, copy and save: neither loses a fact of the other. */
export function withPlaces(context: Context, figures: Told, places: Told, { summary, reservations }: PlacesSpeaker): Told {
  const { columns, legend } = placesWordsOf(context);
  const kinds = places.facts().filter(({ term }) => term === legend || term === columns.position);
  return {
    ...figures,
    copy: `${figures.copy} · ${summary}`,
    also: places.table,
    facts: () => [...figures.facts(), ...kinds],
    meta: () => {
      const rows = [...figures.meta()];
      // Before what its signs mean.
      rows.splice(-2, 0, ...reservations.map((text): [string, string] => [columns.position, text]));
      return rows;
    },
  };
}

/** What the controls of a map of places alone open, copy and save. */
export function toldOfPlaces(context: Context, model: PlacesModel, speaker: PlacesSpeaker, { foot, period, finding, area }: MapModel, { messages, ...panel }: Panel): Told {
  const words = placesWordsOf(context);
  const { labels } = messages;
  const { feed, words: { format } } = context;
  const sources = foot.sources.map(({ text }) => text);
  const facts: readonly [string, readonly (string | undefined)[]][] = [
    [words.legend, model.kinds.map(({ name, count }) => format.messages.labelled(name, format.number(count)))],
    [words.columns.position, speaker.reservations],
    [labels.source, sources],
    [labels.updated, [feed.updated && format.period(feed.updated)]],
    [labels.licence, [feed.licence]],
  ];
  return {
    copy: [foot.fictional, finding.text, ...speaker.reservations, period, foot.scope, sourceLine(foot)].filter(Boolean).join(' · '),
    name: words.file,
    table: () => placesTable(context, model, speaker, words.title),
    facts: () => facts.flatMap(([term, lines]): Fact[] => {
      const said = lines.filter((line): line is string => Boolean(line));
      return said.length ? [{ term, lines: said.map((text) => ({ text })) }] : [];
    }),
    meta: () => {
      const rows = exportMeta(context, [], { messages, ...panel }, { territory: area, period: feed.period });
      // Before what its signs mean, where a figure would say its own.
      rows.splice(-2, 0, ...sources.map((text): [string, string] => [labels.source, text]), ...speaker.reservations.map((text): [string, string] => [messages.columns.marks, text]));
      return rows;
    },
  };
}
