import { describe, expect, it } from 'vitest';
import { WITHHELD, h07Personal, h08CoversWeb } from '../../../src/honesty/texts.js';
import { disclose } from '../../../src/honesty/disclose.js';
import { redact } from '../../../src/honesty/redact.js';
import { NOW, disclosed, figure, marksOf, read, told } from './feeds.js';

const siae = { name: 'La Fabrique', role: 'siae', kind: 'EI' };

describe('identity', () => {
  it('H01 withholds a figure without a period', () => {
    const feed = disclosed({ period: undefined, indicators: [{ id: 'sorties', value: 40 }] });
    expect(feed.indicators[0]!.observations[0]).toMatchObject({ value: null, missing: 'refuse', because: 'H01' });
    expect(marksOf(feed, 'H01')).toEqual([{ rule: 'H01', level: 'refuse', path: 'indicators[0].observations[0]' }]);
  });

  it('H02 asks a network and the State who is counted, and no one else', () => {
    const at = (organisation: object, more: object = {}) => marksOf(disclosed({ organisation: { name: 'X', ...organisation }, ...more, indicators: [{ id: 'sorties', value: 40 }] }), 'H02').length;
    expect(at({ role: 'reseau' })).toBe(1);
    expect(at({ role: 'autre', kind: 'etat' })).toBe(1);
    expect(at({ role: 'siae' })).toBe(0);
    expect(at({ role: 'reseau' }, { counted: 'sortants' })).toBe(0);
  });

  it('H03 tells of a rate on people without its base', () => {
    const at = (more: object) => marksOf(figure({ id: 'x', value: 50, ...more }).feed, 'H03').length;
    expect(at({})).toBe(1);
    expect(at({ n: 40 })).toBe(0);
    expect(at({ population: 'tonnes' })).toBe(0);
  });

  it('H09 keeps the official label of dynamic exits, and lets another label stand', () => {
    const at = (label: unknown) => figure({ id: 'sorties-dynamiques', label, value: 50, n: 200 });
    expect(at('Sorties positives').indicator.label).toBeUndefined();
    expect(marksOf(at({ fr: 'Sorties', en: 'Positive exits' }).feed, 'H09')).toHaveLength(1);
    expect(at('Sorties réussies').indicator.label).toBe('Sorties réussies');
  });

  it('H20 tells once for a whole feed, else where it is true', () => {
    const own = { source: undefined, sources: [] };
    expect(marksOf(disclosed({ ...own, indicators: [{ id: 'sorties', value: 40 }, { id: 'immersions', value: 3 }] }), 'H20').map(({ path }) => path)).toEqual(['']);
    expect(marksOf(disclosed({ ...own, sources: [{ id: 's', title: 'S' }], indicators: [{ id: 'sorties', value: 40 }, { id: 'immersions', value: 3, source: 's' }] }), 'H20').map(({ path }) => path)).toEqual(['indicators[0]']);
    expect(marksOf(disclosed({ ...own, sources: [{ id: 's', title: 'S' }], indicators: [{ id: 'sorties', observations: [{ value: 1, source: 's' }, { value: 2, period: '2024' }] }] }), 'H20').map(({ path }) => path)).toEqual(['indicators[0].observations[1]']);
  });
});

