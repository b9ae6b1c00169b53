import { expect } from '@open-wc/testing';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/widgets/indicator/index.js';
import { button, cardIn, part, press, siae, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

bothFixtures('the controls of a card', (mount) => {
  const card = cardIn(mount);
  const names = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('button')].map(words);
  const has = (widget: Element, name: string) => widget.shadowRoot!.querySelector(`[part~="${name}"]`) !== null;
  const exported = (widget: Element): Promise<ImpactExportEvent> =>
    new Promise((resolve) => {
      widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event as ImpactExportEvent)), { once: true });
    });

  it('are Lire, Tableau and Méthode, as words', async () => {
    expect(names(await card('juratri'))).to.deep.equal(['Lire', 'Tableau', 'Méthode']);
  });

  it('open without telling once more that the figure is drawn', async () => {
    const widget = await card('juratri');
    let told = 0;
    widget.addEventListener('impact-load', () => (told += 1));
    await press(widget, 'Méthode', () => has(widget, 'method'));
    await widget.updateComplete;
    expect(told).to.equal(0);
  });

  it('are those asked for, in that order, and what is not known is left out', async () => {
    expect(names(await card('juratri', { controls: 'csv magic copy read' }))).to.deep.equal(['CSV', 'Copier', 'Lire']);
    expect(names(await card('juratri', { controls: '' }))).to.deep.equal([]);
  });

  it('leave Lire out where there is nothing to read aloud', async () => {
    expect(names(await card('bourgogne-franche-comte-2022', { indicator: 'publics' }))).to.deep.equal(['Tableau', 'Méthode']);
  });

  it('are targets of 44 pixels at least', async () => {
    const widget = await card('juratri', { controls: 'read table method csv copy' });
    for (const one of widget.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), words(one)).to.be.at.least(44);
    }
  });

  it('open the sentence that reads the figure aloud, and close it', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    await press(widget, 'Lire', () => has(widget, 'lecture'));
    expect(words(part(widget, 'lecture'))).to.equal(
      "Lecture : En 2025, 58 % des 26 personnes sorties de l’insertion par l’activité économique à L'Atelier des Berges ont connu une sortie dynamique.",
    );
    const lire = button(widget, 'Lire');
    expect(lire.getAttribute('aria-expanded')).to.equal('true');
    expect(widget.shadowRoot!.getElementById(lire.getAttribute('aria-controls')!)).to.equal(part(widget, 'lecture'));
    await press(widget, 'Lire', () => !has(widget, 'lecture'));
    expect(lire.getAttribute('aria-expanded')).to.equal('false');
  });

  it('keep the focus on the control that was pressed', async () => {
    const widget = await card('juratri');
    for (const name of ['Lire', 'Méthode']) {
      const control = button(widget, name);
      control.focus();
      await press(widget, name, () => control.getAttribute('aria-expanded') === 'true');
      expect(widget.shadowRoot!.activeElement).to.equal(control);
    }
    const table = button(widget, 'Tableau');
    table.focus();
    await press(widget, 'Tableau', () => has(widget, 'table'));
    expect(widget.shadowRoot!.activeElement).to.equal(table);
    expect(words(table)).to.equal('Graphique');
  });

  it('are closed with Escape, from the control and from within what it opened, and have the focus back', async () => {
    const widget = await card('juratri');
    for (const [name, opened] of [
      ['Lire', 'lecture'],
      ['Méthode', 'method'],
    ] as const) {
      for (const inside of [false, true]) {
        await press(widget, name, () => has(widget, opened));
        const from = (): HTMLElement | null => (inside ? part(widget, opened).querySelector('a') : button(widget, name));
        if (!from()) continue;
        // A browser under load has lost a key, and a page beside this one has taken the focus: both are asked for again.
        for (let times = 0; has(widget, opened) && times < 3; times += 1) {
          from()!.focus();
          await sendKeys({ press: 'Escape' });
          await until(() => !has(widget, opened), '', 1500).catch(() => undefined);
        }
        expect(has(widget, opened), `${name}, focus on ${document.activeElement?.localName} ${words(widget.shadowRoot!.activeElement)}`).to.equal(false);
        expect(words(widget.shadowRoot!.activeElement)).to.equal(name);
      }
    }
    await press(widget, 'Tableau', () => has(widget, 'table'));
    button(widget, 'Graphique').focus();
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(has(widget, 'table')).to.equal(true);
  });

  it('name what the table button does next, without a pressed state that would say the contrary', async () => {
    const widget = await card('juratri');
    expect(await accessibilityTree('impact-indicator')).to.match(/button "Tableau"\n/);
    await press(widget, 'Tableau', () => has(widget, 'table'));
    expect(await accessibilityTree('impact-indicator')).to.match(/button "Graphique"( \[focused\])?\n/);
  });

  it('open one panel at a time', async () => {
    const widget = await card('juratri');
    await press(widget, 'Lire', () => has(widget, 'lecture'));
    await press(widget, 'Méthode', () => has(widget, 'method'));
    expect(has(widget, 'lecture')).to.equal(false);
    expect(widget.shadowRoot!.querySelectorAll('#panel')).to.have.length(1);
  });

  it('show the same facts as a table, in place of the drawing', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    await press(widget, 'Tableau', () => has(widget, 'table'));
    expect(has(widget, 'mark')).to.equal(false);
    expect(has(widget, 'breakdown')).to.equal(false);
    const rows = [...part(widget, 'table').querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
    expect(rows).to.deep.equal([
      ['2023', '11 sur 22 (50 %)', '22'],
      ['2024', '14 sur 25 (56 %)', '25'],
      ['2025', '15 sur 26 (58 %)', '26'],
      ['Hommes, 2025', 'non publié : révélerait l’autre chiffre', ''],
      ['Femmes, 2025', 'non publié : moins de 11 personnes', ''],
      ["Région, chantiers d'insertion, 2024", '44 %', ''],
      ['Objectif 2026', '60 %', ''],
    ]);
    await expect(widget).to.be.accessible();
    await press(widget, 'Graphique', () => has(widget, 'mark'));
    expect(widget.view).to.equal('chart');
  });

  it('are not needed for a table: the page may ask for it', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', view: 'table' });
    await until(() => has(widget, 'table'));
    const tree = (await accessibilityTree('impact-indicator')).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(tree).to.contain('rowheader "2025"');
    expect(tree).to.match(/table "Taux de sorties dynamiques, L'Atelier des Berges"/);
  });

  it('explain the method: what is counted, on how many, the interval, the status, every reservation', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    await press(widget, 'Méthode', () => has(widget, 'method'));
    const terms = [...part(widget, 'method').querySelectorAll('dt')].map(words);
    for (const term of ['Ce qui est compté', 'Effectif', 'Statut', 'Source', 'À savoir']) expect(terms).to.include(term);
    await expect(widget).to.be.accessible();
  });

  it('hand a CSV of the table over, with its source and what is not published', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', controls: 'csv' });
    const leaving = exported(widget);
    button(widget, 'CSV').click();
    const { detail, bubbles, composed, cancelable } = await leaving;
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
    expect([detail.format, detail.name]).to.deep.equal(['csv', 'sorties-dynamiques.csv']);
    expect(detail.content).to.contain('2025');
    expect(detail.content).to.contain('Bilan social 2025 (fictif)');
    expect(detail.content).to.contain('Données fictives');
    expect(detail.content).not.to.match(/61[.,]1|\b50[.,]0\b/);
  });

  it('hand over no cell that a spreadsheet would run', async () => {
    const formula = "=cmd|' /C calc'!A0";
    const widget = await card(siae({ id: 'x-danger', label: '@SUM(A1)', unit: 'personnes', value: 30, note: formula }), {
      controls: 'csv',
    });
    const leaving = exported(widget);
    button(widget, 'CSV').click();
    const { content } = (await leaving).detail;
    expect(content).to.contain('cmd|');
    for (const cell of content.split(/[;\r\n]/)) expect(cell.replace(/^"/, '')).not.to.match(/^[=+@\t]/);
  });

  it('hand the figure over as one line of text, that says it is fictional, with its base, period and source', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', controls: 'copy' });
    const leaving = exported(widget);
    button(widget, 'Copier').click();
    const { detail } = await leaving;
    expect(detail.format).to.equal('text');
    expect(detail.content.replaceAll(/\s/g, ' ')).to.equal(
      "Données fictives · À L'Atelier des Berges, 15 sortants sur 26 ont connu une sortie dynamique · 15 sur 26 · 2025 · n = 26 · Champ : L'Atelier des Berges, Lons-le-Saunier · Source : L'Atelier des Berges, 2026, déclaratif",
    );
  });

  it('tell the page of an export through shadow roots', async () => {
    const widget = await card('juratri', { controls: 'copy' });
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(widget);
    document.body.append(outer);
    let heard: Event | undefined;
    const listen = (event: Event) => (event.preventDefault(), (heard = event));
    document.addEventListener('impact-export', listen);
    button(widget, 'Copier').click();
    await until(() => heard);
    document.removeEventListener('impact-export', listen);
    outer.remove();
    expect(heard?.target).to.equal(outer);
  });

  it('save a file and say that a text was copied when nobody cancels', async () => {
    const widget = await card('juratri', { controls: 'csv copy' });
    let saved: HTMLAnchorElement | undefined;
    const click = HTMLAnchorElement.prototype.click;
    const save = (link: HTMLAnchorElement) => (saved = link);
    HTMLAnchorElement.prototype.click = function () {
      save(this);
    };
    button(widget, 'CSV').click();
    await until(() => saved);
    HTMLAnchorElement.prototype.click = click;
    expect(saved?.download).to.equal('salaries-en-parcours.csv');
    expect(await (await fetch(saved!.href)).text()).to.contain('100');

    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    button(widget, 'Copier').click();
    await until(() => copied && document.querySelector('[role="status"]')?.textContent === 'Copié');
    expect(words(button(widget, 'Copié'))).to.equal('Copié');
    await until(() => [...widget.shadowRoot!.querySelectorAll('button')].some((one) => words(one) === 'Copier'));
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(copied).to.contain('plus');
  });
});
