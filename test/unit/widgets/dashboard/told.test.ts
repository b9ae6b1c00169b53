import { describe, expect, it } from 'vitest';
import { exportMeta, indicatorTable, loadPanel, methodFacts } from '../../../../src/model/panel.js';
import { lectureOf } from '../../../../src/model/lecture.js';
import { dashboardFacts, dashboardTable, toldOfDashboard } from '../../../../src/widgets/dashboard/dashboard-told.model.js';
import { contextOf, dashboard, disclosed, plain } from './support.js';

async function told(name: string, language = 'fr') {
  const feed = disclosed(name);
  const context = await contextOf(feed, { ids: [], layout: 'page' }, language);
  const panel = { indicatorTable, methodFacts, exportMeta, lectureOf, words: await loadPanel(language) };
  return { model: await dashboard(name, { language }), context, panel };
}

describe('the table of all figures', () => {
  it('has a row for each value that the page shows, named by its indicator and its period', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const table = dashboardTable(context, model, panel);
    expect(table.columns.map(({ key }) => key)).toEqual(['indicator', 'period', 'value', 'base', 'note']);
    expect(table.rows.every(({ cells }) => cells.length === 5)).toBe(true);
    const words = table.rows.map(({ cells }) => cells.map(({ text }) => plain(text)).join(' | '));
    expect(words).toContain('Taux de levée des freins | 2023 | 43,0 % | 142 | ');
    expect(words.some((row) => row.startsWith('Taux de levée des freins | objectif 2026 | 60'))).toBe(true);
  });

  it('keeps values and bases in their columns where an indicator has no base', async () => {
    const { model, context, panel } = await told('juratri');
    const row = dashboardTable(context, model, panel).rows.find(({ cells }) => cells[0]?.text === 'Déchets traités par an');
    expect(row?.cells.map(({ text }) => plain(text))).toEqual([
      'Déchets traités par an',
      'entre 2010 et 2016',
      'environ 40 000 tonnes',
      '',
      '',
    ]);
  });
});

describe('what a dashboard reads aloud and copies', () => {
  it('reads its leading figure, and copies all large figures with their source', async () => {
    const { model, context, panel } = await told('atelier-des-berges-fictif');
    const { lecture, copy } = toldOfDashboard(context, model, panel);
    expect(plain(lecture?.text ?? '')).toMatch(/sorti/);
    expect(plain(copy)).toMatch(/· .* : .* · Champ : .* · Source : /);
  });
});

describe('the method panel of a dashboard', () => {
  it('has one entry for each indicator, and says once what holds for all', async () => {
    const { model, context, panel } = await told('transilien-2021');
    const facts = dashboardFacts(context, model, panel);
    expect(facts[0]?.term).toBe('Pour tous les chiffres');
    const common = facts[0]?.lines.map(({ text }) => text) ?? [];
    expect(common.length).toBeGreaterThan(0);
    for (const { lines } of facts.slice(1)) for (const { text } of lines) expect(common).not.toContain(text);
  });

  it('names each thing once where more than one line is said of it', async () => {
    const { model, context, panel } = await told('bourgogne-franche-comte-2022');
    for (const { term, lines } of dashboardFacts(context, model, panel)) {
      const named = lines.map(({ text }) => /^(\S+)\u202f: /.exec(text)?.[1]).filter(Boolean);
      expect(new Set(named).size, term).toBe(named.length);
    }
    expect(dashboardFacts(context, model, panel)[0]?.lines.slice(0, 2).map(({ text }) => plain(text))).toEqual([
      'Méthode : mesure',
      "Données administratives de l'ASP, traitement Dreets.",
    ]);
  });
});