describe('H07, personal data in texts', () => {
  it('knows a social-security number by its key, Corsica included', () => {
    expect(h07Personal('son numéro : 2 55 08 14 168 025 38')).toBe('nir');
    expect(h07Personal('255081416802538')).toBe('nir');
    expect(h07Personal('255081416802539')).toBeUndefined();
    const corsican = (place: string, as: string) => `18504${place}00602${97 - (Number(`18504${as}006021`) % 97)}`.replace('00602', '006021');
    expect(h07Personal(corsican('2A', '19'))).toBe('nir');
    expect(h07Personal(corsican('2B', '18'))).toBe('nir');
  });

  it('knows e-mail addresses, French telephone numbers and birth dates', () => {
    expect(h07Personal('écrire à a.b@exemple.fr.')).toBe('email');
    for (const phone of ['06 12 34 56 78', '0612345678', '06.12.34.56.78', '+33 6 12 34 56 78', '+33 (0)6 12 34 56 78']) expect(h07Personal(`appeler le ${phone}`)).toBe('phone');
    for (const birth of ['né le 12/03/1990', 'Née le 1er mars 1990', 'né(e) le 3 avril 1985', 'né·e le 3 avril', 'born on 12 March 1990']) expect(h07Personal(birth)).toBe('birth');
  });

  it('leaves numbers, amounts, dates and years alone', () => {
    for (const text of ['8 400 000 € en 2021', '« plus de 100 salariés par an »', 'né en 1990', 'SIRET 356 000 000 00048', 'le 12/03/2024', '0,12 34 56 78 90', 'une idée née le siècle dernier']) expect(h07Personal(text), text).toBeUndefined();
  });

  it('withholds that text alone and says where it stood', () => {
    const feed = disclosed({ indicators: [{ id: 'sorties', value: 40, note: 'écrire à a@b.fr' }], factors: [{ id: 'mutualisation', proof: { fr: 'appeler le 06 12 34 56 78', en: 'call us' } }] });
    expect(feed.indicators[0]!.observations[0]).toMatchObject({ value: 40, note: WITHHELD.email.fr });
    expect(feed.factors![0]!.proof).toEqual({ fr: WITHHELD.phone.fr, en: 'call us' });
    expect(marksOf(feed, 'H07').map(({ path, detail }) => [path, detail!['kind']])).toEqual([['factors[0].proof.fr', 'phone'], ['indicators[0].observations[0].note', 'email']]);
  });

  it('looks for the rest of an address around its sign alone: hostile texts take as long as others', () => {
    const time = (text: string): number => {
      const start = performance.now();
      h07Personal(text);
      return performance.now() - start;
    };
    const size = 300_000;
    const plain = Math.min(...[1, 2, 3].map(() => time(`${'mot '.repeat(size / 4)}1`)));
    // Quadratic work takes thousands of times as long.
    for (const part of ['a', '@', 'a@', 'a@b.', '0', '06 ', '2A1', 'né', ' ', 'né ', 'born ', 'born a', 'born on ', '1 85 05 ']) {
      expect(time(`né ${part.repeat(size / part.length)}1@`), part).toBeLessThan(50 * plain + 200);
    }
  });

  it('withholds it wherever a reader would see it: categories, units, places of the author’s own, keys that are not known', () => {
    const born = 'Mme Dupont née le 12/03/1990';
    const feed = disclosed({
      commentaire: 'jean.dupont@exemple.fr', contact: { tel: '06 12 34 56 78', 'jean.dupont@exemple.fr': 'Jean' }, labels: { [`x:${born}`]: 'Chez elle', 'x:ici': born },
      indicators: [{
        id: 'a-nous', label: 'A', unit: { symbol: 'p', label: born, one: 'jean.dupont@exemple.fr', many: born }, suite: born,
        observations: [
          { value: 40, by: { groupe: born, [born]: 'x' } }, { value: 50, by: { groupe: 'jean.dupont@exemple.fr' }, territory: `x:${born}` }, { value: 60, remarque: { ici: born }, survey: { qui: born } },
        ],
      }],
      pathways: [{ id: 'p', label: 'P', kind: 'cohorte', entries: 40, steps: [], autre: born }],
    });
    const text = JSON.stringify(redact(feed));
    for (const personal of ['12/03/1990', 'jean.dupont', '06 12']) expect(text).not.toContain(personal);
    expect(marksOf(feed, 'H07').every(({ path }) => h07Personal(path) === undefined)).toBe(true);
    expect(feed.indicators[0]!.observations[1]!.territory).toBe(`x:${WITHHELD.birth.fr}`);
    // Keys of a figure that the format does not know are cleaned where they are written, not in the page's memory.
    expect(JSON.parse(JSON.stringify(redact(disclose(read(JSON.parse(text)), { now: NOW }))))).toEqual(JSON.parse(text));
  });

  it('lets the organisation, the credits and the partners be reached', () => {
    const feed = disclosed({ organisation: { ...siae, description: '03 84 00 00 00' }, credits: [{ name: 'A', role: 'contact : a@b.fr' }], partners: [{ name: 'a@b.fr', type: 'client' }] });
    expect(marksOf(feed, 'H07')).toEqual([]);
    expect(marksOf(disclosed({ organisation: { ...siae, description: '2 55 08 14 168 025 38' } }), 'H07')).toHaveLength(1);
  });
});

