import { describe, expect, it } from 'vitest';
import { shapesOfVideos } from '../../../../src/feed/videos.js';
import { toCsv } from '../../../../src/export/csv.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { videosPicture } from '../../../../src/widgets/videos/videos-picture.layout.js';
import { videosPictureWords } from '../../../../src/widgets/videos/videos-picture.model.js';
import { factorText, filesOfVideos, shownVideos, unknownVideos, videosModel, type VideosModel } from '../../../../src/widgets/videos/videos.model.js';
import { contextWith, document, plain, type Json } from '../stories-support.js';

const contextOf = (given: string | Json, ids: readonly string[] = [], language?: string) => contextWith(given, shapesOfVideos, (feed) => filesOfVideos(feed, ids), language);

async function panorama(given: string | Json = 'etude-avise-2016', ids: readonly string[] = [], language?: string): Promise<VideosModel> {
  const model = videosModel(await contextOf(given, ids, language), ids);
  if (!model) throw new Error('nothing to show');
  return model;
}

const withVideos = (...videos: readonly Json[]): Json => ({ ...document('etude-avise-2016'), videos: videos.map((one, index) => ({ id: `film-${index}`, title: 'Nettoyer des locaux', ...one })) });

describe('the panorama', () => {
  it('counts the purchases in its title, and says of which study they are', async () => {
    expect(await panorama()).toMatchObject({ title: { text: 'Cinq achats socialement responsables à la loupe' }, subject: [{ text: 'Panorama vidéo' }, { text: 'Achats socialement responsables\u202f: quel impact social dans les territoires\u202f?' }] });
    expect((await panorama(withVideos({ buyer: 'A' }))).title.text).toBe('Un achat socialement responsable à la loupe');
    expect((await panorama('etude-avise-2016', [], 'en')).title.text).toBe('Five socially responsible purchases up close');
  });

  it('calls films films where nobody bought from anybody, and both by their names where there are both', async () => {
    const titles = async (language: string, ...videos: readonly Json[]): Promise<string[]> => {
      const { title, foot } = await panorama(withVideos(...videos), [], language);
      return [title.text, plain(foot.scope)!];
    };
    const url = 'https://vimeo.com/123456789';
    const seven = [{ url }, { url, factors: ['mutualisation'] }, { pairing: 'a-verifier' }, {}, {}, {}, {}];
    expect(await titles('fr', ...seven)).toEqual(['Sept films', 'Champ : 7 films, dont 2 à voir ici']);
    expect(await titles('en', ...seven)).toEqual(['Seven films', 'Scope: 7 films, 2 of them to watch here']);
    expect(await titles('fr', {})).toEqual(['Un film', 'Champ : 1 film, qui n’est pas à voir ici']);
    expect(await titles('fr', { url, buyer: 'A' }, { url })).toEqual(['Deux films et achats à la loupe', 'Champ : 2 films et achats, chacun avec son film']);
    expect(await titles('fr', { url, buyer: 'A' }, { url, factors: ['mutualisation'] })).toEqual(['Deux achats socialement responsables à la loupe', 'Champ : 2 achats, chacun avec son film']);
  });

  it('has the lesson as the headline, then what was bought, by whom and from whom', async () => {
    const { entries } = await panorama('etude-avise-2016', ['dechets-electroniques']);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ headline: { text: "Une prestation compétitive développe l'impact social de toute une filière." }, object: { text: 'Traiter et valoriser les déchets électroniques' }, who: 'Eco-systèmes × Juratri', doubt: undefined });
  });

  it('says what is still to be checked of a pairing, and of the one side that is named', async () => {
    const { entries } = await panorama();
    expect(entries.map(({ who, doubt }) => [who, doubt])).toEqual([
      ['Veolia × Ares', 'appariement à vérifier'], [undefined, undefined], ['Simplon.co', 'acheteur à vérifier'], ['Eco-systèmes × Juratri', undefined], ['Scoprobat', 'fournisseur à vérifier'],
    ]);
  });

  it('numbers the study’s factors, and names those of the author’s own', async () => {
    const { entries } = await panorama({ ...withVideos({ factors: ['mutualisation', 'ecoute', 'inconnu', 'constructor'] }), factors: [{ id: 'ecoute', label: 'Écoute' }] });
    expect(entries[0]!.factors.map((one) => plain(factorText(one)))).toEqual(['7 Mutualisation', 'Écoute', 'inconnu', 'constructor']);
  });

  it('takes what was bought as the headline where no lesson is told', async () => {
    const { entries } = await panorama(withVideos({ lesson: '' }, {}));
    expect(entries.map(({ headline, object }) => [headline.text, object])).toEqual([['Nettoyer des locaux', undefined], ['Nettoyer des locaux', undefined]]);
  });

  it('shows those asked for, in their order, once each, and knows which the feed has not', async () => {
    const { entries } = await panorama('etude-avise-2016', ['nettoyage', 'rien', 'restauration', 'nettoyage']);
    expect(entries.map(({ who, position }) => [who, position])).toEqual([['Scoprobat', 4], ['Simplon.co', 2]]);
    expect(unknownVideos((await contextOf('etude-avise-2016')).feed, ['nettoyage', 'rien'])).toEqual(['rien']);
    expect(videosModel(await contextOf('etude-avise-2016'), ['rien'])).toBeUndefined();
  });

  it('keeps all entries of an id that is given twice, as reading says, and tells them apart', async () => {
    const given = withVideos({ id: 'a', buyer: 'Un' }, { id: 'b', buyer: 'Deux' }, { id: 'a', buyer: 'Trois' });
    expect((await panorama(given)).entries.map(({ buyer, position }) => [buyer, position])).toEqual([['Un', 0], ['Deux', 1], ['Trois', 2]]);
    expect((await panorama(given, ['b', 'a'])).entries.map(({ buyer, position }) => [buyer, position])).toEqual([['Deux', 1], ['Un', 0], ['Trois', 2]]);
  });

  it('names territories, and the site of a film’s page', async () => {
    const { entries } = await panorama(withVideos({ territory: 'dep:39', page: 'https://www.socialement-responsable.org/films' }));
    expect(entries[0]).toMatchObject({ place: 'Jura', page: { url: 'https://www.socialement-responsable.org/films', text: 'Page du film, socialement-responsable.org' } });
  });

  it('says that a whole site is one, says once where all lead, and says no page that is where the film is opened', async () => {
    const home = 'https://www.socialement-responsable.org/';
    const pagesOf = async (language: string, ...videos: readonly Json[]) => {
      const { page, entries } = await panorama(withVideos(...videos), [], language);
      return [plain(page?.text), ...entries.map((one) => plain(one.page?.text))];
    };
    expect(await pagesOf('fr', { page: home })).toEqual([undefined, 'Site : socialement-responsable.org']);
    expect(await pagesOf('fr', { page: home }, { page: `${home}films` })).toEqual([undefined, 'Site : socialement-responsable.org', 'Page du film, socialement-responsable.org']);
    expect((await pagesOf('fr', { page: home }, { page: home }))[0]).toBe('Site : socialement-responsable.org');
    expect((await pagesOf('en', { page: `${home}films` }, { page: `${home}films` }))[0]).toBe('The films’ page, socialement-responsable.org');
    expect((await pagesOf('fr', { page: home }, {}))[0]).toBe(undefined);
    const link = 'https://www.dailymotion.com/video/x123';
    expect(await pagesOf('fr', { url: link, page: link }, { url: 'https://youtu.be/aBcDeFgHi-k', page: 'https://www.youtube.com/watch?v=aBcDeFgHi-k' }, { url: link, page: home })).toEqual([undefined, undefined, undefined, 'Site : socialement-responsable.org']);
  });

  it('says at its foot what it is of: purchases, films, where the others are, and as of when', async () => {
    const scopeOf = async (given: Json, language = 'fr'): Promise<string> => {
      const { foot } = await panorama(given, [], language);
      return plain([foot.scope, foot.base].filter(Boolean).join(' · '))!;
    };
    const url = 'https://vimeo.com/123456789';
    const page = 'https://www.socialement-responsable.org/films';
    expect(await scopeOf(withVideos({ url, buyer: 'A' }, { url, buyer: 'A' }))).toBe('Champ : 2 achats, chacun avec son film');
    expect(await scopeOf(withVideos({ url, buyer: 'A' }, { page, buyer: 'A' }, { buyer: 'A' }))).toBe('Champ : 3 achats, dont 1 avec un film ici et 1 sur socialement-responsable.org');
    expect(await scopeOf(withVideos({ page, buyer: 'A' }, { buyer: 'A' }))).toBe('Champ : 2 achats, dont 1 avec un film sur socialement-responsable.org');
    expect(await scopeOf(withVideos({ url }, { page }, {}))).toBe('Champ : 3 films, dont 1 à voir ici et 1 sur socialement-responsable.org');
    expect(await scopeOf(withVideos({ page }, {}), 'en')).toBe('Scope: 2 films, 1 of them to watch on socialement-responsable.org');
    expect(await scopeOf(withVideos({ url, buyer: 'A' }, { url: 'https://www.dailymotion.com/video/x1', page, buyer: 'A' }))).toBe('Champ : 2 achats, dont 1 avec un film ici, le reste sur dailymotion.com');
    expect(await scopeOf(withVideos({ buyer: 'A' }))).toBe('Champ : 1 achat, sans film');
    expect(await scopeOf({ ...withVideos({ url, buyer: 'A' }), updated: '2026-03-01' })).toBe('Champ : 1 achat, avec son film · données mises à jour : 1er mars 2026');
    expect(await scopeOf(withVideos({ url, buyer: 'A' }, { page, buyer: 'A' }), 'en')).toBe('Scope: 2 purchases, 1 of them with a film here, the rest on socialement-responsable.org');
    expect(await scopeOf({ ...withVideos({ buyer: 'A' }, { buyer: 'A' }), updated: '2026-03-01' }, 'en')).toBe('Scope: 2 purchases, without a film · data updated: 1 March 2026');
  });

  it('shows no more than a reader looks through, and says how many are in the table', async () => {
    const many = await panorama(withVideos(...Array.from({ length: 1048 }, () => ({}))));
    expect([many.shown, plain(many.others), many.entries.length]).toEqual([48, '1 000 autres sont dans le tableau.', 1048]);
  });
});

