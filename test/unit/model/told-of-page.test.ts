import { describe, expect, it } from 'vitest';
import { loadPanel } from '../../../src/model/panel.js';
import { pageFacts, pageTable, toldOfPage } from '../../../src/model/told-of-page.js';
import { contextOf, dashboard, disclosed, plain, type Asked } from '../widgets/dashboard/support.js';

async function told(name: string, { language = 'fr', ...asked }: Asked = {}) {
  const feed = disclosed(name);
  const context = await contextOf(feed, { ids: [], layout: 'page', ...asked }, language);
  return { model: await dashboard(name, { language, ...asked }), context, panel: await loadPanel(language) };
}

describe('the table of all figures', () => {
  it('has a row for each value that the page shows, named by its indicator and its period', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const table = pageTable(context, model, panel);
    expect(table.columns.map(({ key }) => key)).toEqual(['indicator', 'period', 'value', 'base', 'note', 'scope']);
    expect(table.rows.every(({ cells }) => cells.length === 6)).toBe(true);
    const words = table.rows.map(({ cells }) => cells.slice(0, 5).map(({ text }) => plain(text)).join(' | '));
    expect(words).toContain('Taux de levée des freins | 2023 | 43,0 % | 142 | ');
    expect(words.some((row) => row.startsWith('Taux de levée des freins | Objectif 2026 | 60'))).toBe(true);
  });

  it('keeps values and bases in their columns where an indicator has no base', async () => {
    const { model, context, panel } = await told('juratri');
    const row = pageTable(context, model, panel).rows.find(({ cells }) => cells[0]?.text === 'Déchets traités par an');
    expect(row?.cells.map(({ text }) => plain(text))).toEqual([
      'Déchets traités par an',
      'entre 2010 et 2016',
      'environ 40 000 tonnes',
      '',
      '',
      '',
    ]);
  });
});

describe('the table of what is drawn as absent', () => {
  it('has a row with the reason for each past year that a line of the page draws hatched', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const hatched = model.table!.groups.flatMap(({ rows }) => rows).flatMap(({ label, past }) => past.filter(({ text }) => text === undefined).map(({ period }) => [label.text, period]));
    expect(hatched.length).toBeGreaterThan(2);
    const { rows } = pageTable(context, model, panel);
    const absent = rows.filter(({ cells }) => cells[2]?.text === 'année absente');
    expect(absent).toHaveLength(hatched.length);
    expect(absent.every(({ cells }) => cells[2]?.state === 'missing' && cells[2].value === null)).toBe(true);
    const tests = rows.filter(({ cells }) => cells[0]?.text.startsWith('Tests d’orientation'));
    expect(tests.slice(0, 3).map(({ cells }) => cells.slice(1, 3).map(({ text }) => text))).toEqual([['2023', 'année absente'], ['2024', 'année absente'], ['2025', '21']]);
  });
});

describe('the table of a limited dashboard', () => {
  it('says in its caption and in its file which territory and period it is limited to', async () => {
    const { model, context, panel } = await told('bourgogne-franche-comte-2022', { territory: 'dep:39' });
    const { table, meta, copy } = toldOfPage(context, model, panel);
    expect(plain(table().caption)).toBe('Dreets Bourgogne-Franche-Comté : Jura, 2022');
    expect(plain(copy)).toMatch(/^Dreets Bourgogne-Franche-Comté : Jura, 2022 · .*48,4 % \(n = 1 112, 2022, il y a plus de trois ans\)/);
    const rows = meta().map((pair) => pair.map(plain));
    expect(rows).toContainEqual(['Titre', 'Dreets Bourgogne-Franche-Comté : Jura, 2022']);
    expect(rows).toContainEqual(['Territoire', 'Jura']);
    expect(rows).toContainEqual(['Période', '2022']);
  });

  it('keeps a row for what has no figure of the period', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif', { period: '2024' });
    const rows = pageTable(context, model, panel).rows.filter(({ cells }) => cells[0]?.text === 'Partenaires locaux');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).slice(1, 5))).toEqual([
      ['2023', 'année absente', '', ''], ['2024', 'année absente', '', ''], ['2025', '23', '', ''],
    ]);
  });
});