describe('H08, consent', () => {
  it('withholds one person’s pathway and words without consent, and says what is typical', () => {
    const step = { id: 'a', kind: 'accueil', text: 'Elle arrive.' };
    const feed = disclosed({
      pathways: [{ id: 'p', kind: 'individuel', label: 'Le parcours de Léa', steps: [step] }, { id: 't', kind: 'type', label: 'T', steps: [step], illustrativeDurations: true }, { id: 'c', kind: 'individuel', consent: { date: '2026', scope: 'web' }, label: 'C', steps: [step] }],
      quotes: [{ text: 'Je suis…', author: 'Léa' }, { text: 'Oui', author: 'L.', consent: { date: '2026', scope: 'web' } }],
    });
    expect(JSON.stringify(feed)).not.toContain('Léa');
    expect(feed.pathways.map(({ steps }) => steps.length)).toEqual([0, 1, 1]);
    expect(feed.quotes!.map(({ author }) => author)).toEqual(['', 'L.']);
    expect(marksOf(feed, 'H08').map(({ level, path, detail }) => `${level} ${path} ${String(detail!['kind'])}`)).toEqual([
      'refuse pathways[0] individuel', 'tell pathways[1] type', 'tell pathways[1] illustrative', 'refuse quotes[0] quote',
    ]);
  });

  it.each([
    'web', 'Web', 'site', 'site de l’association', 'notre site web', 'Internet', 'publication en ligne', 'rapport annuel, mis en ligne', 'tous', 'tous supports', 'Tous les supports',
    'toute publication', 'toutes publications de la structure', 'site web, sans limite de durée', 'our website', 'online', 'all media', 'any publication', 'usage interne et site internet',
    'tous supports sauf la presse', 'presse et site',
  ])('H08 takes “%s” for a consent to a page of the web', scope => {
    expect(h08CoversWeb(scope)).toBe(true);
  });

  it.each([
    '', ' ', 'rapport annuel', 'intranet', 'site intranet', 'usage interne sur site', 'réseaux sociaux', 'communication', 'tous supports sauf le web', 'pas sur internet', 'presse, hors site internet',
    'web exclu', 'not online', 'all media except the website', 'annual report', 'affichage sur le site de production', 'visite', 'opposite', 'internal website only', 'web : non',
  ])('H08 does not take “%s” for one', scope => {
    expect(h08CoversWeb(scope)).toBe(false);
  });

  it('H08 answers a very long scope at once', () => {
    expect(h08CoversWeb(`${'sauf '.repeat(40000)}web`)).toBe(false);
  });

  it('withholds what a consent does not clearly say, of words and of a pathway, and finds it again in what was redacted', () => {
    const consent = { date: '2026-02-01', scope: 'rapport annuel' };
    const feed = disclosed({
      indicators: [], quotes: [{ text: 'Je conduis l’équipe.', author: 'Nadia', consent }],
      pathways: [{ id: 'p', kind: 'individuel', label: 'Nadia', consent, steps: [{ id: 'a', kind: 'embauche', text: 'Nadia arrive' }] }],
    });
    expect(JSON.stringify(feed)).not.toMatch(/Nadia|conduis/);
    expect(marksOf(feed, 'H08').map(({ level, path, detail }) => `${level} ${path} ${String(detail!['kind'])}`)).toEqual(['refuse pathways[0] unclear', 'refuse quotes[0] unclear']);
    expect(disclosed(redact(feed)).marks).toEqual(feed.marks);
  });

  it('withholds what a consent of a day to come has not been given for, and not what is of this year, month or day', () => {
    const withConsent = (date: string) => {
      const consent = { date, scope: 'web' };
      return disclosed({
        indicators: [], quotes: [{ text: 'Je conduis l’équipe.', author: 'Nadia', consent }],
        pathways: [{ id: 'p', kind: 'individuel', label: 'Nadia', consent, steps: [{ id: 'a', kind: 'embauche', text: 'Nadia arrive' }] }],
      });
    };
    const [year, month] = NOW.split('-') as [string, string];
    for (const date of ['2030-02-01', '2030', `${year}-12-31`, `${Number(year) + 1}-01`]) {
      const feed = withConsent(date);
      expect(JSON.stringify(feed), date).not.toMatch(/Nadia|conduis/);
      expect(marksOf(feed, 'H08').map(({ level, path, detail }) => `${level} ${path} ${String(detail!['kind'])}`)).toEqual(['refuse pathways[0] later', 'refuse quotes[0] later']);
      expect(disclosed(redact(feed)).marks).toEqual(feed.marks);
    }
    for (const date of [year, `${year}-${month}`, NOW, '2019']) expect(marksOf(withConsent(date), 'H08'), date).toEqual([]);
  });

  it('withholds what a person agreed to elsewhere than on the web, and finds it again in what was redacted', () => {
    const consent = { date: '2026-02-01', scope: 'presse' };
    const feed = disclosed({
      indicators: [],
      quotes: [{ text: 'Je conduis l’équipe.', author: 'Nadia', role: 'conductrice', consent }, { text: 'Je reste.', author: 'Ali', consent: { ...consent, scope: 'web' } }],
      pathways: [{ id: 'p', kind: 'individuel', label: 'Nadia', consent, steps: [{ id: 'a', kind: 'embauche', text: 'Nadia arrive' }] }],
    });
    expect(JSON.stringify(feed)).not.toMatch(/Nadia|conduis|conductrice/);
    expect(feed.quotes![1]!.author).toBe('Ali');
    expect(marksOf(feed, 'H08').map(({ level, path, detail }) => `${level} ${path} ${String(detail!['kind'])}`)).toEqual(['refuse pathways[0] elsewhere', 'refuse quotes[0] elsewhere']);
    expect(disclosed(redact(feed)).marks).toEqual(feed.marks);
  });
});

