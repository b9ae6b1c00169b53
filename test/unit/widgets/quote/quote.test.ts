import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.js';
import { shapesOfQuotes } from '../../../../src/feed/quotes.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { quotePicture } from '../../../../src/widgets/quote/quote-picture.layout.js';
import { quotePictureWords } from '../../../../src/widgets/quote/quote-picture.model.js';
import { filesOfQuote, quotedText, quoteModel, shownQuote, type QuoteModel } from '../../../../src/widgets/quote/quote.model.js';
import { contextWith, document, plain, type Json } from '../stories-support.js';

const BERGES = 'atelier-des-berges-fictif';
const consent = { date: '2026-02-01', scope: 'web' };

const contextOf = (given: string | Json = BERGES, language?: string) => contextWith(given, shapesOfQuotes, filesOfQuote, language);

async function testimony(given: string | Json = BERGES, number = 1, language?: string): Promise<QuoteModel> {
  const model = quoteModel(await contextOf(given, language), number);
  if (!model) throw new Error('nothing to show');
  return model;
}

const withQuotes = (...quotes: readonly Json[]): Json => ({ ...document(BERGES), quotes: quotes.map((one) => ({ text: 'Je conduis l’équipe.', author: 'Nadia', consent, ...one })) });

describe('a testimony', () => {
  it('is quoted with who says it, of which organisation, and the consent that was given', async () => {
    const model = await testimony();
    expect(plain(quotedText(model))).toBe("« Je suis arrivée sans permis ni projet. Aujourd'hui je conduis l'équipe du matin. »");
    expect([model.author, model.facts.map(({ text }) => text), plain(model.consent)]).toEqual(['Une salariée en parcours', ['témoignage fictif', "L'Atelier des Berges"], 'Accord donné le 1er février 2026, pour le web']);
    expect(model.foot.fictional).toBe('Données fictives');
  });

  it('has the marks of its own language, once', async () => {
    expect(quotedText(await testimony(BERGES, 1, 'en'))).toBe('“I came with neither a licence nor a plan. Today I lead the morning team.”');
    expect(plain(quotedText(await testimony(withQuotes({ text: { fr: '« Je conduis. »' } }), 1, 'en')))).toBe('« Je conduis. »');
    expect(quotedText(await testimony(withQuotes({ text: { de: 'Ich leite das Team.' } })))).toBe('„Ich leite das Team.“');
    expect(plain(quotedText(await testimony(withQuotes({ text: 'Il a dit «oui» et «non»' }))))).toBe('« Il a dit «oui» et «non» »');
  });

  it('is not quoted with a consent of a day to come, which is not said to be given (H08)', async () => {
    const later = (date: string, language?: string) => testimony(withQuotes({ consent: { date, scope: 'web' }, image: { src: '/nadia.jpg', alt: 'Nadia' } }), 1, language);
    const { withheld, consent: given, author, image } = await later('2030-02-01');
    expect([plain(withheld), given, author, image]).toEqual(['non publié : l’accord de la personne est daté du 1er février 2030, qui est à venir', undefined, '', undefined]);
    expect(plain((await later('2030-04')).withheld)).toContain('daté d’avril 2030');
    expect(plain((await later('2030')).withheld)).toContain('daté de 2030');
    expect(plain((await later('2030-02-01', 'en')).withheld)).toBe('not published: the person’s consent is dated 1 February 2030, which is yet to come');
  });

  it('says in the method panel whose the photograph is, as that', async () => {
    for (const [language, term] of [['fr', 'Photographie'], ['en', 'Photograph']] as const) {
      const context = await contextOf(withQuotes({ image: { src: '/nadia.jpg', alt: 'Nadia', credit: 'J. D.' } }), language);
      const panel = await loadPanel(language);
      const facts = toldOfPart(context, shownQuote(context, quoteModel(context)!), panel).facts();
      expect(facts.find(({ lines }) => lines.some(({ text }) => text.includes('J. D.')))).toMatchObject({ term, lines: [{ text: 'J. D.' }] });
    }
  });

  it('is not quoted without consent, nor its author named, and says why (H08)', async () => {
    const model = await testimony(withQuotes({ consent: undefined, role: 'conductrice', image: { src: '/nadia.jpg', alt: 'Nadia' } }));
    expect([plain(model.withheld), model.author, model.consent, model.image]).toEqual(['non publié : accord de la personne non indiqué', '', undefined, undefined]);
    expect(JSON.stringify(model)).not.toMatch(/équipe|Nadia|conductrice/);
  });

  it.each(['print', 'imprime', 'presse', 'interne'])('is not quoted on a page where consent was given for %s, and says so', async (scope) => {
    const model = await testimony(withQuotes({ consent: { date: '2026-02-01', scope, pseudonym: true }, role: 'conductrice', image: { src: '/nadia.jpg', alt: 'Nadia' } }));
    expect(plain(model.withheld)).toMatch(/^non publié : l’accord de la personne est donné pour .+, pas pour le web$/);
    expect(JSON.stringify(model)).not.toMatch(/équipe|Nadia|conductrice|nadia/);
  });

  it('is not quoted where it holds personal data, and says so (H07)', async () => {
    const model = await testimony(withQuotes({ text: 'Appelez-moi au 06 12 34 56 78.' }));
    expect(plain(model.withheld)).toBe('texte retiré : donnée personnelle');
    expect((await testimony(withQuotes({ author: 'nadia@example.org' }))).author).toBe('Nom non communiqué');
  });

  it('says that the name was changed, and for what the consent holds', async () => {
    const model = await testimony(withQuotes({ consent: { date: '2025', scope: 'rapport annuel mis en ligne', pseudonym: true } }));
    expect([model.facts.map(({ text }) => text), plain(model.consent)]).toEqual([['nom modifié', "L'Atelier des Berges"], 'Accord donné en 2025, pour : rapport annuel mis en ligne']);
  });

  it('is not quoted where the consent does not name the web, and says what it was given for', async () => {
    const model = await testimony(withQuotes({ consent: { date: '2025', scope: 'rapport annuel' } }));
    expect([plain(model.withheld), model.text.text, model.author, model.consent]).toEqual(['non publié : l’accord de la personne, donné pour « rapport annuel », ne nomme pas le web', '', '', undefined]);
    expect(plain((await testimony(withQuotes({ consent: { date: '2025', scope: 'presse' } }))).withheld)).toBe('non publié : l’accord de la personne est donné pour la presse, pas pour le web');
    expect(plain((await testimony(withQuotes({ consent: { date: '2025', scope: ' ' } }))).withheld)).toBe('non publié : l’accord de la personne ne dit pas pour quoi il est donné');
    const long = (await testimony(withQuotes({ consent: { date: '2025', scope: 'x'.repeat(5000) } }))).withheld!;
    expect(long.length).toBeLessThan(220);
  });

  it('is not said by the organisation where nobody is named', async () => {
    const of = async (author: string, language?: string) => (await testimony(withQuotes({ author }), 1, language)).author;
    expect([await of(''), await of('  ', 'en'), await of('Nadia')]).toEqual(['Nom non communiqué', 'Name not given', 'Nadia']);
  });

  it('is the one that is asked for, counted from one', async () => {
    const given = withQuotes({ author: 'Nadia' }, { author: 'Paul' });
    expect([(await testimony(given)).author, (await testimony(given, 2)).author, quoteModel(await contextOf(given), 3)]).toEqual(['Nadia', 'Paul', undefined]);
  });
});

