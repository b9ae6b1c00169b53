import { expect } from '@open-wc/testing';
import type { ImpactErrorEvent, ImpactLoadEvent } from '../../../src/element/events.js';
import '../../../src/widgets/comparison/index.js';
import '../../../src/widgets/dashboard/index.js';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import '../../../src/widgets/map/index.js';
import '../../../src/widgets/sources/index.js';
import { add, removeAdded, shown, siae, until, widgetIn, words } from '../support/cards.js';
import { forgetHarm, unharmed, unwatchHarm, watchHarm } from '../support/harm.js';
import { warnedDuring } from '../support/warned.js';

type Detail = ImpactErrorEvent['detail'] | ImpactLoadEvent['detail'];
const told = (widget: Element, event: 'impact-load' | 'impact-error'): Promise<Detail> =>
  new Promise((resolve) => widget.addEventListener(event, (one) => resolve((one as ImpactErrorEvent).detail), { once: true }));

/** As an editor's table block writes it: no header cells, the id on the figure. */
const block = (rows: string, id = 'chiffres'): string =>
  `<figure class="wp-block-table" id="${id}"><table><tbody>${rows}</tbody></table><figcaption>Source : <a href="https://groupe-demain.coop/bilan">Groupe Demain, 2024</a></figcaption></figure>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const ROWS = row('Indicateur', '2023', '2024') + row('Salariés en parcours', '60', '64') + row('Taux de sorties dynamiques', '14 sur 27', '57,7 % (15 sur 26)<sup>1</sup>');
const card = (id = '#chiffres', more = ''): string => `<impact-indicator lang="fr" for="${id}" organisation="L’Atelier des Berges" organisation-role="siae" ${more}></impact-indicator>`;

describe('a table of the page', () => {
  afterEach(removeAdded);

  it('is the feed of a widget that names it or what holds it, with the source of its caption, and stays on the page', async () => {
    const host = add(block(ROWS) + card('#chiffres', 'indicator="sorties-dynamiques"'));
    const widget = widgetIn(host);
    await until(() => words(widget.shadowRoot!.querySelector('[part="figure"]')).startsWith('15 sur 26'));
    expect(words(widget.shadowRoot!.querySelector('[part="source"]'))).to.match(/Source : Groupe Demain, 2024 ↗$/);
    expect(widget.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"] a')!.href).to.equal('https://groupe-demain.coop/bilan');
    expect(host.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('inside the widget is its fallback: "for" without a value, shown until it is drawn', async () => {
    const host = add(`<impact-indicator lang="fr" for organisation="Juratri"><table>${ROWS}</table></impact-indicator>`);
    const widget = widgetIn(host);
    expect(host.querySelector('table')!.checkVisibility()).to.equal(true);
    await shown(widget, '64');
    expect(host.querySelector('table')!.checkVisibility()).to.equal(false);
  });

  it('feeds all the widgets inside an <impact-feed>, a dashboard too', async () => {
    const host = add(`<impact-feed for="#chiffres" organisation="Juratri" lang="fr"><impact-indicator></impact-indicator><impact-dashboard></impact-dashboard></impact-feed>${block(ROWS)}`);
    const [widget, dashboard] = [widgetIn(host), host.querySelector('impact-dashboard')!];
    await shown(widget, '64');
    await until(() => dashboard.state === 'ready');
    expect(words(dashboard.shadowRoot)).to.match(/64[^]*Taux de sorties dynamiques|Taux de sorties dynamiques[^]*64/);
    host.querySelector('td:nth-child(3)')!.closest('tbody')!.rows[1]!.cells[2]!.textContent = '65';
    await shown(widget, '65');
    await until(() => words(dashboard.shadowRoot).includes('65'));
  });

  it('is enough for a comparison over time and for the sources; a map of it is empty, says so, and tells its author that no territory is there', async () => {
    const given = 'for="#chiffres" organisation="Juratri" lang="fr"';
    const host = add(`${block(ROWS)}<impact-comparison ${given} indicator="sorties-dynamiques" by="time"></impact-comparison><impact-sources ${given}></impact-sources><impact-map ${given} indicator="sorties-dynamiques"></impact-map>`);
    const [comparison, sources, map] = [host.querySelector('impact-comparison')!, host.querySelector('impact-sources')!, host.querySelector('impact-map')!];
    const warned = await warnedDuring(() => until(() => [comparison.state, sources.state, map.state].join() === 'ready,ready,empty'));
    expect([...comparison.shadowRoot!.querySelectorAll('[role=option]')].map((one) => one.getAttribute('aria-label')).join('\n')).to.match(/2023.: 52[^]*2024.: 58/);
    expect(words(sources.shadowRoot)).to.contain('Groupe Demain, 2024');
    expect(words(map.shadowRoot!.querySelector('[part="message"]'))).to.equal('Aucun chiffre à montrer pour ce choix.');
    expect(warned.join()).to.match(/2023 et 2024.; pour aucun territoire\./);
  });

  it('is followed when it comes later, changes, is another, goes and is back', async () => {
    const host = add(card());
    const widget = widgetIn(host);
    expect(widget.state).to.equal('pending');
    host.insertAdjacentHTML('beforeend', block(ROWS));
    await shown(widget, '64');
    const cell = (): Element => host.querySelector('table')!.rows[1]!.cells[2]!;
    cell().firstChild!.nodeValue = '66';
    await shown(widget, '66');
    host.querySelector('figure')!.outerHTML = block(ROWS.replace('>64<', '>67<'));
    await shown(widget, '67');
    widget.remove();
    cell().textContent = '68';
    host.append(widget);
    await shown(widget, '68');
    widget.setAttribute('for', '#autre');
    host.insertAdjacentHTML('beforeend', block(ROWS.replace('>64<', '>69<'), 'autre'));
    await shown(widget, '69');
  });

  it('gives way to the property, to `src` and to JSON inside, and wins over an <impact-feed> around', async () => {
    const inline = JSON.stringify(siae({ id: 'salaries-en-parcours', value: 71 }));
    const host = add(`${block(ROWS)}<impact-indicator lang="fr" for="#chiffres"><script type="application/json">${inline}</script></impact-indicator>`);
    await shown(widgetIn(host), '71');
    widgetIn(host).feed = siae({ id: 'salaries-en-parcours', value: 72 });
    await shown(widgetIn(host), '72');
    removeAdded();
    const around = add(`<impact-feed><script type="application/json">${inline}</script>${card()}</impact-feed>${block(ROWS)}`);
    await shown(widgetIn(around), '64');
  });

  it('in a shadow root is found there first, and in the page next', async () => {
    const host = add(`<div></div>${block(ROWS)}`);
    const root = host.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = card();
    const widget = root.querySelector('impact-indicator')!;
    await shown(widget, '64');
    root.append(host.querySelector('figure')!.cloneNode(true));
    root.querySelector('table')!.rows[1]!.cells[2]!.textContent = '81';
    await shown(widget, '81');
  });

  it('that is not there does not give way to an <impact-feed> around, whose figures are others’', async () => {
    const json = JSON.stringify(siae({ id: 'salaries-en-parcours', value: 71 }));
    const host = add(`<impact-feed lang="fr"><script type="application/json">${json}</script>${card('#nulle-part')}<impact-indicator></impact-indicator></impact-feed>`);
    const [widget, other] = [widgetIn(host), host.querySelectorAll('impact-indicator')[1]!];
    const warned = await warnedDuring((said) => until(() => other.state === 'ready' && said.length));
    expect(warned.join()).to.contain('#nulle-part');
    expect(widget.state).to.equal('pending');
    expect(words(other.shadowRoot)).to.contain('71');
    expect(words(widget.shadowRoot)).not.to.contain('71');
  });

  it('that is not there is told after a while, and the page keeps its own content', async () => {
    const host = add('<impact-indicator lang="fr" for="#rien"><p>64 salariés.</p></impact-indicator>');
    const { code, message } = (await told(widgetIn(host), 'impact-error')) as ImpactErrorEvent['detail'];
    expect(code).to.equal('no-source');
    expect(message).to.match(/la page n’a pas de tableau «.#rien.»/);
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
  }).timeout(10_000);

  it('with cells that can’t be read says where, what stood there, what was expected and what happens now, and shows the others', async () => {
    const host = add('');
    host.innerHTML = block(ROWS.replace('>60<', '>une soixantaine<')) + card();
    const { issues } = await told(widgetIn(host), 'impact-load');
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ code: 'cell-unreadable', path: 'rows[1].columns["2023"]' });
    expect(issues[0]!.message).to.match(/^Ligne\s2, colonne «.2023.».: la case n’est pas un chiffre lisible\. Reçu.: "une soixantaine"\. Attendu.: un nombre .*Ce chiffre n’est pas montré/);
    await shown(widgetIn(host), '64');
  });

  it('with figures that contradict themselves says where in the table', async () => {
    const host = add('');
    host.innerHTML = block(ROWS.replace('14 sur 27', '28 sur 27')) + card();
    const { issues } = await told(widgetIn(host), 'impact-load');
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([['numerator-above-denominator', 'rows[2].columns["2023"]']]);
  });

  it('without periods shows nothing, says why, and keeps the page’s own table', async () => {
    const host = add('');
    host.innerHTML = `<impact-indicator lang="fr" for><table>${row('Indicateur', 'Valeur') + row('Salariés', '64')}</table></impact-indicator>`;
    const { code, issues } = (await told(widgetIn(host), 'impact-error')) as ImpactErrorEvent['detail'];
    expect(code).to.equal('invalid');
    expect(issues[0]!.message).to.match(/le tableau ne nomme aucune période\. .*Attendu.: une ligne d’en-tête avec les périodes/);
    expect(host.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('withholds nothing less than a feed would: a rate on few people', async () => {
    const widget = widgetIn(add(block(row('', '2024') + row('Taux de sorties dynamiques', '4 sur 9')) + card()));
    await until(() => widget.state === 'ready');
    expect(words(widget.shadowRoot)).not.to.match(/44|4 sur 9/);
  });

  it('with merged cells gives no period the figure of several, and reads what raised marks lead to as marks', async () => {
    const host = add('');
    host.innerHTML = block(`<tr><td></td><td>1<sup>er</sup> semestre 2024</td><td>2<sup>e</sup> semestre 2024</td></tr><tr><td>Salariés en parcours</td><td colspan="2">64</td></tr>${row('Heures de travail en insertion<sup>(1)</sup>', '1&nbsp;200', '1&#8239;300<sup>2</sup>')}`) + card();
    const { issues } = await told(widgetIn(host), 'impact-load');
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([['cell-unreadable', 'rows[1].columns["1er semestre 2024"]']]);
    expect(widgetIn(host).feed!.indicators.map(({ id, observations }) => [id, ...observations.map(({ period, value }) => [period, value])])).to.deep.equal([
      ['heures-travaillees-insertion', ['2024-H1', 1200], ['2024-H2', 1300]],
    ]);
  });

  describe('that is hostile', () => {
    before(watchHarm);
    after(unwatchHarm);
    beforeEach(forgetHarm);

    it('runs nothing and becomes no markup', async () => {
      const evil = '&lt;img src=x onerror="harm()"&gt;&lt;script&gt;harm()&lt;/script&gt;';
      const host = add(`<figure id="chiffres"><table>${row(evil, '2024') + row(`${evil} (tonnes)`, '64')}</table><figcaption>Source : <a href="javascript:harm()">${evil}</a></figcaption></figure>${card()}`);
      const widget = widgetIn(host);
      await until(() => widget.state === 'ready');
      expect(widget.shadowRoot!.querySelectorAll('img, script, a[href^="javascript"]')).to.have.length(0);
      expect(words(widget.shadowRoot)).to.include('<img src=x');
      await unharmed();
    });
  });
});