describe('estimates, bases and conversions', () => {
  it('H10 gives an estimate its badge and two digits, and asks for its assumptions', () => {
    const at = (more: object) => figure({ id: 'x', unit: 'eur', value: 201194, method: 'estimation', ...more });
    expect(at({}).observations[0]).toMatchObject({ estimate: true, value: 200000 });
    expect(marksOf(at({}).feed, 'H10')).toMatchObject([{ level: 'caution', detail: { assumptions: false } }]);
    expect(marksOf(at({ assumptions: [{ label: 'a', value: 1 }] }).feed, 'H10')).toMatchObject([{ level: 'tell', detail: { assumptions: true } }]);
    expect(figure({ id: 'emplois-soutenus', label: undefined, unit: undefined, value: 16.2 }).observations[0]).toMatchObject({ estimate: true, value: 16 });
  });

  it('H11 doesn’t convert hours without reference hours, and tells of published posts without them', () => {
    const at = (more: object) => figure({ id: 'etp-insertion', label: undefined, unit: undefined, value: 30.2, ...more });
    expect(at({ precision: 'calcule' }).observations.map(told)).toEqual(['H11']);
    expect(marksOf(at({ precision: 'calcule' }).feed, 'H11')).toMatchObject([{ level: 'refuse', detail: { converted: true } }]);
    expect(marksOf(at({}).feed, 'H11')).toMatchObject([{ level: 'tell', detail: { converted: false } }]);
    expect(marksOf(at({ referenceHours: 1505, precision: 'calcule' }).feed, 'H11')).toEqual([]);
  });

  it('H12 prints no decimal under a base of 100, one under 1,000, and computes from the counts', () => {
    const at = (numerator: number, denominator: number, value: number) => figure({ id: 'x', observations: [{ numerator, denominator, value }, { value: 12.34, n: 5000, period: '2024' }] }).observations[0]!;
    expect(at(15, 26, 57.7)).toMatchObject({ value: 58, maxDecimals: 0 });
    expect(at(57, 99, 57.58)).toMatchObject({ value: 58, maxDecimals: 0 });
    expect(at(57, 100, 57.04)).toMatchObject({ value: 57, maxDecimals: 1 });
    expect(at(577, 999, 57.76)).toMatchObject({ value: 57.8, maxDecimals: 1 });
    expect(at(577, 1000, 57.7).maxDecimals).toBeUndefined();
  });

  it('H12 gives Wilson’s interval, or the author’s own, and none of euros', () => {
    expect(figure({ id: 'x', numerator: 11, denominator: 19 }).observations[0]!.interval!.map(Math.round)).toEqual([36, 77]);
    expect(figure({ id: 'x', value: 58, n: 19, low: 30, high: 80 }).observations[0]!.interval).toEqual([30, 80]);
    expect(figure({ id: 'x', value: 58, n: 19, low: 80, high: 30 }).observations[0]!.interval).toEqual(figure({ id: 'x', value: 58, n: 19 }).observations[0]!.interval);
    expect(figure({ id: 'achats-locaux', label: undefined, numerator: 377200, denominator: 820000 }).observations[0]!.interval).toBeUndefined();
  });

  it('H18 asks a survey of one’s own how many were asked and answered, and tells of someone else’s', () => {
    const at = (more: object, document: object = {}) => marksOf(figure({ id: 'x', value: 50, n: 40, method: 'enquete', ...more }, document as Record<string, unknown>).feed, 'H18').map(({ level }) => level);
    expect(at({})).toEqual(['caution']);
    expect(at({ survey: { invited: 60 } })).toEqual(['caution']);
    expect(at({ survey: { invited: 60, answered: 40 } })).toEqual([]);
    expect(at({}, { sources: [{ id: 's', title: 'S', publisher: 'Insee', url: 'https://www.insee.fr/' }] })).toEqual(['tell']);
    expect(at({}, { sources: [{ id: 's', title: 'S', publisher: 'La Fabrique', url: 'https://x.fr/' }] })).toEqual(['caution']);
  });

  it('H27 shows a verification without a verifier as a declaration', () => {
    const at = (more: object) => figure({ id: 'x', value: 50, n: 40, ...more });
    expect(at({ status: 'audite' }).observations[0]!.status).toBe('declare');
    expect(marksOf(at({ status: 'audite' }).feed, 'H27')).toEqual([{ rule: 'H27', level: 'tell', path: '', detail: { status: 'audite' } }]);
    expect(at({ status: 'audite', verifier: { name: 'Afaq' } }).observations[0]!.status).toBe('audite');
  });
});

