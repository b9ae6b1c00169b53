import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/feed/read.js';
import { feed as schema, nouns } from '../../../../src/schema/nouns.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import { answered, answersAt, answersIn, codeOf, countOf, feedOf, feedOfAnswers, hashWith, unanswered, valueOf, type Answers } from '../../../../src/widgets/factors/factors-answers.model.js';
import { profileModel } from '../../../../src/widgets/factors/factors-profile.model.js';
import { factorsModel } from '../../../../src/widgets/factors/factors.model.js';
import { plain } from '../dashboard/support.js';
import { contextOf, SEVEN } from './support.js';

const some: Answers = answered(answered({ ...unanswered(), by: 'La Fabrique' }, 0, { state: 'en-place' }), 3, { state: 'absent', note: ' Un essai ' });

describe('what a visitor answers', () => {
  it('is empty for a form until something is answered', () => {
    expect(valueOf(SEVEN, unanswered())).toBe('');
    expect(countOf(unanswered())).toBe(0);
  });

  it('is JSON in the words of the feed, and is read back the same', () => {
    const value = valueOf(SEVEN, some);
    expect(JSON.parse(value)).toEqual({ assessedBy: 'La Fabrique', factors: [{ id: 'parcours-formation', state: 'en-place' }, { id: 'innovation-metier', state: 'absent', proof: 'Un essai' }] });
    expect(valueOf(SEVEN, answersIn(SEVEN, value)!)).toBe(value);
  });

  it.each(['', 'null', '[]', '{', '{"factors":3}', '"<img>"', '7'])('is not made up from %j', (text) => {
    expect(answersIn(SEVEN, text)).toBeUndefined();
  });

  it('takes only states that there are and short texts from what a page or a browser kept', () => {
    const read = answersIn(SEVEN, JSON.stringify({ assessedBy: { toString: 1 }, factors: [null, { id: 'internalisation', state: 'constructor', proof: 'x'.repeat(9000) }, { id: 'facilitateurs', state: 'prevu', proof: 4 }] }))!;
    expect(read.states).toEqual([undefined, undefined, undefined, undefined, 'prevu', undefined, undefined]);
    expect(read.notes.map(({ length }) => length)).toEqual([0, 500, 0, 0, 0, 0, 0]);
    expect(read.by).toBe('');
  });

  it('is a short sign for each factor in an address, without notes and name', () => {
    expect(hashWith('', '', some)).toBe('#impact-factors=3--0---');
    expect(codeOf(answersAt('#impact-factors=3--0---', '')!)).toBe('3--0---');
    expect(answersAt('#impact-factors=3--0---', '')).toMatchObject({ by: '', notes: ['', '', '', '', '', '', ''] });
  });

  it('leaves the page’s own part of an address, and that of another widget', () => {
    expect(hashWith('#menu&impact-factors=0000000&impact-factors.deux=1111111', '', some)).toBe('#menu&impact-factors.deux=1111111&impact-factors=3--0---');
    expect(hashWith('#menu&impact-factors=0000000', '', undefined)).toBe('#menu');
    expect(hashWith('#impact-factors=0000000', '', undefined)).toBe('');
    expect(codeOf(answersAt('#menu&impact-factors.deux=1111111', 'deux')!)).toBe('1111111');
  });

  it.each(['', '#', '#impact-factors', '#impact-factors=', '#impact-factors=333333', '#impact-factors=33333333', '#impact-factors=9999999', '#impact-factors=<script', '#impact-factors=%33333333', '#ximpact-factors=3333333'])('is not read from the address %j', (hash) => {
    expect(answersAt(hash, '')).toBeUndefined();
  });

  it('becomes a feed that reads without an issue and shows what was answered', async () => {
    const document = feedOf(SEVEN, some, 'fr', '2026-11-26')!;
    const { feed, issues } = readFeed(document, { nouns });
    expect(issues).toEqual([]);
    expect(schema.safeParse(document).success).toBe(true);
    const context = await contextOf(document as Record<string, unknown>);
    expect(factorsModel({ ...context, feed: disclose(feed!, { now: '2026-11-26' }) }).title.text).toBe('Un facteur en place sur deux évalués, selon La Fabrique');
  });

  it('becomes no feed without a name: a state is someone’s', () => {
    expect(feedOf(SEVEN, { ...some, by: '  ' }, 'fr', '2026-11-26')).toBeUndefined();
  });

  it('is told without what the feed says of its own organisation', async () => {
    const { feed, words } = await contextOf('atelier-des-berges-fictif');
    const context = { words, feed: feedOfAnswers(feed, SEVEN, { ...some, by: '' }, 'vous', '2026-11-26') };
    const model = factorsModel(context);
    expect(model.title.text).toBe('Un facteur en place sur deux évalués, selon vous');
    expect(model.foot.fictional).toBeUndefined();
    expect(model.entries[3]?.proof?.text).toBe('Un essai');
    expect(JSON.stringify(context.feed)).not.toContain('Berges');
  });
});

describe('the profile beside another assessment', () => {
  const answers = answersAt('#impact-factors=232-310', '')!;

  it('says in words on how many factors both are at the same stop, above and below', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    const model = profileModel(context, factorsModel(context), answers)!;
    expect(plain(model.title)).toBe("Face à L'Atelier des Berges : même cran sur deux facteurs, au‑dessus sur un et au‑dessous sur trois");
    expect(model.rows.map(({ arrow, gap }) => plain(arrow + gap))).toEqual(['↓1 cran au‑dessous', '↑2 crans au‑dessus', '↓1 cran au‑dessous', 'sans réponse', 'au même cran', '↓2 crans au‑dessous', 'au même cran']);
    expect(plain(model.rows[0]?.spoken)).toBe("Parcours et formation : vous, en cours ; L'Atelier des Berges, en place.");
    expect(plain(model.foot)).toContain('1er mars 2026 (données fictives)');
  });

  it('says a very long name of an assessor once above and once below, not with each factor', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    const name = 'Groupement d’entreprises '.repeat(80).trim();
    const feed = { ...context.feed, factors: (context.feed.factors ?? []).map((one) => ({ ...one, assessedBy: name })) };
    const model = profileModel({ ...context, feed }, factorsModel({ ...context, feed }), answers)!;
    expect([model.title.includes(name), model.foot.includes(name), model.other]).toEqual([true, true, 'le repère']);
    expect(plain(model.rows[0]?.spoken)).toBe('Parcours et formation : vous, en cours ; le repère, en place.');
  });

  it('is not drawn before the first answer, nor where nobody or several assessed', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    expect(profileModel(context, factorsModel(context), unanswered())).toBeUndefined();
    const bare = await contextOf('juratri');
    expect(profileModel(bare, factorsModel(bare), answers)).toBeUndefined();
  });

  it('is said in English too', async () => {
    const context = await contextOf('atelier-des-berges-fictif', 'en');
    expect(plain(profileModel(context, factorsModel(context), answers)?.title)).toBe("Compared with L'Atelier des Berges: same stop on two factors, above on one and below on three");
  });
});