describe('what is told of the panorama', () => {
  const toldOf = async (given: string | Json = 'etude-avise-2016', language = 'fr') => {
    const context = await contextOf(given, [], language);
    const panel = await loadPanel(language);
    return { panel, told: toldOfPart(context, shownVideos(context, videosModel(context)!), panel) };
  };

  it('is a table of the same facts', async () => {
    const { told } = await toldOf();
    const { columns, rows } = told.table();
    expect(columns.map(({ label }) => label)).toEqual(['Achat', 'Ce qu’il apprend', 'Acheteur', 'Fournisseur', 'Appariement', 'Territoire', 'Facteurs de réussite', 'Film']);
    expect(rows.map(({ cells }) => plain(cells.slice(2, 7).map(({ text }) => text).join('|')))).toEqual([
      'Veolia|Ares|à vérifier||2 Internalisation, 5 Facilitateurs', '||||4 Innovation métier, 6 Développement local', 'Simplon.co||à vérifier||', 'Eco-systèmes|Juratri|sûr||3 Professionnalisation', '|Scoprobat|à vérifier||6 Développement local',
    ]);
  });

  it('says nothing of a pairing that the feed says nothing of', async () => {
    const { told } = await toldOf(withVideos({ buyer: 'A', supplier: 'B' }));
    expect(told.table().rows[0]!.cells[4]!.text).toBe('');
  });

  it('has the addresses in a file, none of which runs as a formula', async () => {
    const { told } = await toldOf(withVideos({ title: '=HYPERLINK("x")', url: 'https://youtu.be/aBcDeFgHi-k', duration: 251 }));
    const csv = toCsv(told.table(), { language: 'fr', meta: told.meta() });
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(plain(csv)).toContain('"4 min, YouTube";https://www.youtube.com/watch?v=aBcDeFgHi-k');
  });

  it('says of captions and transcripts that they are there, and has a transcript whole in a file', async () => {
    const transcript = 'Bonjour. '.repeat(40);
    const given = withVideos({ buyer: 'A', url: 'https://youtu.be/aBcDeFgHi-k', duration: 251, territory: 'dep:39', factors: ['mutualisation'], lesson: 'Un début.', captions: [{ language: 'fr', url: '/fr.vtt' }, { language: 'en', url: '/en.vtt' }], transcript });
    const { told } = await toldOf(given);
    const { columns, rows } = told.table();
    expect(columns.slice(-2).map(({ label }) => label)).toEqual(['Sous-titres', 'Transcription']);
    expect(rows[0]!.cells.slice(-2).map(({ text }) => text)).toEqual(['français, anglais', expect.stringMatching(/^(?:Bonjour\. ?){9,10}…$/)]);
    const csv = toCsv(told.table(), { language: 'fr', meta: told.meta() });
    expect(csv).toContain(transcript.trim());
    expect(csv.split('\r\n')[0]!.match(/Transcription/g)).toHaveLength(1);
    expect(plain(told.copy)).toContain('Un début. Nettoyer des locaux, A, Jura, 7 Mutualisation, Film, 4 min, YouTube, Sous-titres : français, anglais, Transcription · ');
    expect(plain((await toldOf(given, 'en')).told.copy)).toContain('Captions: French, English, Transcript');
  });

  it('explains once that who bought from whom is to be checked', async () => {
    const { told } = await toldOf();
    expect(told.facts()[0]!.lines[0]!.text).toContain('Pour trois achats');
    expect((await toldOf('etude-avise-2016', 'en')).told.facts()[0]!.lines[0]!.text).toContain('For three purchases');
  });

  it('is copied with its lessons, its doubts and its source', async () => {
    const { told } = await toldOf();
    expect(told.copy).toContain('Veolia × Ares, appariement à vérifier');
    expect(told.copy).toMatch(/Source\u202f: Avise, déclaratif$/);
  });
});

