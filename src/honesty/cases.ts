import type { CaseStudy } from '../schema/case.js';
import type { Text } from '../schema/common.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { isTotal } from './facts.js';
import { mark } from './marking.js';
import { boundsOf } from './periods.js';
import { latestOf } from './references.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation, Mark } from './types.js';

type Item = CaseStudy['chain'][number];
type Cases = NonNullable<ImpactFeed['cases']>;
type Evidence = NonNullable<Item['evidence']>;

/** The cases of a feed as they may be told: figures that are no effect of one purchase are context, and no effect is surer than what supports it. */
export function casesTold({ cases, ...feed }: DisclosedFeed): ImpactFeed['cases'] {
  return cases && h29Evidence(feed, h28Whole({ ...feed, cases }));
}

/** Why a figure that an author gives to one purchase is not that purchase's own. */
type NotIts = 'elsewhere' | 'shared' | 'before' | 'whole';

const each = (cases: Cases, tell: (study: CaseStudy, id: string, scope: 'achat' | 'organisation') => void): void =>
  cases.forEach((study) => study.chain.forEach(({ indicators = [] }) => indicators.forEach(({ id, scope }) => tell(study, id, scope))));

/** Of who bought what from whom when: the same purchase may be told twice. */
const purchaseOf = ({ buyer, supplier, contract, period }: CaseStudy): string => JSON.stringify([buyer.name, supplier.name, contract?.object, period]);

/** Words that count all of an enterprise. */
const WHOLE = /(?:ensemble|totalité) d(?:e (?:la structure|notre structure|l[’']\s?(?:entreprise|organisation|association|activité))|es (?:activités|salariés de (?:la|notre) structure))|toute (?:la structure|l[’'](?:entreprise|organisation|association|activité))|whole (?:organisation|organization|enterprise|company)/iu;

const says = (text: Text | undefined): boolean => text !== undefined && (typeof text === 'string' ? [text] : Object.values(text)).some((one) => WHOLE.test(one));

/** Figures of the latest period, of which one stands beside an effect. */
function latestTotals({ observations }: DisclosedIndicator): readonly DisclosedObservation[] {
  const totals = observations.filter(isTotal);
  const latest = latestOf(totals);
  return latest ? totals.filter(({ period }) => period === latest.period) : totals;
}

/**
 * H28: whole results of an organisation beside one purchase are context, and no effect of it; so is a figure that an author gives to the
 * purchase where the feed itself says otherwise. All others are the purchase's on the author's word, which is told.
 */
export function h28Whole({ cases = [], indicators, marks: found, counted: all }: Pick<DisclosedFeed, 'cases' | 'indicators' | 'marks' | 'counted'>): Cases {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const wholes = new Set<string>();
  const purchases = new Map<string, Set<string>>();
  each(cases, (study, id, scope) => {
    if (scope === 'organisation') wholes.add(id);
    else purchases.set(id, (purchases.get(id) ?? new Set()).add(purchaseOf(study)));
  });
  const marks = found as Mark[];
  const notIts = (indicator: DisclosedIndicator, { period }: CaseStudy): NotIts | undefined => {
    if (wholes.has(indicator.id)) return 'elsewhere';
    if (purchases.get(indicator.id)!.size > 1) return 'shared';
    const totals = latestTotals(indicator);
    if (period !== undefined && totals.length && totals.every((one) => one.period !== undefined && boundsOf(one.period).end < boundsOf(period).start)) return 'before';
    return says(indicator.label) || totals.some(({ counted }) => says(counted)) ? 'whole' : undefined;
  };
  return cases.map((study, index) => ({
    ...study,
    chain: study.chain.map((item, at) => {
      if (!item.indicators) return item;
      const path = `cases[${index}].chain[${at}]`;
      if (item.indicators.some(({ id, scope }) => scope === 'organisation' && known.has(id))) mark({ marks }, 'H28', 'tell', path);
      const linked = item.indicators.map((one, place) => {
        const indicator = one.scope === 'achat' ? known.get(one.id) : undefined;
        if (!indicator) return one;
        const kind = notIts(indicator, study);
        mark({ marks }, 'H28', 'tell', path, { kind: kind ?? (saysWho(indicator, all) ? 'author' : 'unsaid'), id: one.id, place });
        return kind ? { ...one, scope: 'organisation' as const } : one;
      });
      return { ...item, indicators: linked };
    }),
  }));
}

/** Whether a figure says by itself whom or what it counts: words of the catalogue, and those of the whole feed, are of the whole organisation. */
const saysWho = ({ label, observations }: DisclosedIndicator, all: Text | undefined): boolean =>
  label !== undefined || observations.some(({ counted }) => counted !== undefined && JSON.stringify(counted) !== JSON.stringify(all));

/** From what is only described to what is compared with what would have been without the purchase. */
const LADDER: readonly Evidence[] = ['hypothese', 'suivi', 'contribution', 'comparaison', 'attribution'];
const SUIVI = 1;
const CONTRIBUTION = 2;
const COMPARAISON = 3;
const ATTRIBUTION = 4;

/** How a counterfactual is made, in a source's method; "sans groupe témoin" says the contrary. */
const COUNTERFACTUAL = /(?<!(?:sans|aucun|pas de|ni|no|not|without)\s(?:un |a |any |de )?)(?:contrefactuel|groupes?\s(?:témoins?|de (?:comparaison|contrôle))|tir[ée]e?s? au sort|tirage au sort|randomis|aléatoire|appari|doubles?\sdifférences?|score de propension|discontinuité|variables? instrumentales?|counterfactual|(?:control|comparison)\sgroups?|randomi[sz]|match(?:ed|ing)|difference[s-]*\s?in[\s-]differences?|propensity|discontinuity|instrumental)/iu;

const wordsOf = (text: Text | undefined): readonly string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)).filter((one) => one.trim());

