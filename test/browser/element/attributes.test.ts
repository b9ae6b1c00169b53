import { expect } from '@open-wc/testing';
import '../../../src/widgets/dashboard/index.js';
import '../../../src/widgets/indicator/index.js';
import { add, removeAdded, shown, until, widgetIn, words } from '../support/cards.js';
import { warnedDuring } from '../support/warned.js';

const FEED = '/test/fixtures/feeds/atelier-des-berges-fictif.json';

const controls = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('[part="controls"] button')].map(words);

describe('an attribute', () => {
  afterEach(removeAdded);

  for (const variant of ['bidon', '', 'gauge ']) {
    it(`variant="${variant}" is a card`, async () => {
      const widget = widgetIn(add(`<impact-indicator src="${FEED}" indicator="sorties-dynamiques" lang="fr" variant="${variant}"></impact-indicator>`));
      await shown(widget, '15 sur 26');
      expect(widget.shadowRoot!.querySelector('[part~="mark"]')).not.to.equal(null);
    });
  }

  it('that is set to nothing that is known, or taken away, gives the default back', async () => {
    const widget = widgetIn(add(`<impact-indicator src="${FEED}" indicator="sorties-dynamiques" lang="fr" variant="gauge" controls="csv"></impact-indicator>`));
    await shown(widget, '15 sur 26');
    expect(controls(widget)).to.deep.equal(['CSV']);
    for (const change of [() => widget.setAttribute('variant', 'bidon'), () => widget.removeAttribute('variant'), () => widget.removeAttribute('controls')]) {
      change();
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
    }
    await until(() => controls(widget).join(' ') === 'Lire Tableau Méthode');
  });

  it('is read without the spaces around it, and lists with commas too', async () => {
    const widget = widgetIn(add(`<impact-indicator src=" ${FEED}" indicator=" sorties-dynamiques " territory="" period=" 2025 " controls="table, csv" lang="fr"></impact-indicator>`));
    await shown(widget, '15 sur 26');
    expect(controls(widget)).to.deep.equal(['Tableau', 'CSV']);
  });

  it('that chooses what the feed has nothing of says so, and tells the author what there is', async () => {
    const widget = widgetIn(add(`<impact-indicator src="${FEED}" indicator="sorties-dynamiques" territory="DEP:39" lang="fr"></impact-indicator>`));
    const warned = await warnedDuring(() => until(() => widget.state === 'empty'));
    expect(words(widget.shadowRoot)).to.contain('Aucun chiffre à montrer pour ce choix.');
    expect(warned.join()).to.match(/«.sorties-dynamiques.» a des chiffres pour les périodes.: .*2025.*territoires.: dep:39/);
  });

  it('indicators of a strip that holds no more of them is told to its author', async () => {
    const ids = 'sorties-dynamiques acces-formation freins-leves immersions partenaires-locaux sorties';
    const strip = add(`<impact-dashboard layout="strip" src="${FEED}" indicators="${ids}" lang="fr"></impact-dashboard>`).querySelector('impact-dashboard')!;
    const warned = await warnedDuring(() => until(() => strip.state === 'ready'));
    expect(strip.shadowRoot!.querySelectorAll('[part="figure"]')).to.have.length(5);
    expect(warned.join()).to.match(/Un bandeau montre 5 chiffres au plus/);
  });

  it('indicators of a dashboard may be written with commas, and taken away', async () => {
    const holder = add(`<impact-dashboard layout="strip" src="${FEED}" indicators="sorties-dynamiques,acces-formation" lang="fr"></impact-dashboard>`);
    const dashboard = holder.querySelector('impact-dashboard')!;
    const figures = (): number => dashboard.shadowRoot!.querySelectorAll('[part="figure"]').length;
    await until(() => dashboard.state === 'ready' && figures() === 2);
    dashboard.removeAttribute('indicators');
    await until(() => figures() > 2);
    expect(dashboard.state).to.equal('ready');
  });
});
