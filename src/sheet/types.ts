import type { Issue } from '../feed/types.js';
import type { Organisation } from '../schema/document.js';
import type { FeedDocument } from '../schema/nouns.js';

/** What a sheet does not say itself. */
export interface SheetOptions {
  /** Who speaks; a sheet has no place for it. */
  readonly organisation?: string;
  /** What the organisation is. Default `autre`. */
  readonly role?: Organisation['role'];
  /** Language of the labels, and how numbers are read where that depends on it: "1,234" is 1.234 in French. Default `fr`. */
  readonly language?: string;
  /** Default: what stands in one cell above the header. */
  readonly title?: string;
  /** Default: what a row that begins with "Source :" says. */
  readonly source?: SheetSource;
}

export interface SheetSource {
  readonly title: string;
  readonly url?: string | undefined;
}

/** A sheet as a feed. */
export interface Sheet {
  /** A feed that `readFeed` reads; without indicators where nothing of the sheet could be read. */
  readonly document: FeedDocument;
  /** What could not be read, and what is to be looked at: `rows[2].columns["2024"]` is the third row of the sheet, column 2024. */
  readonly issues: readonly Issue[];
  /** Where each part of the document stood: `indicators[0].observations[1]` → `rows[2].columns["2024"]`. */
  readonly places: Readonly<Record<string, string>>;
}

/** A sheet's cells as they are written; every row as long as the longest. */
export type Rows = readonly (readonly string[])[];
