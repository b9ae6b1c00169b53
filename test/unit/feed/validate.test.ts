import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../src/format/issues.js';
import { issues as english } from '../../../src/format/locales/issues.en.js';
import { issues as french } from '../../../src/format/locales/issues.fr.js';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/validate.js';
import { feedOf, realFeed, realFeeds, type Json } from './support.js';

const told = (...indicators: readonly Json[]) =>
  validate({ ...feedOf(...indicators), period: '2025' }).issues.map(({ code, severity, path, received, expected, consequence }) => [code, severity, path, received, expected.key, consequence]);

describe('The verdict', () => {
  it('tells an author each figure that is withheld, by its rule and never by its number', () => {
    const rate = { id: 'sorties-dynamiques', value: 50, numerator: 4, denominator: 8 };
    expect(told(rate)).toEqual([['figure-withheld', 'warning', 'indicators[0]', '', 'H04', 'withheld']]);
    expect(validate({ ...feedOf(rate), period: '2025' }).valid).toBe(true);
    const [issue] = validate({ ...feedOf(rate), period: '2025' }).issues;
    expect(JSON.stringify(issue)).not.toMatch(/\b(50|4|8)\b/);
    expect(issueMessage(issue!, french)).toMatch(/^Indicateur.1 .* Attendu.*secret.* Il n’est pas publié/);
    expect(issueMessage(issue!, english)).toMatch(/^Indicator.1 .* Expected: .*secret.* It is not published/);
  });

  it('names the author’s place where other items could not be read', () => {
    expect(told({ value: 1 }, { id: 'sorties-dynamiques', observations: [7, { numerator: 4, denominator: 8 }] }).filter(([code]) => code === 'figure-withheld'))
      .toEqual([['figure-withheld', 'warning', 'indicators[1].observations[1]', '', 'H04', 'withheld']]);
  });

  it('tells each caution with what would lift it', () => {
    expect(told({ id: 'sorties-dynamiques', numerator: 40, denominator: 80, method: 'enquete' })).toEqual([['figure-flagged', 'warning', expect.any(String), '', 'H18', 'flagged']]);
    expect(validate(feedOf({ id: 'sorties', value: 26 })).issues.map(({ expected }) => expected.key)).toEqual(['H01']);
  });

  const ofCase = (chain: readonly Json[], more: Json = {}): readonly { readonly issue: readonly unknown[]; readonly words: readonly string[] }[] => {
    const issues = validate({ ...feedOf({ id: 'h', label: 'Heures du chantier', unit: 'heures', value: 100 }, { id: 'salaries-en-parcours', value: 64 }), period: '2025', cases: [{ id: 'c', title: 'C', buyer: { name: 'A' }, supplier: { name: 'B' }, chain, ...more }] }).issues;
    return issues.map((issue) => ({ issue: [issue.code, issue.severity, issue.path, issue.received, issue.expected.key, issue.consequence], words: [french, english].map((words) => issueMessage(issue, words)) }));
  };

  it('tells an author what is missing for the evidence that they claim (H29)', () => {
    const [one, ...others] = ofCase([{ bad: 1 }, { id: 'e', stage: 'resultats', text: 'E', evidence: 'attribution' }, { id: 'f', stage: 'resultats', text: 'F', evidence: 'suivi', indicators: [{ id: 'h', scope: 'achat' }] }]).filter(({ issue }) => issue[4] === 'H29');
    expect(others).toEqual([]);
    expect(one!.issue).toEqual(['claim-unsupported', 'warning', 'cases[0].chain[1].evidence', '"attribution"', 'H29', 'lowered']);
    expect(one!.words[0]).toMatch(/^Étude de cas.1, maillon.2, .*rien dans le document n’appuie la preuve annoncée.*Reçu.*attribution.*references.*method.*L’effet est montré avec la preuve que le document appuie/);
    expect(one!.words[1]).toMatch(/nothing in the document supports the evidence that is claimed.*references.*method.*The effect is shown with the evidence/);
  });

  it('tells an author which figure of a purchase is not shown to be its own (H28), and nothing of one that says what it counts', () => {
    const of = (indicators: readonly Json[], more?: Json) => ofCase([{ id: 'e', stage: 'resultats', text: 'E', indicators }], more);
    expect(of([{ id: 'h', scope: 'achat' }])).toEqual([]);
    const [unsaid] = of([{ id: 'h', scope: 'achat' }, { id: 'salaries-en-parcours', scope: 'achat' }]);
    expect(unsaid!.issue).toEqual(['scope-unsure', 'warning', 'cases[0].chain[0].indicators[1]', '"salaries-en-parcours"', 'H28', 'author-told']);
    expect(unsaid!.words[0]).toMatch(/counted.*Il est montré auprès de l’effet/);
    const [before] = of([{ id: 'h', scope: 'achat' }], { period: '2026' });
    expect(before!.issue.slice(2)).toEqual(['cases[0].chain[0].indicators[0]', '"h"', 'H28', 'context']);
    expect(before!.words[1]).toMatch(/does not end before that of the purchase.*shown apart, as context/);
  });

  it('tells an author how to say for what a person gave consent (H08)', () => {
    const of = (consent?: Json) => validate({ ...feedOf({ id: 'sorties', value: 26 }), period: '2025', quotes: [{ text: 'Je reste.', author: 'Ali', ...(consent && { consent }) }] }).issues.map((issue) => issueMessage(issue, french));
    expect(of({ date: '2026-02-01', scope: 'site web' })).toEqual([]);
    expect(of({ date: '2026-02-01', scope: 'rapport annuel' })[0]).toMatch(/^Témoignage.1 .*Attendu.*nomme le web dans «.scope.».*tous supports.*Il n’est pas publié/);
    expect(of()[0]).not.toMatch(/scope/);
  });

  it('tells an author that a consent of a day to come has not been given (H08)', () => {
    const feed = { ...feedOf(), quotes: [{ text: 'Je conduis l’équipe.', author: 'Nadia', consent: { date: '2999-02-01', scope: 'web' } }] };
    const [issue] = validate(feed).issues.filter(({ code }) => code === 'figure-withheld');
    expect([issue?.path, issue?.expected]).toEqual(['quotes[0]', { key: 'H08', facts: { kind: 'later' } }]);
    expect(issueMessage(issue!, french)).toContain('daté au plus tard d’aujourd’hui');
    expect(issueMessage(issue!, english)).toContain('dated today at the latest');
  });

  it('tells an author which posters and photographs only pages of their own site show', () => {
    const consent = { date: '2026-02-01', scope: 'web' };
    const image = (src: string) => ({ text: 'Je conduis.', author: 'Nadia', consent, image: { src, alt: 'Nadia' } });
    const feed = {
      ...feedOf(),
      videos: ['https://elsewhere.example/p.jpg', '/p.jpg', 'images/p.jpg', '//elsewhere.example/p.jpg', 'p.jpg?from=https://elsewhere.example/'].map((poster, index) => ({ id: `film-${index}`, title: 'A', poster })),
      quotes: [image('/nadia.jpg'), image('https://elsewhere.example/nadia.jpg')],
    };
    const { issues } = validate(feed);
    const told = issues.filter(({ code }) => code === 'image-elsewhere');
    expect(told.map(({ path, severity, expected }) => [path, severity, expected.facts?.['site']])).toEqual([
      ['videos[0].poster', 'warning', 'elsewhere.example'], ['videos[3].poster', 'warning', 'elsewhere.example'], ['quotes[1].image.src', 'warning', 'elsewhere.example'],
    ]);
    expect(issueMessage(told[0]!, french)).toMatch(/^Vidéo.1.*pages de son propre site.*elsewhere\.example.*laissée de côté/);
    expect(issueMessage(told[0]!, english)).toMatch(/own site.*elsewhere\.example.*left out/);
  });

  it('has nothing to tell of a figure that the author withheld', () => {
    expect(told({ id: 'sorties-dynamiques', value: null, missing: 'secret' })).toEqual([]);
    expect(told({ id: 'sorties-dynamiques', numerator: 40, denominator: 80 })).toEqual([]);
  });

  it('tells what no figure can say of itself', () => {
    const faults = (observation: Json) => validate({ ...feedOf({ id: 'sorties-dynamiques', observations: [{ value: 50, n: 80, period: '2025', ...observation }] }) })
      .issues.filter(({ severity }) => severity === 'error').map(({ path, expected }) => `${path.replace('indicators[0].observations[0].', '')} ${expected.key}`);
    expect(faults({ survey: { invited: 5, answered: 60 } })).toEqual(['survey.answered at-most']);
    expect(faults({ survey: { invited: 90, answered: 60 } })).toEqual([]);
    for (const period of ['2023-02-29', '2016-02-31', '0000', '2015-04-31/2016']) expect(faults({ period }), period).toEqual(['period format-period']);
    for (const period of ['2024-02-29', '2016-H1', '[2010..2016]', '2015-10/2016-06']) expect(faults({ period }), period).toEqual([]);
  });

  it('says of an interval that can’t be one where it stands, what was there, what should be and what happens', () => {
    const [issue] = validate(feedOf({ id: 'part-femmes', period: '2025', value: 36, n: 64, low: 40, high: 50 })).issues;
    expect(issue).toEqual({
      code: 'interval-impossible', severity: 'error', path: 'indicators[0].low', received: '40', consequence: 'ignored', expected: { key: 'interval-around', facts: { value: 36, most: 100 } },
    });
    expect(issueMessage(issue!, french)).toMatch(/\u202f: cet intervalle n’est pas possible\. Reçu\u202f: 40\. Attendu\u202f: une borne basse .*, de part et d’autre de 36, entre 0 et 100\. Ce passage n’est pas pris en compte/);
    expect(issueMessage(issue!, english)).toMatch(/: this interval is not possible\. Received: 40\. Expected: a lower bound .*, on either side of 36, between 0 and 100\. This part is left out/);
  });

  it('says of a name without a word that it is empty', () => {
    const [issue] = validate(feedOf({ id: 'sorties', label: '  ', value: 26, period: '2025' })).issues;
    expect(issueMessage(issue!, french)).toMatch(/«\u202flabel\u202f» \(indicators\[0\]\.label\)\u202f: .*\. Reçu\u202f: "  "\. Attendu\u202f: un texte qui n’est pas vide\. Ce passage n’est pas pris en compte/);
    expect(issueMessage(issue!, english)).toMatch(/Received: "  "\. Expected: a text that is not empty\. This part is left out/);
  });

  it('tells a heading without a word, and keeps what stands under it', () => {
    const document = {
      ...feedOf({ id: 'sorties', value: 26, period: '2025' }),
      progress: [7, { id: 'f', label: '', kind: 'freins', period: '2025', rows: [{ code: 'mobilite', identified: 41, removed: 26 }] }],
      pathways: [{ id: 'p', label: { fr: ' ' }, kind: 'sorties', period: '2025', steps: [] }, { id: 'q', label: { fr: 'Sorties', en: '' }, kind: 'sorties', period: '2025', steps: [] }],
    };
    expect(validate(document).issues.filter(({ code }) => code === 'wrong-format').map(({ path, expected, consequence }) => [path, expected.key, consequence]))
      .toEqual([['progress[1].label', 'filled', 'kept'], ['pathways[0].label', 'filled', 'kept']]);
  });

  it('warns of people and structures that are not whole, and leaves them as they are written', () => {
    const halves = (indicator: Json, document: Json = {}) => {
      const { valid, issues } = validate({ ...feedOf({ period: '2025', ...indicator }), ...document });
      expect(valid).toBe(true);
      return issues.filter(({ code }) => code === 'count-not-whole').map(({ severity, path, received, consequence }) => [severity, path, received, consequence]);
    };
    expect(halves({ id: 'salaries-en-parcours', value: 9.5 })).toEqual([['warning', 'indicators[0].value', '9.5', 'kept']]);
    expect(halves({ id: 'fournisseurs-inclusifs', observations: [{ value: 3 }, { value: 2.5, period: '2024' }] })).toEqual([['warning', 'indicators[0].observations[1].value', '2.5', 'kept']]);
    expect(halves({ id: 'part-femmes', numerator: 22.5, denominator: 64 })).toEqual([['warning', 'indicators[0].numerator', '22.5', 'kept']]);
    for (const precision of ['environ', 'calcule', 'au-moins']) expect(halves({ id: 'salaries-en-parcours', value: 9.5, precision })).toEqual([]);
    for (const id of ['etp-insertion', 'duree-parcours', 'achats-inclusifs', 'freins-a-l-entree']) expect(halves({ id, value: 30.2, n: 60 }), id).toEqual([]);
    // Nobody knows what these are of.
    expect(halves({ id: 'a', label: 'A', unit: 'nombre', value: 9.5 })).toEqual([]);
    expect(halves({ id: 'a', label: 'A', unit: 'pourcent', numerator: 377200.5, denominator: 820000 })).toEqual([]);
    const [row, step, exit] = [{ code: 'mobilite', identified: 41.5, removed: 26 }, { id: 'a', kind: 'accueil', people: 30.5 }, { kind: 'emploi-durable', people: 12.5 }];
    expect(halves({ id: 'sorties', value: 26 }, {
      progress: [{ id: 'f', label: 'F', kind: 'freins', rows: [row] }, { id: 'c', label: 'C', kind: 'competences', rows: [{ code: 'x', scale: { min: 1, max: 4 }, entry: 1.5, exit: 2.5, n: 30 }] }],
      pathways: [{ id: 'p', label: 'P', kind: 'cohorte', steps: [step], leavers: 26.5, exits: [exit] }],
    }).map(([, path]) => path)).toEqual(['progress[0].rows[0].identified', 'pathways[0].leavers', 'pathways[0].steps[0].people', 'pathways[0].exits[0].people']);
    const [issue] = validate(feedOf({ id: 'salaries-en-parcours', period: '2025', value: 9.5 })).issues;
    expect(issueMessage(issue!, french)).toMatch(/ un nombre de personnes ou de structures n’est pas entier\. Reçu\u202f: 9\.5\. Attendu\u202f: un nombre entier, ou "precision": "environ" s’il est approché\. La donnée est gardée telle quelle\./);
    expect(issueMessage(issue!, english)).toMatch(/ is not whole\. Received: 9\.5\. Expected: a whole number, or "precision": "environ" if it is approximate\. The data is kept as it is\./);
  });

  it('warns of percentages that are written as fractions, and says how to write them', () => {
    const warned = (...observations: readonly Json[]) => {
      const { valid, issues } = validate({ ...feedOf({ id: 'part-femmes', observations }), period: '2025' });
      expect(valid).toBe(true);
      return issues.filter(({ code }) => code === 'percent-as-fraction').map(({ severity, path, expected, consequence }) => [severity, path, expected.facts, consequence]);
    };
    expect(warned({ value: 0, period: '2022' }, { value: 0.52, period: '2023' }, { value: 0.54, period: '2024' }, { value: 0.6, n: 80 })).toEqual([['warning', 'indicators[0].observations[1].value', { percent: 52 }, 'kept']]);
    for (const fair of [[{ value: 0.52 }, { value: 54, period: '2024' }], [{ value: 1 }, { value: 0, period: '2024' }], [{ value: 0.5, numerator: 1, denominator: 200 }], [{ value: null, missing: 'sans-objet' }], [{ value: -0.5 }]]) {
      expect(validate(feedOf({ id: 'a', label: 'A', unit: 'pourcent', type: 'realisation', observations: fair.map(one => ({ period: '2025', ...one })) })).issues.filter(({ code }) => code === 'percent-as-fraction'), JSON.stringify(fair)).toEqual([]);
    }
    expect(validate(feedOf({ id: 'a', label: 'A', unit: 'ratio', period: '2025', value: 0.52 })).issues).toEqual([]);
    const [issue] = validate(feedOf({ id: 'part-femmes', period: '2025', value: 0.6 })).issues;
    expect(issueMessage(issue!, french)).toMatch(/ entre 0 et 1, comme des fractions\. Reçu\u202f: 0\.6\. Attendu\u202f: 60 pour dire 60\u202f%, ou l’unité «\u202fratio\u202f»\. La donnée est gardée/);
    expect(issueMessage(issue!, english)).toMatch(/ as fractions do\. Received: 0\.6\. Expected: 60 to say 60%, or the unit “ratio”\./);
  });

  it('asks for the reason of a value that is null, and makes none up', () => {
    const document = feedOf({ id: 'sorties', period: '2025', value: null });
    const [issue] = validate(document).issues;
    expect(issueMessage(issue!, french)).toMatch(/Attendu\u202f: une valeur, ou la raison de son absence dans «\u202fmissing\u202f»\u202f: non-collecte, secret ou sans-objet\./);
    expect(issueMessage(issue!, english)).toMatch(/Expected: a value, or the reason why there is none in “missing”/);
    expect(readFeed(document).feed!.indicators[0]!.observations[0]).not.toHaveProperty('missing');
  });

  it('reads a year, a date or an id written as a number as the text that it can only be, and says how to write it', () => {
    const document = { ...feedOf({ id: 'sorties', value: 26, period: 2025, references: [{ label: 'R', value: 24, period: 2024 }] }), updated: 2026 };
    const { valid, issues } = validate(document);
    expect(valid).toBe(false);
    expect(issues.map(({ path, expected, consequence }) => [path, expected.key, expected.facts, consequence])).toEqual([
      ['updated', 'format-quoted', { text: '2026' }, 'understood'],
      ['indicators[0].period', 'format-quoted', { text: '2025' }, 'understood'],
      ['indicators[0].references[0].period', 'format-quoted', { text: '2024' }, 'understood'],
    ]);
    expect(readFeed(document).feed).toMatchObject({ updated: '2026', indicators: [{ observations: [{ value: 26, period: '2025' }], references: [{ period: '2024' }] }] });
    expect(issueMessage(issues[1]!, french)).toMatch(/ Attendu\u202f: "2025", entre guillemets\. C’est lu comme la seule valeur possible\u202f; le document reste à corriger\./);
    expect(issueMessage(issues[1]!, english)).toMatch(/ Expected: "2025", between quotes\. It is read as the only value that it can be; the document is still to be corrected\./);
    expect(validate(feedOf({ id: 'sorties', value: 26, period: 20.5 })).issues[0]).toMatchObject({ code: 'wrong-type', expected: { key: 'format-period' }, consequence: 'hidden' });
    expect(validate(feedOf({ id: 'sorties', value: 26, period: '2025', territory: 39 })).issues[0]).toMatchObject({ expected: { key: 'format-territory' }, consequence: 'hidden' });
    expect(readFeed(feedOf({ id: 12, label: 'A', unit: 'eur', value: 26, period: '2025' })).feed!.indicators[0]!.id).toBe('12');
  });

  it('is no where nothing can be shown, and says which key was meant', () => {
    const french = { version: '1.0', organisation: { name: 'Juratri', role: 'siae' }, indicateurs: [{ id: 'sorties', value: 26, period: '2025' }] };
    const { valid, issues } = validate(french);
    expect(valid).toBe(false);
    expect(issues.map(({ code, path, expected, consequence }) => [code, path, expected.facts?.['suggestion'], consequence])).toEqual([
      ['unknown-key', 'indicateurs', 'indicators', 'kept'], ['nothing-readable', '', undefined, 'empty'],
    ]);
    expect(validate(feedOf()).valid).toBe(false);
    expect(validate({ ...feedOf(), places: [{ name: 'Dole', kind: 'siae', territory: 'dep:39' }] }).valid).toBe(true);
  });

  it('proposes an id for a label that stands in its place, and the catalogue’s where it is near', () => {
    const proposed = (id: string) => validate(feedOf({ id, value: 26, period: '2025' })).issues[0]!;
    expect(proposed('Salariés en parcours').expected.facts).toEqual({ suggestion: 'salaries-en-parcours' });
    expect(proposed('Salarié en parcours').expected.facts).toEqual({ suggestion: 'salaries-en-parcours' });
    expect(proposed('Nos Œuvres d’été').expected.facts).toEqual({ suggestion: 'nos-oeuvres-d-ete' });
    expect(proposed('é…').expected.facts).toEqual({ suggestion: 'e' });
    expect(proposed('…').expected.facts).toBeUndefined();
    expect(issueMessage(proposed('Salariés en parcours'), french)).toMatch(/traits d’union, peut-être «\u202fsalaries-en-parcours\u202f»\./);
    expect(issueMessage(proposed('Salariés en parcours'), english)).toMatch(/hyphens, perhaps “salaries-en-parcours”\./);
  });

  it('asks for the official code of a commune where nobody names it, as it may be a postal code', () => {
    const [issue] = validate(feedOf({ id: 'sorties', value: 26, period: '2025', territory: 'com:39100' })).issues;
    expect(issueMessage(issue!, french)).toContain('le code Insee d’une commune, et non son code postal, avec un nom dans «\u202flabels\u202f»');
    expect(issueMessage(issue!, english)).toContain('the INSEE code of a commune, not its postal code, with a name in “labels”');
  });

  it.each(realFeeds)('has words in both languages for all that it tells of %s', name => {
    for (const issue of validate(realFeed(name)).issues) {
      expect(french.expectations).toHaveProperty(issue.expected.key);
      expect(english.expectations).toHaveProperty(issue.expected.key);
    }
  });
});