describe('comparison', () => {
  const series = (observations: object[], more: object = {}) => figure({ id: 'x', observations: observations.map(one => ({ value: 50, n: 2000, ...one })), ...more }).indicator.series[0]!;
  const years = (...all: number[]) => all.map(year => ({ period: String(year) }));

  it('H13 needs two comparable points for a change and three for a trend', () => {
    expect(series(years(2025))).toEqual({ points: [0], runs: [[0]], trend: false });
    expect(series(years(2024, 2025))).toMatchObject({ runs: [[0, 1]], change: { from: 0, to: 1 }, trend: false });
    expect(series(years(2025, 2023, 2024))).toMatchObject({ points: [1, 2, 0], runs: [[1, 2, 0]], change: { from: 2, to: 0 }, trend: true });
  });

  it('H13 joins nothing across a missing year, a break, another source or method, or another kind of period', () => {
    expect(series(years(2021, 2022, 2024, 2025)).runs).toEqual([[0, 1], [2, 3]]);
    expect(series(years(2021, 2022, 2023), { breaks: [{ period: '2022', why: 'x' }] }).runs).toEqual([[0], [1, 2]]);
    expect(series([{ period: '2024', source: 'a' }, { period: '2025', source: 'b' }]).runs).toEqual([[0], [1]]);
    expect(series([{ period: '2024', method: 'mesure' }, { period: '2025', method: 'enquete' }]).runs).toEqual([[0], [1]]);
    expect(series([{ period: '2024-12-31' }, { period: '2025' }]).runs).toEqual([[0], [1]]);
    expect(series([{ period: '2024-H2' }, { period: '2025-H1' }, { period: '2025-H2' }]).runs).toEqual([[0, 1, 2]]);
    expect(series([{ period: '2023-12-31' }, { period: '2024-12-31' }, { period: '2025-06-30' }]).runs).toEqual([[0, 1], [2]]);
  });

  it('H13 tells no change towards a missing value', () => {
    expect(series([...years(2023, 2024), { period: '2025', value: null, n: undefined, missing: 'non-collecte' }])).toEqual({ points: [0, 1, 2], runs: [[0, 1]], trend: false });
  });

  it('H14 flags a reference of another type of structure or over two years away', () => {
    const at = (reference: object) => figure({ id: 'x', value: 50, n: 200, references: [{ label: 'R', value: 40, period: '2025', ...reference }] });
    expect(at({ structure: 'EI' }).indicator.mismatches).toEqual([{}]);
    expect(at({ period: '2023' }).indicator.mismatches).toEqual([{}]);
    expect(at({ period: '2022' }).indicator.mismatches).toEqual([{ years: 3 }]);
    expect(marksOf(at({ structure: 'ACI' }).feed, 'H14')).toEqual([{ rule: 'H14', level: 'caution', path: 'indicators[0]', detail: { reference: 0, structure: 'ACI' } }]);
  });
});