/**
 * H29: an effect is drawn no surer than what stands for it in the feed, whatever is claimed of it: followed by a figure of the purchase;
 * contributed to by such a figure, or by a source of the case that says its method; compared by a figure beside a reference; put down to
 * the purchase where the figure's source says what it is compared with. Figures that are withheld or estimated support nothing.
 */
export function h29Evidence({ indicators, sources, marks: found }: Pick<DisclosedFeed, 'indicators' | 'sources' | 'marks'>, cases: Cases): Cases {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const methodOf = (id: string | undefined): readonly string[] => wordsOf(sources.find((one) => one.id === id)?.method);
  const ofFigure = (indicator: DisclosedIndicator | undefined): number => {
    const totals = indicator ? latestTotals(indicator) : [];
    if (!indicator || !totals.length || totals.some(({ value, estimate }) => value === null || estimate)) return 0;
    const isCompared = indicator.references.some((_, at) => !Object.keys(indicator.mismatches[at] ?? {}).length);
    const isAttributed = isCompared && totals.every(({ source }) => methodOf(source).some((text) => COUNTERFACTUAL.test(text)));
    // What the figure says of itself holds for what is said with it.
    const most = indicator.evidence ? LADDER.indexOf(indicator.evidence) : ATTRIBUTION;
    return Math.min(isAttributed ? ATTRIBUTION : isCompared ? COMPARAISON : CONTRIBUTION, most);
  };
  return cases.map((study, index) => {
    const isDocumented = methodOf(study.source).length > 0;
    return {
      ...study,
      chain: study.chain.map((item, at) => {
        const claimed = LADDER.indexOf(item.evidence ?? 'hypothese');
        if (claimed < SUIVI) return item;
        const figures = Math.max(0, ...(item.indicators ?? []).map(({ id, scope }) => (scope === 'achat' ? ofFigure(known.get(id)) : 0)));
        const supported = Math.min(claimed, Math.max(figures, isDocumented && claimed >= CONTRIBUTION ? CONTRIBUTION : 0));
        if (supported === claimed) return item;
        const evidence = LADDER[supported]!;
        mark({ marks: found as Mark[] }, 'H29', 'tell', `cases[${index}].chain[${at}]`, { claimed: item.evidence!, supported: evidence });
        return { ...item, evidence };
      }),
    };
  });
}