describe('Partners', () => {
  const faults = (partners: readonly Json[], ...indicators: readonly Json[]) =>
    validate({ ...feedOf(...indicators), period: '2025', partners: partners.map((one, index) => ({ name: `P${index}`, type: 'client', ...one })) }).issues.map(({ path, expected, severity }) => `${path} ${expected.key} ${severity}`);

  it('are told to their author where they end before they begin, cost less than nothing, or are of a type without a name', () => {
    expect(faults([{ since: '2020', until: '2015' }, { since: '2020-05', until: '2020' }, { amount: -5, amountKind: 'paye' }, { type: 'siae' }, { type: 'siae' }], { id: 'partenaires-locaux', value: 99 }))
      .toEqual(['partners[0].until not-before error', 'partners[2].amount at-least error', 'partners[3].type known-code warning']);
  });

  it('are told where more are named for a territory than are counted in it', () => {
    const count = { id: 'partenaires-locaux', value: 2, territory: 'dep:39' };
    const four = [1, 2, 3, 4].map(() => ({ territory: 'dep:39', since: '2019' }));
    expect(faults(four, count)).toEqual(['indicators[0].value named-partners warning']);
    expect(faults(four, { ...count, precision: 'au-moins' })).toEqual([]);
    expect(faults(four.map((one) => ({ ...one, since: '2026' })), count)).toEqual([]);
    const [issue] = validate({ ...feedOf(count), period: '2025', partners: four.map((one, index) => ({ name: `P${index}`, type: 'client', ...one })) }).issues;
    expect(issueMessage(issue!, french)).toContain('au moins 4');
  });
});