describe('cases', () => {
  const study = (chain: readonly object[], more: object = {}) => ({ id: 'c', title: 'C', buyer: { name: 'A' }, supplier: { name: 'B' }, chain, ...more });
  const effect = (indicators: readonly object[], more: object = {}) => ({ id: 'e', stage: 'resultats', text: 'E', indicators, ...more });
  const own = (id: string, scope = 'achat') => ({ id, scope });

  it('H28 tells that a whole result of an organisation is no effect of one purchase', () => {
    const at = (id = 'sorties') => marksOf(disclosed({ indicators: [{ id: 'sorties', value: 40 }], cases: [study([effect([]), effect([own(id, 'organisation')])])] }), 'H28');
    expect(at()).toEqual([{ rule: 'H28', level: 'tell', path: 'cases[0].chain[1]' }]);
    expect(at('inconnu')).toEqual([]);
  });

  it('H28 sets apart a figure that the feed itself shows not to be the purchase’s own, and tells that the others are so on the author’s word', () => {
    const hours = { id: 'h', label: 'Heures du chantier', unit: 'heures', population: 'heures', value: 100, period: '2024' };
    const of = (indicator: object, cases: readonly object[], more: object = {}) => {
      const feed = disclosed({ indicators: [{ ...hours, ...indicator }], cases, ...more });
      return [marksOf(feed, 'H28')[0]?.detail?.['kind'], feed.cases![0]!.chain[0]!.indicators![0]!.scope];
    };
    const chain = [effect([own('h')])];
    expect(of({}, [study(chain)])).toEqual(['author', 'achat']);
    expect(of({}, [study(chain), study([effect([own('h', 'organisation')])], { id: 'd', supplier: { name: 'D' } })])).toEqual(['elsewhere', 'organisation']);
    expect(of({}, [study(chain), study(chain, { id: 'd', supplier: { name: 'D' } })])).toEqual(['shared', 'organisation']);
    // The same purchase told twice claims its figure once.
    expect(of({}, [study(chain), study(chain, { id: 'd' })])).toEqual(['author', 'achat']);
    expect(of({}, [study(chain, { period: '2025/2026' })])).toEqual(['before', 'organisation']);
    // What comes of a purchase may be counted after it, or over a year that began before.
    expect(of({}, [study(chain, { period: '2023' })])).toEqual(['author', 'achat']);
    expect(of({}, [study(chain, { period: '2024-06/2025-05' })])).toEqual(['author', 'achat']);
    expect(of({ label: 'Heures de l’ensemble de la structure' }, [study(chain)])).toEqual(['whole', 'organisation']);
    expect(of({ counted: { fr: 'salariés de toute l’entreprise' } }, [study(chain)])).toEqual(['whole', 'organisation']);
    expect(of({ label: 'Heures de l’ensemble du chantier' }, [study(chain)])).toEqual(['author', 'achat']);
    const catalogue = { ...hours, id: 'salaries-en-parcours', label: undefined, unit: undefined, population: undefined };
    const whom = (more: object) => of({ ...catalogue, ...more }, [study([effect([own('salaries-en-parcours')])])]);
    expect(whom({})).toEqual(['unsaid', 'achat']);
    expect(whom({ counted: 'salariés de ce chantier' })).toEqual(['author', 'achat']);
  });

  it('H28 and H29 find again what they set apart and lowered, in what was redacted', () => {
    const feed = disclosed({
      indicators: [{ id: 'h', label: 'Heures du chantier', unit: 'heures', population: 'heures', value: 100 }],
      // The same figure twice beside one effect, as the purchase's and as the organisation's.
      cases: [study([effect([own('h', 'organisation'), own('h')], { evidence: 'suivi' }), effect([own('h')], { id: 'f', evidence: 'attribution' })])],
    });
    expect(feed.cases![0]!.chain.map(({ evidence, indicators }) => [evidence, indicators!.map(({ scope }) => scope).join()])).toEqual([['hypothese', 'organisation,organisation'], ['hypothese', 'organisation']]);
    const document = redact(feed) as { readonly cases: readonly { readonly chain: readonly { readonly evidence: string; readonly indicators: readonly { readonly scope: string }[] }[] }[] };
    expect(document.cases[0]!.chain.map(({ evidence, indicators }) => [evidence, indicators.map(({ scope }) => scope).join()])).toEqual([['suivi', 'organisation,achat'], ['attribution', 'achat']]);
    expect(disclosed(document)).toEqual(feed);
  });

  it('H29 shows an effect no surer than what stands for it in the feed', () => {
    const method = 'Comparaison avec un groupe témoin.';
    const shownOf = (evidence: string, { figure: more, source, scope, indicators }: { figure?: object; source?: string | undefined; scope?: string; indicators?: readonly object[] } = {}) => {
      const feed = disclosed({
        source: 's', sources: [{ id: 's', title: 'Bilan' }, { id: 'm', title: 'Évaluation', method }, { id: 'n', title: 'Note', method: 'Déclaratif, sans groupe témoin.' }],
        indicators: [{ id: 'h', label: 'Heures du chantier', unit: 'heures', population: 'heures', value: 100, ...more }],
        cases: [study([effect(indicators ?? (more ? [own('h', scope)] : []), { evidence })], { source })],
      });
      const [mark] = marksOf(feed, 'H29');
      return [feed.cases![0]!.chain[0]!.evidence, mark && `${String(mark.detail!['claimed'])} > ${String(mark.detail!['supported'])}`];
    };
    const references = [{ label: 'témoins', value: 80, period: '2025' }];
    // Nothing at all, whatever is claimed; a hypothesis claims nothing.
    for (const level of ['suivi', 'contribution', 'comparaison', 'attribution']) expect(shownOf(level)).toEqual(['hypothese', `${level} > hypothese`]);
    expect(shownOf('hypothese')).toEqual(['hypothese', undefined]);
    // A figure of the purchase; one of the whole organisation, of another id, withheld or estimated is none.
    expect(shownOf('suivi', { figure: {} })).toEqual(['suivi', undefined]);
    expect(shownOf('contribution', { figure: {} })).toEqual(['contribution', undefined]);
    for (const none of [{ figure: {}, scope: 'organisation' }, { figure: {}, indicators: [own('inconnu')] }, { figure: { value: null, missing: 'secret' } }, { figure: { method: 'estimation' } }]) {
      expect(shownOf('suivi', none)).toEqual(['hypothese', 'suivi > hypothese']);
    }
    // A source that says its method documents a contribution, and follows nothing.
    expect(shownOf('contribution', { source: 'm' })).toEqual(['contribution', undefined]);
    expect(shownOf('contribution', { source: 's' })[0]).toBe('hypothese');
    expect(shownOf('suivi', { source: 'm' })[0]).toBe('hypothese');
    expect(shownOf('attribution', { source: 'm' })).toEqual(['contribution', 'attribution > contribution']);
    // A comparison needs a reference that is comparable.
    expect(shownOf('comparaison', { figure: { references } })).toEqual(['comparaison', undefined]);
    expect(shownOf('comparaison', { figure: {} })).toEqual(['contribution', 'comparaison > contribution']);
    expect(shownOf('comparaison', { figure: { references: [{ ...references[0], period: '2010' }] } })[0]).toBe('contribution');
    // To put it down to the purchase, the figure's source says what it is compared with.
    expect(shownOf('attribution', { figure: { references, source: 'm' } })).toEqual(['attribution', undefined]);
    for (const source of ['s', 'n']) expect(shownOf('attribution', { figure: { references, source } })).toEqual(['comparaison', 'attribution > comparaison']);
    // What the figure says of itself holds.
    expect(shownOf('attribution', { figure: { references, source: 'm', evidence: 'suivi' } })).toEqual(['suivi', 'attribution > suivi']);
  });
});

