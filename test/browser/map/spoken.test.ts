import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { button, feed as fixture, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';
import { mapIn } from './given.js';
import { demoFeed, isUsed, options, root, stops, shape } from './used.js';

before(stopCalendar);
after(startCalendar);

/** Every kind of space the same: figures and units are held together by spaces of their own. */
const tree = async (): Promise<string> => (await accessibilityTree('impact-map')).replaceAll(/[\u00a0\u202f]/g, ' ');
const named = (outline: string): string[] => [...outline.matchAll(/^ +option "([^"]+)"/gm)].map(([, name]) => name!);
const indicator = 'acces-formation';

bothFixtures('what a map says to assistive technology', (mount) => {
  const map = mapIn(mount);
  /** All is said: a map that a page draws is first drawn with names and values only. */
  const spoken = async (attributes: Readonly<Record<string, string>> = {}, feed?: unknown): Promise<ImpactMap> => {
    const drawn = await map(feed ?? (await demoFeed()), { indicator, ...attributes });
    root(drawn).querySelector('.stage')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => isUsed(drawn), 'the map does not answer');
    await drawn.updateComplete;
    return drawn;
  };

  it('is a list box with the name of what is measured, described by a summary, and 101 options with name, value, base, class and side', async () => {
    const drawn = await spoken();
    const outline = await tree();
    expect(outline).to.match(/listbox "Accès à la formation, par département, 2025" \[description="Accès à la formation : 2025, une valeur pour 93 départements sur 101, de 36,2 à 55,7 %, France 46,7 %, non publié, /);
    const names = named(outline);
    expect(new Set(names).size).to.equal(101);
    const valued = names.filter((name) => /, \d+,\d %, n = [\d ]+, de [\d,]+ à [\d,]+ %, (première|deuxième|troisième|quatrième|cinquième) classe sur cinq, (au‑dessus|au‑dessous|proche) de la moyenne nationale/.test(name));
    expect(valued).to.have.length(93);
    expect(names.filter((name) => /, non publié : (moins de 11 personnes|révélerait l’autre chiffre)$/.test(name))).to.have.length(6);
    expect(names.filter((name) => /, non collecté$/.test(name))).to.have.length(2);
    expect(stops(drawn)).to.have.length(1);
  });

  it('says which territory is selected, and no other', async () => {
    const drawn = await spoken({ selected: 'dep:39' });
    const chosen = (outline: string): string[] => [...outline.matchAll(/^ +option "([^",]+)[^\n]*selected=true/gm)].map(([, name]) => name!);
    expect(chosen(await tree())).to.deep.equal(['Jura']);
    shape(drawn, 'dep:71').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await drawn.updateComplete;
    expect(chosen(await tree())).to.deep.equal(['Saône-et-Loire']);
  });

  it('names its buttons, its field and its table, and keeps what is drawn silent', async () => {
    await spoken({ controls: 'read table method csv copy' });
    const outline = await tree();
    for (const name of ['Agrandir', 'Réduire', 'Toute la France', 'Tableau', 'Méthode', 'CSV']) expect(outline).to.contain(`button "${name}"`);
    expect(outline).to.match(/combobox "Chercher un département"/);
    expect(outline).to.not.match(/button \[|button ""|button$/m);
    // The values on shapes and the names of insets are said by the options.
    expect(outline).to.not.match(/StaticText "(agrandis|971)"/);
  });

  it('says of counts how many are greater, and of what has no circle why', async () => {
    await spoken({ indicator: 'structures' });
    const names = named(await tree());
    expect(names).to.include('Nord, 156, 1er sur 99');
    expect(names.filter((name) => /, \d+e?r? sur 99$|, \d+e sur 99$/.test(name))).to.have.length(99);
    expect(names.filter((name) => name.endsWith('non collecté'))).to.have.length(2);
  });

  it('says of few territories the same beside their drawn intervals', async () => {
    await spoken({ indicator: 'sorties-dynamiques' }, await fixture('bourgogne-franche-comte-2022'));
    const outline = await tree();
    const names = named(outline);
    expect(names).to.have.length(8);
    expect(names.find((name) => name.startsWith('Jura'))).to.match(/^Jura, 48,4 %, n = 1 112, .*au‑dessus de la région/);
    expect(outline).to.not.contain('StaticText "30"');
  });

  it('has its table with its order said, and ordered otherwise by the names of its columns', async () => {
    const drawn = await spoken();
    button(drawn, 'Tableau').click();
    await until(() => root(drawn).querySelector('table'), 'no table');
    const sorted = (): string[] => [...root(drawn).querySelectorAll('th[aria-sort]')].map((head) => `${words(head.querySelector('button')!.firstChild!.parentElement).replace(/ [↑↓↕]$/, '')} ${head.getAttribute('aria-sort')}`);
    expect(sorted()).to.deep.equal(['Territoire ascending']);
    expect(await tree()).to.match(/region "Accès à la formation, par département, 2025"/);
    const head = [...root(drawn).querySelectorAll<HTMLButtonElement>('th button')].find((one) => words(one).startsWith('Valeur'))!;
    head.click();
    await until(() => sorted()[0] === 'Valeur descending', sorted().join());
    const values = [...root(drawn).querySelectorAll('tbody tr')].slice(1).map((row) => words(row.querySelector('td'))).filter((text) => text.endsWith('%')).map((text) => parseFloat(text.replace(',', '.')));
    expect(values).to.have.length(93);
    expect(values).to.deep.equal([...values].sort((one, other) => other - one));
    expect(await tree()).to.match(/columnheader "Valeur/);
  });

  it('says all of it in English', async () => {
    const drawn = await spoken({ lang: 'en' });
    const outline = await tree();
    const names = named(outline);
    expect(names).to.have.length(101);
    expect(names.filter((name) => /\d+\.\d%, n = [\d,]+, /.test(name))).to.have.length(93);
    expect(names.filter((name) => /, not published: /.test(name))).to.have.length(6);
    for (const one of names) expect(one).to.not.match(/classe|moyenne|non publié|collecté/);
    expect(outline).to.match(/listbox "Access to training/);
    for (const name of ['Table', 'Method']) expect(button(drawn, name)).to.exist;
    expect(outline).to.not.match(/button "(Agrandir|Réduire|Tableau)/);
  });

  for (const [what, attributes, make] of [
    ['classes', {}, demoFeed],
    ['circles', { indicator: 'structures' }, demoFeed],
    ['few territories', { indicator: 'sorties-dynamiques' }, () => fixture('bourgogne-franche-comte-2022')],
    ['a table', { view: 'table' }, demoFeed],
  ] as const) {
    it(`has nothing that axe finds wrong: ${what}, light and dark`, async () => {
      const drawn = await map(await make(), { indicator, ...attributes });
      await expect(drawn).to.be.accessible();
      drawn.theme = 'dark';
      await drawn.updateComplete;
      await expect(drawn).to.be.accessible();
      if (options(drawn).length) {
        shape(drawn, 'dep:71').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
        await until(() => root(drawn).querySelector('.territory'), 'no panel');
        await expect(drawn).to.be.accessible();
      }
    });
  }
});
