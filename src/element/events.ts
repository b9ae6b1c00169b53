import type { FeedErrorCode } from '../feed/types.js';
import type { ImpactLoadEvent, ReportedIssue } from './load-event.js';

export { ImpactLoadEvent, type ReportedIssue } from './load-event.js';

/** Fired when a widget cannot show what it was asked for. Does not bubble. */
export class ImpactErrorEvent extends Event {
  constructor(
    readonly detail: { readonly code: FeedErrorCode | 'display' | 'not-found' | 'no-source'; readonly message: string; readonly issues: readonly ReportedIssue[] },
  ) {
    super('impact-error');
  }
}

/** Fired when the reader chooses a territory, a place, a period, a filter. Bubbles through shadow roots. */
export class ImpactSelectEvent extends Event {
  constructor(readonly detail: { readonly indicator?: string; readonly period?: string; readonly territory?: string; readonly place?: string }) {
    super('impact-select', { bubbles: true, composed: true });
  }
}

/** Fired before a file or a text leaves the widget; cancel it to handle the export yourself. Bubbles through shadow roots. */
export class ImpactExportEvent extends Event {
  constructor(readonly detail: { readonly format: 'csv' | 'svg' | 'png' | 'text' | 'json'; readonly name: string; readonly content: string }) {
    super('impact-export', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'impact-load': ImpactLoadEvent;
    'impact-error': ImpactErrorEvent;
    'impact-select': ImpactSelectEvent;
    'impact-export': ImpactExportEvent;
  }
}
