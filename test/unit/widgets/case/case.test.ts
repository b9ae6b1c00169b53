import { describe, expect, it } from 'vitest';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { pictureWords, shownCase } from '../../../../src/widgets/case/case-table.model.js';
import { caseModel, type Effect } from '../../../../src/widgets/case/case.model.js';
import { claimed, feedOfCase, knotted, long, measured } from '../../../fixtures/cases.js';
import { plain } from '../dashboard/support.js';
import { caseOf, contextOf } from './support.js';

describe('a case', () => {
  it('names buyer, supplier, what was bought and where', async () => {
    const { title, subject, buyer, supplier, purchase } = await caseOf('etude-avise-2016');
    expect(title.text).toBe('Eco-systèmes confie ses déchets d\'équipements à Juratri');
    expect(plain(subject)).toBe('Étude de cas · Jura');
    expect([buyer, supplier].map(({ name, role }) => `${name}, ${role}`)).toEqual(['Eco-systèmes, acheteur, entreprise', 'Juratri, fournisseur, entreprise d’insertion']);
    expect(purchase.object?.text).toContain('déchets d\'équipements électriques');
  });

  it('says what is not told of amount and dates, and of what kind an amount is', async () => {
    expect((await caseOf('etude-avise-2016')).purchase.terms).toEqual(['Montant et dates non communiqués']);
    const { purchase } = await caseOf(measured);
    expect(purchase.terms.map(plain)).toEqual(['240 000 €, montant engagé', 'janvier 2024 – décembre 2025']);
    expect(plain(purchase.consideration)).toBe('Considération sociale : Marché ou lot réservé');
    const terms = async (one: object) => (await caseOf(feedOfCase({ chain: [], ...one }))).purchase.terms.map(plain);
    expect(await terms({ contract: { object: 'X', amount: 10 } })).toEqual(['10 €, nature du montant non précisée', 'Dates non communiquées']);
    expect(await terms({ period: '2024' })).toEqual(['2024', 'Montant non communiqué']);
  });

  it('takes every effect without evidence for described and not measured', async () => {
    const { effects } = await caseOf('juratri');
    expect(new Set(effects.map(({ proof }) => proof))).toEqual(new Set(['décrit, non mesuré']));
    expect((await caseOf(measured)).effects.map(({ proof }) => proof)).toEqual(['attribution', 'contribution', 'comparaison', 'suivi', 'décrit, non mesuré']);
  });

  it('draws no effect surer than what stands for it, and tells in the table and the method panel what is claimed (H29)', async () => {
    const context = await contextOf(claimed);
    const model = caseModel(context)!;
    expect(model.effects.map(({ evidence }) => evidence)).toEqual(['hypothese', 'hypothese', 'hypothese', 'hypothese', 'hypothese']);
    expect(new Set(model.links.map(({ evidence }) => evidence))).toEqual(new Set(['hypothese']));
    expect(plain(model.lecture?.text)).toMatch(/Ce lien est décrit, il n’est pas mesuré.$/);
    const told = toldOfPart(context, shownCase(context, model), await loadPanel('fr'));
    expect(told.table().rows.map(({ cells }) => plain(cells[4]!.text)).filter(Boolean)).toEqual([
      'décrit, non mesuré (annoncé : attribution)', 'décrit, non mesuré (annoncé : contribution)', 'décrit, non mesuré (annoncé : comparaison)', 'décrit, non mesuré (annoncé : suivi)', 'décrit, non mesuré',
    ]);
    const words = plain(told.facts().flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '));
    expect(words).toContain('Un effet est annoncé avec la preuve « attribution » : rien dans ces données ne l’appuie, il est montré comme décrit et non mesuré.');
    expect(pictureWords(context, model).page.summary).not.toMatch(/attribution|comparaison/);
  });

  it('says the same strength in English', async () => {
    const context = await contextOf(claimed, 'en');
    expect(shownCase(context, caseModel(context)!).table().rows[1]!.cells[4]!.text).toBe('described, not measured (claimed: attribution)');
  });

  it('sets apart a figure that the feed shows not to be the purchase’s own, and does not call another purchase’s the whole organisation’s (H28)', async () => {
    const chain = [{ id: 'e', stage: 'resultats', text: 'Un effet', evidence: 'suivi', indicators: [{ id: 'heures-clause', scope: 'achat' }] }];
    const given = feedOfCase({ chain });
    const [one] = given['cases'] as readonly object[];
    const shared = { ...given, cases: [one, { ...one, id: 'autre', buyer: { name: 'Une autre ville' } }] };
    const { effects, around } = await caseOf(shared);
    expect([effects[0]!.figures, effects[0]!.proof, around?.figures.map(({ id }) => id)]).toEqual([[], 'décrit, non mesuré', ['heures-clause']]);
    expect([plain(around?.title), plain(around?.note)]).toEqual(['Autour de l’achat', 'Ces chiffres décrivent toute une activité, un autre achat ou un temps antérieur : aucun n’est attribué à ce seul achat.']);
    expect((await caseOf(given)).effects[0]!.figures.map(({ id }) => id)).toEqual(['heures-clause']);
  });

  it('reads each effect after the purchase or after what stands before it in its branch', async () => {
    const { branches } = await caseOf('etude-avise-2016');
    expect(branches.map(({ name, effects }) => [name, effects.length])).toEqual([['Pour les personnes', 1], ['Pour la structure', 1], ['Pour le territoire', 1]]);
    const [work] = branches[0]!.effects;
    expect([work!.via, work!.next[0]!.via, work!.next[0]!.next[0]!.via]).toEqual(['mene-a', 'contribue-a', 'contribue-a']);
    expect(work!.next[0]!.also.map(({ text }) => plain(text))).toEqual(['« La professionnalisation de la structure » amplifie cet effet']);
  });

  it('keeps figures of the purchase beside their effect, and whole results of the organisation apart', async () => {
    const { effects, around } = await caseOf(measured);
    expect(effects.map(({ figures }) => figures.map(({ id }) => id))).toEqual([['heures-clause'], [], ['retours', 'petit'], ['rives'], []]);
    expect(around?.figures.map(({ id }) => id)).toEqual(['sorties-dynamiques']);
    expect(plain(around?.title)).toBe('Autour de l’achat : L’Atelier des Berges dans son ensemble');
  });

  it('keeps a figure of what the purchase itself is', async () => {
    const model = await caseOf(feedOfCase({ chain: [{ id: 'achat', stage: 'moyens', text: 'Un marché', indicators: [{ id: 'heures-clause', scope: 'achat' }] }] }));
    expect(model.purchase.figures.map(({ id }) => id)).toEqual(['heures-clause']);
    const context = await contextOf(feedOfCase({ chain: [{ id: 'achat', stage: 'moyens', text: 'Un marché', indicators: [{ id: 'heures-clause', scope: 'achat' }] }] }));
    const shown = shownCase(context, caseModel(context)!);
    expect([plain(shown.facts.join(' ')), plain(shown.table().rows[0]!.cells[5]!.text)]).toEqual([expect.stringContaining('4 200'), expect.stringContaining('4 200')]);
  });

  it('says whole results to be of an organisation that it names only where that one buys or supplies', async () => {
    const chain = [{ id: 'e', stage: 'resultats', text: 'Un effet', indicators: [{ id: 'salaries-en-parcours', scope: 'organisation' }] }];
    const title = async (name: string) => plain((await caseOf(feedOfCase({ chain }, { organisation: { name, role: 'reseau' } }))).around?.title);
    expect(await title('Réseau du Canal')).toBe('Autour de l’achat : l’organisation dans son ensemble');
    expect(await title('Ville de Lans')).toBe('Autour de l’achat : Ville de Lans dans son ensemble');
  });

  it('names the feed’s source where it names none of its own', async () => {
    expect((await caseOf(feedOfCase({ chain: [], source: undefined }))).foot.sources.map(({ text }) => text)).toEqual(['Cabinet Lacombe, 2026']);
  });

  it('names the sources of its figures too, each once', async () => {
    const of = async (source: string) => (await caseOf(feedOfCase({ chain: [{ id: 'e', stage: 'resultats', text: 'Un effet', indicators: [{ id: 'h', scope: 'achat' }] }] }, {
      sources: [{ id: 'bilan', title: 'Bilan', publisher: 'Cabinet Lacombe' }, { id: 'autre', title: 'Relevé', publisher: 'Observatoire' }],
      indicators: [{ id: 'h', label: 'Heures', unit: 'heures', value: 4200, source }],
    }))).foot.sources.map(({ text }) => text);
    expect(await of('autre')).toEqual(['Cabinet Lacombe', 'Observatoire']);
    expect(await of('bilan')).toEqual(['Cabinet Lacombe']);
  });

  it('takes the whole results of Juratri for context, and none for evidence', async () => {
    const { effects, around } = await caseOf('juratri');
    expect([effects.flatMap(({ figures }) => figures), around?.figures.length]).toEqual([[], 4]);
  });

  it('gives no figure as evidence that the chain does not link', async () => {
    const { effects, around } = await caseOf('etude-avise-2016');
    expect([effects.flatMap(({ figures }) => figures), around]).toEqual([[], undefined]);
  });

  it('says why a figure is withheld and never the figure', async () => {
    const model = await caseOf(measured);
    const figure = model.effects[2]!.figures[1]!.figure;
    expect(figure.state).toBe('secret');
    expect(JSON.stringify(model.effects.map(({ figures }) => figures.map((one) => one.figure)))).not.toMatch(/3 sur 5|\b60\b/);
  });

  it('numbers the study’s factors and calls the author’s own by their name', async () => {
    expect((await caseOf('etude-avise-2016')).factors).toEqual([{ number: 3, name: { text: 'Professionnalisation' } }, { number: 6, name: { text: 'Développement local' } }]);
    expect((await caseOf(measured)).factors).toEqual([{ number: 1, name: { text: 'Parcours et formation' } }, { number: undefined, name: { text: 'Ancrage au quartier' } }]);
  });

  it('is found by its id, and is not there when the id is not', async () => {
    const context = await contextOf('etude-avise-2016');
    expect(caseModel(context, 'eco-systemes')?.id).toBe('eco-systemes');
    expect(caseModel(context, 'autre')).toBeUndefined();
  });

  it('reads one link aloud and says whether it is measured', async () => {
    expect(plain((await caseOf('etude-avise-2016')).lecture?.text)).toMatch(/^l’achat mène à cet effet : « Une mise en situation .* ». Ce lien est décrit, il n’est pas mesuré.$/);
    expect(plain((await caseOf(measured)).lecture?.text)).toMatch(/Niveau de preuve : attribution.$/);
  });

  it('speaks English', async () => {
    const { subject, effects, limits, purchase } = await caseOf('etude-avise-2016', 'en');
    expect(plain(subject)).toBe('Case study · Jura');
    expect(effects[0]).toMatchObject({ stage: 'Activity', proof: 'described, not measured' });
    expect(limits).toEqual({ text: 'The study gives elements to understand this impact; it does not measure it.' });
    expect(purchase.terms).toEqual(['Amount and dates not disclosed']);
  });
});

describe('a chain that is hard to read', () => {
  it('keeps all effects of a circle, and says in words the link that closes it', async () => {
    const { effects, links, branches } = await caseOf(knotted);
    expect(effects).toHaveLength(3);
    expect(links.map(({ isBack }) => isBack)).toEqual([false, false, true]);
    expect(effects[0]!.also.map(({ text }) => plain(text))).toEqual(['« Effet c » amplifie cet effet']);
    expect(branches.map(({ name }) => name)).toEqual(['Effets']);
  });

  it('is drawn up to a point, then read as a list', async () => {
    expect((await caseOf(long(24))).stands).toHaveLength(24);
    expect((await caseOf(long(30))).stands).toBeUndefined();
    expect((await caseOf(long(30))).branches.map(({ effects }) => effects.length)).toEqual([15, 15]);
  });

  it('lists effects without any link', async () => {
    const { effects, lecture, stands } = await caseOf(long(4, false));
    expect([effects.length, lecture, stands?.length]).toEqual([4, undefined, 4]);
  });

  it('reads thousands of effects, and puts no more than a few within each other', async () => {
    const { effects, branches } = await caseOf(feedOfCase({ chain: Array.from({ length: 3000 }, (_, at) => ({ id: `e${at}`, stage: 'resultats', text: `Effet ${at}` })), links: Array.from({ length: 2999 }, (_, at) => ({ from: `e${at}`, to: `e${at + 1}`, relation: 'mene-a' })) }));
    expect(effects).toHaveLength(3000);
    const depth = (list: readonly Effect[]): number => (list.length ? 1 + Math.max(...list.map(({ next }) => depth(next))) : 0);
    expect(depth(branches[0]!.effects)).toBe(6);
    expect(effects[6]!.also.map(({ text }) => plain(text))).toEqual(['« Effet 5 » mène à cet effet']);
  });
});

describe('what leaves a case', () => {
  const told = async (given: string | Readonly<Record<string, unknown>>) => {
    const context = await contextOf(given);
    const panel = await loadPanel('fr');
    return toldOfPart(context, shownCase(context, caseModel(context)!), panel);
  };

  it('holds in its table the purchase, every effect with where it comes from, limits, factors and context', async () => {
    const { rows, columns } = (await told(measured)).table();
    expect(columns.map(({ label }) => label)).toEqual(['Étape', 'Pour', 'Effet', 'D’où il vient', 'Preuve', 'Chiffre']);
    expect(rows.map(({ cells }) => plain(cells[0]!.text))).toEqual(['L’achat', 'Activité', 'Réalisation', 'Résultat', 'Résultat', 'Impact', 'Limites', 'Facteurs à l’œuvre', 'Autour de l’achat : L’Atelier des Berges dans son ensemble']);
    expect(plain(rows[3]!.cells[3]!.text)).toBe('« Un chantier de deux ans » contribue à cet effet ; « Une équipe plus qualifiée » amplifie cet effet');
  });

  it('tells in its method and in its file that whole results are not put down to the purchase (H28)', async () => {
    const { facts, meta } = await told(measured);
    const sentence = 'Ce chiffre concerne toute l’organisation\u202f; il n’est pas attribué à ce seul achat.';
    expect(facts().flatMap(({ lines }) => lines.map(({ text }) => text))).toContain(sentence);
    expect(meta().map(([, text]) => text)).toContain(sentence);
  });

  it('copies what it is, its limits and its source, and that it is invented', async () => {
    expect(plain((await told(measured)).copy)).toMatch(/^Données fictives · La ville confie .* Un seul chantier, suivi pendant deux ans\. .*Source : Cabinet Lacombe, 2026$/);
  });
});

describe('a case that is badly written', () => {
  it('keeps what can be read of it', async () => {
    const model = await caseOf(feedOfCase({
      title: {}, buyer: { name: '', kind: '__proto__' }, factors: ['constructor', 'inconnu'], territory: 'x:ailleurs', contract: { object: {}, consideration: 'toString' },
      chain: [
        { id: 'a', stage: 'moyens', text: {} },
        { id: 'b', stage: 'resultats', branch: 'ailleurs', evidence: 'certaine', text: 'Un effet', indicators: [{ id: 'hasOwnProperty', scope: 'achat' }] },
        { id: 'b', stage: 'impacts', text: 'Le même nom' },
        { id: 'c', stage: 'jamais', text: 'Une étape inconnue' },
      ],
      links: [{ from: 'a', to: 'b', relation: 'cause' }, { from: 'a', to: 'b', relation: 'mene-a' }],
    }));
    expect(model.factors.map(({ name }) => name.text)).toEqual(['constructor', 'inconnu']);
    expect(model.buyer.role).toBe('acheteur, __proto__');
    expect(model.purchase.consideration).toMatch(/toString$/);
    expect(model.effects.map(({ text, proof }) => `${text.text}, ${proof}`)).toContain('Le même nom, décrit, non mesuré');
    expect(model.effects.flatMap(({ figures }) => figures)).toEqual([]);
  });
});
