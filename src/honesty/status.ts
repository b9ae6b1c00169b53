import type { Draft } from './draft.js';
import type { Finding } from './marking.js';
import { markEach } from './marking.js';
import type { DisclosedObservation } from './types.js';

/** H27: "verified" without a verifier is a declaration, and shown as one. */
export function h27Status(draft: Draft): void {
  if (!draft.indicators.some(({ observations }) => observations.some(isUnverified))) return;
  const runs = draft.indicators.map(({ observations }) => observations.map((kind, at) => ({ kind, from: at, to: at + 1 })));
  markEach({ ...draft, runs }, 'H27', kind => (isUnverified(kind) ? FINDINGS[kind.status] : undefined));
  for (const { observations } of draft.indicators) {
    observations.forEach((one, at) => { if (isUnverified(one)) observations[at] = { ...one, status: 'declare' }; });
  }
}

const FINDINGS: Readonly<Record<'verifie' | 'audite', Finding>> = {
  verifie: { level: 'tell', detail: { status: 'verifie' } },
  audite: { level: 'tell', detail: { status: 'audite' } },
};

const isUnverified = <T extends Pick<DisclosedObservation, 'status' | 'verifier'>>(one: T): one is T & { readonly status: 'verifie' | 'audite' } =>
  (one.status === 'verifie' || one.status === 'audite') && !one.verifier;
