import * as z from 'zod/mini';
import { amountKind, evidenceOrHypothesis, identifier, image, level, number, period, territory, text, url } from './common.js';

const optional = z.optional;
const party = z.looseObject({ name: z.string(), kind: optional(z.string()), url: optional(url) });

/** A purchase told: buyer, supplier, contract, and the chain of effects with its evidence. */
export const caseStudy = z.looseObject({
  id: identifier,
  title: text,
  buyer: party,
  supplier: party,
  territory: optional(territory),
  period: optional(period),
  contract: optional(z.looseObject({
    object: text, amount: optional(number), amountKind: optional(amountKind), consideration: optional(z.string()),
  })),
  chain: z.array(z.looseObject({
    id: identifier,
    stage: level,
    branch: optional(z.enum(['personnes', 'territoire', 'organisation'])),
    text,
    indicators: optional(z.array(z.looseObject({ id: z.string(), scope: z.enum(['achat', 'organisation']) }))),
    evidence: optional(evidenceOrHypothesis),
  })),
  links: optional(z.array(z.looseObject({ from: z.string(), to: z.string(), relation: z.enum(['mene-a', 'contribue-a', 'amplifie']) }))),
  limits: optional(text),
  factors: optional(z.array(z.string())),
  image: optional(image),
  source: optional(z.string()),
});

export type CaseStudy = z.infer<typeof caseStudy>;