describe('what is told of a testimony', () => {
  const toldOf = async (given: string | Json = BERGES) => {
    const context = await contextOf(given);
    const panel = await loadPanel('fr');
    return toldOfPart(context, shownQuote(context, quoteModel(context)!), panel);
  };

  it('is copied with its author, its consent and that it is fictional', async () => {
    expect(plain((await toldOf()).copy)).toBe("Données fictives · « Je suis arrivée sans permis ni projet. Aujourd'hui je conduis l'équipe du matin. » · Une salariée en parcours · témoignage fictif · L'Atelier des Berges · Accord donné le 1er février 2026, pour le web · Champ : L'Atelier des Berges, Lons-le-Saunier · Source : L'Atelier des Berges, 2026, déclaratif");
  });

  it('is a table and a file of the same facts', async () => {
    const told = await toldOf();
    expect(told.table().rows[0]!.cells.map(({ text }) => plain(text))).toEqual(['Une salariée en parcours', expect.stringContaining('Je suis arrivée'), "témoignage fictif, L'Atelier des Berges", 'Accord donné le 1er février 2026, pour le web']);
    expect(toCsv(told.table(), { language: 'fr', meta: told.meta() })).toContain('Bilan social 2025 (fictif)');
  });

  it('gives nothing of what is withheld, and explains it', async () => {
    const told = await toldOf(withQuotes({ consent: undefined }));
    const all = JSON.stringify([told.copy, told.table(), told.facts(), told.meta()]);
    expect(all).not.toMatch(/conduis|Nadia/);
    expect(JSON.stringify(told.facts())).toContain('l’accord de la personne n’est pas indiqué');
  });
});

describe('the picture of a testimony', () => {
  it('has the words, who says them, and the consent', async () => {
    const context = await contextOf();
    const picture = quotePicture(quotePictureWords(context, quoteModel(context)!, undefined), (text, size) => text.length * size * 0.5);
    const texts = plain(picture.pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs.map(({ text }) => text) : [])).join(' '))!;
    for (const words of ['Données fictives', '« Je suis arrivée', 'Une salariée en parcours', 'Accord donné le 1er février 2026', 'Source']) expect(texts).toContain(words);
  });
});
