import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../../src/model/words.js';
import { cuts } from '../../../../src/model/cut.js';
import { sourcesModel } from '../../../../src/widgets/sources/sources.model.js';
import { disclosed, plain, type Json } from '../dashboard/support.js';

async function sources(given: string | Json, language = 'fr') {
  const feed = disclosed(given);
  return sourcesModel({ feed, words: await loadWords(language, { files: ['sources'] }) });
}

describe('the list of sources', () => {
  it('names publisher and date, title, address and method of each source', async () => {
    const model = await sources('etude-avise-2016');
    expect(model?.sources[0]).toEqual({
      by: 'Avise, Sciences Po, Kimso, juin\u00a02016',
      title: { text: 'Achats socialement responsables\u202f: quel impact social dans les territoires\u202f?' },
      url: 'https://www.avise.org/',
      licence: undefined,
      method: { text: 'Étude qualitative, octobre 2015 à juin 2016.' },
    });
  });

  it('gives every funding statement in full', async () => {
    const statements = (await sources('juratri'))?.credits.flatMap(({ statement }) => (statement ? [statement.text] : []));
    expect(statements).toEqual([
      'Évènement cofinancé par le Fonds social européen, programme opérationnel régional «\u202fEmploi et Inclusion\u202f» 2014-2020.',
    ]);
  });

  it('speaks of partners only when the feed has some', async () => {
    expect((await sources('transilien-2021'))?.title).toBe('Sources');
    expect((await sources('juratri', 'en'))?.title).toBe('Sources and partners');
  });

  it('says when the feed was updated, when it will be, and under which licence', async () => {
    const model = await sources({
      version: '1.0',
      organisation: { name: 'A', role: 'siae' },
      licence: 'https://spdx.org/licenses/etalab-2.0',
      updated: '2026-03-31',
      nextUpdate: '2027-03',
      indicators: [{ id: 'sorties', value: 26, period: '2025' }],
    });
    expect(model?.facts.map(({ term, text, url }) => [term, plain(text), url])).toEqual([
      ['Licence', 'https://spdx.org/licenses/etalab-2.0', 'https://spdx.org/licenses/etalab-2.0'],
      ['Mis à jour', '31 mars 2026', undefined],
      ['Prochaine mise à jour', 'mars 2027', undefined],
    ]);
  });

  it('is nothing for a feed that names neither source nor partner', async () => {
    expect(
      await sources({
        version: '1.0',
        organisation: { name: 'A', role: 'siae' },
        indicators: [{ id: 'sorties', value: 26, period: '2025' }],
      }),
    ).toBeUndefined();
  });

  it('needs no indicator beside server-rendered HTML', () => {
    const cut = cuts['impact-sources']!(disclosed('juratri'), {});
    expect(cut.indicators).toEqual([]);
    expect(cut.sources).toHaveLength(5);
    expect(cut.credits).toHaveLength(2);
  });
});
