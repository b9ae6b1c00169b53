/** A value as a table shows it: the words the reader sees, and the number behind them for exports. */
export interface TableCell {
  readonly text: string;
  /** Raw number in the column's unit; null where the figure is not there. Absent for words. */
  readonly value?: number | null;
  /** True for the cell that names its row. */
  readonly header?: boolean;
  /** Why there is no number: withheld to protect people, not there, or refused by another rule. */
  readonly state?: 'secret' | 'missing' | 'refuse';
  /** The same in words, for a file whose bare cell has no place for them; of what is refused, the cell itself says it. */
  readonly reason?: string;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** A page has it beside the rows that need it; a file has all of it in `more`. */
  readonly onPage?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Said beside the row's bare number in a file. */
  readonly note?: string;
  /** What the row's value is in: a file has it beside the bare number. */
  readonly unit?: string;
  readonly strong?: boolean;
  /** A line said before the row ("Rupture de série…"): nothing is compared across it. */
  readonly separator?: string;
  /** By the key of a column of `more`. */
  readonly facts?: Readonly<Record<string, TableCell>>;
}

/** The same facts as the figure, as an accessible table and as CSV. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** What only a file has, after the columns: each row has its cells by key. */
  readonly more?: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One sentence that reads one number aloud. */
export interface Lecture {
  readonly text: string;
}
