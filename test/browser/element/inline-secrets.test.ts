import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import { add, removeAdded, siae, until, widgetIn } from '../support/cards.js';
import { warnedDuring } from '../support/warned.js';

describe('a withheld figure', () => {
  afterEach(removeAdded);

  it('that the page’s own HTML still holds is told in the console, without its number; one that is elsewhere is not', async () => {
    await warnedDuring(async (warned) => {
      const secret = JSON.stringify(siae({ id: 'sorties-dynamiques', observations: [{ value: 71.4, n: 7 }, { value: 48, n: 64, period: '2024' }] }));
      const elsewhere = add(`<impact-indicator src="${URL.createObjectURL(new Blob([secret]))}" lang="fr"></impact-indicator>`);
      await until(() => widgetIn(elsewhere).state === 'ready');
      expect(warned).to.deep.equal([]);
      const inline = add(`<impact-indicator lang="fr"><script type="application/json">${secret}</script></impact-indicator>`);
      await until(() => widgetIn(inline).state === 'ready' && warned.length);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^impact-widgets: Indicateur.1, observation.1 \(indicators\[0\]\.observations\[0\]\).: une règle d’honnêteté retient ce passage.; il reste lisible dans le document lui-même\. Attendu.: un effectif d’au moins 11 personnes/);
      expect(warned[0]).not.to.match(/71[.,]4|64|48/);
    });
  });
});
