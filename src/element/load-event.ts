/** In a file of its own: it is the only event that a page needs before anything goes wrong or is asked for. */

/** A problem as pages get it: where, what kind (an `IssueCode`), and in the reader's words. */
export interface ReportedIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Fired when a widget has drawn its figures. Does not bubble. */
export class ImpactLoadEvent extends Event {
  constructor(readonly detail: { readonly issues: readonly ReportedIssue[] }) {
    super('impact-load');
  }
}