describe('H19, age', () => {
  const at = (period: string, now: string, more: object = {}) => marksOf(disclosed({ ...more, indicators: [{ id: 'sorties', value: 40, period }] }, now), 'H19').map(({ level }) => level);

  it('tells from eighteen months after the end of the period and flags over three years', () => {
    expect(at('2024', '2026-06-29')).toEqual([]);
    expect(at('2024', '2026-06-30')).toEqual([]);
    expect(at('2024', '2026-07-01')).toEqual(['tell']);
    expect(at('2022', '2025-12-31')).toEqual(['tell']);
    expect(at('2022', '2026-01-01')).toEqual(['caution']);
  });

  it('flags what is past its announced update', () => {
    expect(at('2025', '2026-11-23', { nextUpdate: '2026-11-22' })).toEqual(['caution']);
    expect(at('2025', '2026-11-23', { nextUpdate: '2026-11' })).toEqual([]);
  });

  it('judges what an indicator last says, not the past of its series', () => {
    const feed = disclosed({ indicators: [{ id: 'sorties', observations: [{ value: 40, period: '2015' }, { value: 42, period: '2025' }] }] });
    expect(marksOf(feed, 'H19')).toEqual([]);
  });

  it('judges a before and after and a pathway by their own periods, whatever the age of the indicators beside them', () => {
    const rows = [{ code: 'mobilite', identified: 41, removed: 26 }];
    const feed = disclosed({
      indicators: [{ id: 'sorties', value: 40, period: '2025' }],
      progress: [{ id: 'a', kind: 'freins', label: 'A', period: '2025', rows }, { id: 'b', kind: 'freins', label: 'B', period: '2020', rows }],
      pathways: [{ id: 'p', kind: 'sorties', label: 'P', period: '2024', leavers: 40, steps: [], exits: [] }],
    });
    expect(marksOf(feed, 'H19').map(({ path, level }) => [path, level])).toEqual([['progress[1]', 'caution'], ['pathways[0]', 'tell']]);
  });
});