describe('the picture of the panorama', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5;

  it('has every lesson, the doubts, and where it comes from', async () => {
    const context = await contextOf('etude-avise-2016');
    const { pieces, title, height } = videosPicture(videosPictureWords(context, videosModel(context)!, {}), measure);
    const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs.map(({ text }) => text) : [])).join(' ');
    expect(title).toBe('Cinq achats socialement responsables à la loupe');
    expect(plain(texts)).toContain('appariement à vérifier');
    expect(plain(texts)).toMatch(/Source :\s+Avise/);
    for (const piece of pieces) if (piece.kind === 'text') expect(piece.y).toBeLessThan(height);
  });

  it('says what was bought, where, and what there is of the film', async () => {
    const context = await contextOf(withVideos({ buyer: 'A', url: 'https://youtu.be/aBcDeFgHi-k', lesson: 'Un début.', territory: 'dep:39', captions: [{ language: 'fr', url: '/fr.vtt' }], transcript: 'Bonjour.' }));
    const { pieces } = videosPicture(videosPictureWords(context, videosModel(context)!, {}), measure);
    const texts = plain(pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs.map(({ text }) => text) : [])).join(' '))!;
    for (const words of ['Nettoyer des locaux', 'Jura', 'Film, YouTube · Sous-titres : français · Transcription']) expect(texts).toContain(words);
  });

  it('can have another title', async () => {
    const context = await contextOf('etude-avise-2016');
    expect(videosPicture(videosPictureWords(context, videosModel(context)!, { heading: 'Nos films' }), measure).title).toBe('Nos films');
  });
});