describe('figures of another place or of others than the page’s', () => {
  it('say in the table, in the file and on the clipboard where they are and who is counted', async () => {
    const { model, context, panel } = await told('bourgogne-franche-comte-2022');
    const { table, copy } = toldOfPage(context, model, panel);
    const { rows, more, columns } = table();
    const row = rows.find(({ cells }) => cells[0]?.text === 'Salariés en parcours');
    expect(columns.at(-1)).toMatchObject({ label: 'Champ', onPage: true });
    expect(row?.cells.at(-1)?.text).toBe("salariés de l'insertion par l'activité économique en Côte-d’Or");
    expect(more?.map(({ key }) => key).slice(0, 2)).toEqual(['scope', 'territory']);
    expect(rows.every(({ facts }) => facts?.['territory']?.text)).toBe(true);
    expect(row?.facts?.['territory']?.text).toBe('Côte-d’Or');
    expect(plain(copy)).toContain("Femmes : 31,7 % (n = 1 506, entrants dans l'IAE en Côte-d’Or, 2022, il y a plus de trois ans)");
    expect(plain(copy)).toMatch(/· Champ : salariés de l'insertion par l'activité économique en Bourgogne-Franche-Comté · Source/);
  });

  it('keep their reservations apart from those of all', async () => {
    const { model, context, panel } = await told('bourgogne-franche-comte-2022');
    const marks = toldOfPage(context, model, panel).meta().filter(([label]) => label === 'Réserves').map(([, text]) => plain(text));
    expect(marks).toEqual([
      'Ce chiffre date de plus de 3 ans.', 'ETP d’insertion réalisés : La durée annuelle retenue pour un temps plein n’est pas indiquée.',
      'Répartition par public : Zonage : quartiers prioritaires, génération 2015.',
    ]);
  });

  it('say their town as the line under the page does, where the organisation speaks for itself', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const meta = toldOfPage(context, model, panel).meta();
    expect(meta).toContainEqual(['Champ', "L'Atelier des Berges, Lons-le-Saunier"]);
    expect(meta).toContainEqual(['Territoire', 'Lons-le-Saunier']);
  });
});

describe('what a dashboard reads aloud and copies', () => {
  it.each(['page', 'strip'] as const)('copies the period, the age and the source of each figure of a %s, and none for all', async (layout) => {
    const { model, context, panel } = await told('juratri', { layout });
    const copy = plain(toldOfPage(context, model, panel).copy);
    expect(copy).toContain('Salariés en parcours : plus de 100 (2016, il y a plus de neuf ans, Source : Groupe coopératif Demain, 2017)');
    expect(copy).toContain('Effectif total : 160 (21 février 2018, il y a plus de huit ans, Source : Miroir social, 2018)');
    expect(copy).toContain('· Champ : Juratri, Lons-le-Saunier · Source : ');
  });

  it('copies the own period of each figure of a strip that has two', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif', { layout: 'strip', ids: ['elasticite-emploi', 'sorties-dynamiques'] });
    const copy = plain(toldOfPage(context, model, panel).copy);
    expect(copy).toContain('0,65 (2024–2025, estimation) · Sorties dynamiques : 15 sur 26 (2025) · Champ : ');
  });

  it('names its file after the organisation and the period', async () => {
    const name = async (...asked: Parameters<typeof told>): Promise<string> => {
      const { model, context, panel } = await told(...asked);
      return toldOfPage(context, model, panel).name;
    };
    expect(await name('atelier-des-berges-fictif')).toBe('l-atelier-des-berges-2025');
    expect(await name('bourgogne-franche-comte-2022')).toBe('dreets-bourgogne-franche-comte-2022');
    expect(await name('juratri')).toBe('juratri');
  });

  it('copies that the data are fictional, the base of each rate and the badge of an estimate', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif', { ids: ['freins-leves', 'elasticite-emploi'] });
    const { copy } = toldOfPage(context, model, panel);
    expect(plain(copy)).toMatch(/^Données fictives · /);
    expect(plain(copy)).toContain('55,7 % (n = 158, 2025)');
    expect(plain(copy)).toMatch(/\(2024–2025, estimation\)/);
    const real = await told('juratri');
    expect(toldOfPage(real.context, real.model, real.panel).copy).not.toContain('fictives');
  });

  it('reads its leading figure, and copies all large figures with their source', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const { lecture, copy } = toldOfPage(context, model, panel);
    expect(plain(lecture?.text ?? '')).toMatch(/sorti/);
    expect(plain(copy)).toMatch(/· .* : .* · Champ : .* · Source : /);
  });
});

describe('the method panel of a dashboard', () => {
  it('has one entry for each indicator, and says once what holds for all', async () => {
    const { model, context, panel } = await told('transilien-2021');
    const facts = pageFacts(context, model, panel);
    expect(facts[0]?.term).toBe('Pour tous les chiffres');
    const common = facts[0]?.lines.map(({ text }) => text) ?? [];
    expect(common.length).toBeGreaterThan(0);
    for (const { lines } of facts.slice(1)) for (const { text } of lines) expect(common).not.toContain(text);
  });

  it('names each thing once where more than one line is said of it', async () => {
    const { model, context, panel } = await told('bourgogne-franche-comte-2022');
    for (const { term, lines } of pageFacts(context, model, panel)) {
      const named = lines.map(({ text }) => /^(\S+)\u202f: /.exec(text)?.[1]).filter(Boolean);
      expect(new Set(named).size, term).toBe(named.length);
    }
    expect(pageFacts(context, model, panel)[0]?.lines.slice(0, 2).map(({ text }) => plain(text))).toEqual([
      'Méthode : mesure',
      "Données administratives de l'ASP, traitement Dreets.",
    ]);
  });
});