describe('claims', () => {
  const claim = (role: string, indicator: object) => disclosed({ organisation: { name: 'X', role }, indicators: [{ label: 'L', unit: 'personnes', value: 40, ...indicator }] }).indicators[0]!.claim;

  it('H17 lets the verb follow evidence, role and unit', () => {
    expect(claim('siae', { id: 'a', level: 'resultats' })).toBe('neutral');
    expect(claim('siae', { id: 'a', level: 'resultats', evidence: 'suivi' })).toBe('supported');
    expect(claim('siae', { id: 'a', level: 'resultats', evidence: 'contribution' })).toBe('contributed');
    expect(claim('siae', { id: 'a', level: 'impacts', evidence: 'attribution' })).toBe('enabled');
    expect(claim('acheteur', { id: 'a', level: 'resultats', evidence: 'suivi' })).toBe('backed');
    expect(claim('acheteur', { id: 'achats-inclusifs', unit: 'eur' })).toBe('bought');
    expect(claim('reseau', { id: 'a', level: 'resultats', evidence: 'attribution' })).toBe('neutral');
  });

  it('H17 replaces a sentence that claims more than its evidence', () => {
    const at = (reading: string, evidence: string) => figure({ id: 'a', level: 'resultats', evidence, value: 50, n: 200, reading });
    expect(at('{value} grâce à nous', 'suivi').indicator.reading).toBeUndefined();
    expect(marksOf(at('{value} grâce à nous', 'contribution').feed, 'H17')).toEqual([{ rule: 'H17', level: 'tell', path: 'indicators[0]', detail: { reading: true } }]);
    expect(at('{organisation} a contribué à {value}', 'contribution').indicator.reading).toBeDefined();
    expect(at('{organisation} a contribué à {value}', 'suivi').indicator.reading).toBeUndefined();
    expect(at('{value} grâce à nous', 'attribution').indicator.reading).toBeDefined();
    expect(at('{value} étaient ensuite en emploi', 'suivi').indicator.reading).toBeDefined();
  });

  it('H16 names the families of the study, or a buyer’s five figures, that are not measured', () => {
    const families = disclosed({ indicators: [{ id: 'freins-leves', value: 50, n: 200 }, { id: 'sorties', value: 3 }, { id: 'permanents-formes', value: null, missing: 'non-collecte' }] });
    expect([families.measured, families.unmeasured]).toEqual([['freins', 'portee'], ['competences', 'outils', 'permanents', 'qualification']]);
    expect(disclosed({ organisation: { name: 'X', role: 'acheteur' }, indicators: [{ id: 'achats-inclusifs', value: 1 }] }).unmeasured).toEqual(['part-achats-inclusifs', 'heures-insertion', 'beneficiaires-clause', 'fournisseurs-inclusifs']);
    expect(disclosed({ organisation: { name: 'X', role: 'reseau' }, counted: 'x' }).unmeasured).toEqual([]);
  });
});

describe('amounts, zones and targets', () => {
  it('H21 withholds a total of amounts of different kinds and tells when the kind is missing', () => {
    const at = (kinds: (string | undefined)[]) => figure({ id: 'achats-inclusifs', label: undefined, unit: undefined, observations: [{ value: 30 }, { value: 10, by: { 'famille-achat': 'insertion' }, amountKind: kinds[0] }, { value: 20, by: { 'famille-achat': 'handicap' }, amountKind: kinds[1] }] });
    expect(at(['paye', 'maximum']).observations.map(told)).toEqual(['H21', '10', '20']);
    expect(at(['paye', 'paye']).observations.map(told)).toEqual(['30', '10', '20']);
    expect(marksOf(at([undefined, undefined]).feed, 'H21')).toMatchObject([{ level: 'tell', detail: { kind: 'missing' } }]);
  });

  it('H22 says the generation of zones, and doesn’t mix residents with what is located there', () => {
    const at = (observations: object[]) => figure({ id: 'x', observations });
    expect(marksOf(at([{ value: 20, n: 300, by: { public: 'QPV' }, zoning: 'qpv-2024' }]).feed, 'H22')).toMatchObject([{ level: 'tell', detail: { generation: 'qpv-2024' } }]);
    expect(at([{ value: 20, n: 300, by: { public: 'QPV' } }, { value: 30, n: 300, territory: 'qpv:QN03901M' }]).observations.map(told)).toEqual(['H22', 'H22']);
  });

  it('H23 tells of a target set late and flags a relative one without its baseline', () => {
    const at = (target: object) => marksOf(figure({ id: 'x', value: 50, n: 200, target: { period: '2026', ...target } }).feed, 'H23').map(({ level, detail }) => [level, detail]);
    expect(at({ value: 60, setOn: '2026-02-01' })).toEqual([['tell', { late: true }]]);
    expect(at({ value: 60, setOn: '2025-12-31' })).toEqual([]);
    expect(at({ change: '+30 %' })).toEqual([['caution', { baseline: true }]]);
    expect(at({ change: '+30 %', baseline: { value: 40, period: '2024' } })).toEqual([]);
  });

  it('H25 withholds an amount of others in which one can be recognised', () => {
    const at = (contributors: object, role = 'reseau') => disclosed({ organisation: { name: 'X', role }, indicators: [{ id: 'x', label: 'X', unit: 'eur', value: 100, contributors }] }).indicators[0]!.observations.map(told);
    expect(at({ count: 2 })).toEqual(['H25']);
    expect(at({ count: 3, largestShare: 86 })).toEqual(['H25']);
    expect(at({ count: 3, largestShare: 85 })).toEqual(['100']);
    expect(at({ count: 1 }, 'siae')).toEqual(['100']);
  });

  it('H24 keeps a missing value missing, with its reason', () => {
    expect(figure({ id: 'x', value: null, missing: 'sans-objet' }).observations[0]).toMatchObject({ value: null, missing: 'sans-objet' });
  });
});
