import type { FigureElement, PanelViews } from './element/figure-element.js';
import type { ImpactElement } from './element/impact-element.js';
import { loadViews } from './element/views.js';
import { escapeHtml, toHtml } from './export/html.js';
import type { Fact } from './model/panel.js';
import { sourcesModel, type SourcesModel } from './widgets/sources/sources.model.js';

type Snapshot = NonNullable<ImpactElement['snapshot']>;

/**
 * What a widget shows, as plain HTML for its light DOM: a table of the same facts, who was counted, the source and what is to be known.
 * It is read where no declarative shadow root is known: feed readers, search engines, what takes a page's own words.
 * @param widget prepared with `view="table"`, so that all that its table says is loaded
 * @returns empty where there is nothing to show
 */
export async function fallbackOf(widget: ImpactElement, language: string): Promise<string> {
  const snapshot = widget['snapshot'];
  if (!snapshot || widget.state !== 'ready') return '';
  const { panel } = await loadViews(['panel'], language);
  const { messages } = panel!.words;
  const { format } = snapshot.words;
  const firstRows = (shown: number, all: number): string => messages.firstRows(format.number(shown), format.number(all));
  const body = isFigure(widget) ? outlineOf(widget, snapshot, panel!) : { tables: [], facts: factsOfSources(sourcesModel(snapshot)!) };
  // `data-impact` stands for what a server drew: the browser's own takes its place.
  return `<div data-impact lang="${escapeHtml(language)}">${toHtml({ ...body, firstRows })}</div>`;
}

const isFigure = (widget: ImpactElement): widget is FigureElement => 'told' in widget;

function outlineOf(widget: FigureElement, snapshot: Snapshot, panel: PanelViews) {
  const told = widget['told'](snapshot, panel);
  const also = told.also?.();
  const { labels, labelled } = snapshot.words.format.messages;
  return { lecture: told.lecture && { label: labelled(labels.reading, ''), sentence: told.lecture }, tables: [told.table(), ...(also ? [also] : [])], facts: factsOf(told.meta()) };
}

/** The lines that follow the rows of a file, one term for all of a kind; those without a term explain the codes of a file, which a page has not. */
function factsOf(meta: readonly (readonly [string, string])[]): Fact[] {
  const terms = [...new Set(meta.map(([term]) => term))].filter(Boolean);
  return terms.map((term) => ({ term, lines: meta.filter(([one]) => one === term).map(([, text]) => linked(text)) }));
}

/** A source that ends with its address links to it. */
function linked(text: string): Fact['lines'][number] {
  const [, words, url] = /^(.*), (https?:\/\/\S+)$/s.exec(text) ?? [];
  return words && url ? { text: words, url } : { text };
}

/** Sources are no figures: a list, as in their widget. */
const factsOfSources = ({ sources, credits, facts }: SourcesModel): Fact[] => [
  ...sources.map(({ by, title, url, method, licence }) => ({ term: by, lines: [{ ...title, url }, ...(method ? [method] : []), ...(licence ? [{ text: licence }] : [])] })),
  ...credits.map(({ role, name, url, statement }) => ({ term: role.text, lines: [{ text: name, url }, ...(statement ? [statement] : [])] })),
  ...facts.map(({ term, ...line }) => ({ term, lines: [line] })),
];
