import type { Draft } from './draft.js';
import type { Finding } from './marking.js';
import { markEach } from './marking.js';
import type { DisclosedObservation } from './types.js';

/** H27: "verified" without a verifier is a declaration, and shown as one. */
export function h27Status(draft: Draft): void {
  const findings = new Map<string, Finding>();
  markEach(draft, 'H27', ({ status, verifier }) => {
    if ((status !== 'verifie' && status !== 'audite') || verifier !== undefined) return undefined;
    let finding = findings.get(status);
    if (!finding) findings.set(status, (finding = { level: 'tell', detail: { status } }));
    return finding;
  });
  if (findings.size) for (const { observations } of draft.indicators) observations.forEach((one, at) => { observations[at] = declared(one); });
}

const declared = (observation: DisclosedObservation): DisclosedObservation =>
  (observation.status === 'verifie' || observation.status === 'audite') && !observation.verifier ? { ...observation, status: 'declare' } : observation;
