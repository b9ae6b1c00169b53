import { expect } from '@open-wc/testing';
import '../../../src/widgets/factors/index.js';
import type { ImpactFactors } from '../../../src/widgets/factors/factors.js';
import { button, feed, part, press, startCalendar, stopCalendar, TODAY, until, words } from '../support/cards.js';
import { emulateMedia, sendKeys } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, settled, unmountAll } from '../support/fixtures.js';

const radio = (widget: Element, factor: number, state: string): HTMLInputElement => widget.shadowRoot!.querySelector<HTMLInputElement>(`[name="f${factor}"][value="${state}"]`)!;

const asked = (widget: Element): Promise<void> => until(() => widget.shadowRoot!.querySelector('[name=f7]'), 'it asks nothing');

async function answerAll(widget: ImpactFactors, state = 'en-cours'): Promise<void> {
  for (let factor = 1; factor <= 7; factor++) radio(widget, factor, state).click();
  await widget.updateComplete;
}

const clean = (): void => {
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  unmountAll();
};

bothFixtures('<impact-factors editable>', (mount) => {
  beforeEach(clean);
  afterEach(clean);

  const field = async (attributes: Readonly<Record<string, string>> = {}): Promise<ImpactFactors> => {
    const widget = await mount<ImpactFactors>('impact-factors', { feed: await feed('atelier-des-berges-fictif'), now: TODAY, attributes: { lang: 'fr', editable: '', ...attributes } });
    await asked(widget);
    return widget;
  };

  it('asks for four states and a note of each of the seven, and says that nothing is sent', async () => {
    const widget = await field();
    expect(words(part(widget, 'title'))).to.equal('Où en êtes-vous sur les sept facteurs ?');
    expect(widget.shadowRoot!.querySelectorAll('[type=radio]')).to.have.length(28);
    expect(widget.shadowRoot!.querySelectorAll('textarea')).to.have.length(7);
    expect(words(part(widget, 'subject'))).to.contain('Aucune réponse sur sept.').and.to.contain('rien n’est envoyé');
    expect(widget.value).to.equal('');
  });

  it('counts answers, and stands beside who has assessed in the feed', async () => {
    const widget = await field();
    expect(widget.shadowRoot!.querySelector('[part~="profile"]')).to.equal(null);
    radio(widget, 1, 'en-cours').click();
    radio(widget, 2, 'en-place').click();
    await until(() => widget.shadowRoot!.querySelector('[part~="profile"]'));
    expect(words(part(widget, 'subject'))).to.contain('Deux réponses sur sept.');
    expect(words(part(widget, 'profile-title'))).to.equal("Face à L'Atelier des Berges : au‑dessus sur un facteur et au‑dessous sur un");
    expect(words(part(widget, 'profile'))).to.contain("Parcours et formation : vous, en cours ; L'Atelier des Berges, en place.");
  });

  it('prints whose assessment it stands beside, and opens a table of both', async () => {
    const widget = await field({ controls: 'table csv copy' });
    radio(widget, 1, 'en-cours').click();
    await until(() => widget.shadowRoot!.querySelector('[part~="profile"]'));
    await emulateMedia({ media: 'print' });
    const foot = widget.shadowRoot!.querySelector('.profile .says')!;
    expect(getComputedStyle(foot).display).to.not.equal('none');
    expect(words(foot)).to.contain('(données fictives)').and.to.contain('pas un classement');
    await emulateMedia({ media: 'screen' });
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    expect(words(part(widget, 'table'))).to.contain("Repère : L'Atelier des Berges").and.to.contain('En place · 1 cran au‑dessous');
  });

  it('fires input and change as a field does, with its value already there', async () => {
    const widget = await field();
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(`${event.type} ${(event.currentTarget as HTMLElement).localName} ${widget.value.includes('prevu')}`);
    for (const type of ['input', 'change']) widget.parentElement!.addEventListener(type, listen);
    radio(widget, 3, 'prevu').click();
    expect(heard).to.deep.equal(['input div true', 'change div true']);
  });

  it('is told to assistive technology as groups of radios with the factor’s name', async () => {
    const widget = await field({ required: '' });
    widget.id = 'field';
    const tree = await accessibilityTree('#field');
    expect(tree).to.match(/group "Internalisation"[^]*radio "Absent"[^]*radio "Prévu"[^]*radio "En cours"[^]*radio "En place"/);
    expect(tree).to.contain('textbox "Ce qui le montre (facultatif)"');
    radio(widget, 1, 'prevu').click();
    await until(() => widget.shadowRoot!.querySelector('[part~="profile"]'));
    await expect(widget).to.be.accessible();
  });

  it('opens as a table of what was answered, signed by who assesses', async () => {
    const widget = await field();
    await answerAll(widget);
    const name = widget.shadowRoot!.querySelector<HTMLInputElement>('[name=by]')!;
    name.value = 'La Fabrique';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    expect([...widget.shadowRoot!.querySelectorAll('tbody tr')].map(words)[0]).to.contain('1. Parcours et formationEn coursEn place · 1 cran au‑dessousLa Fabrique');
    await press(widget, 'Questions', () => widget.shadowRoot!.querySelector('[name=f7]'));
    expect(radio(widget, 7, 'en-cours').checked).to.equal(true);
  });

  it('keeps answers in the tab, and lets them be erased', async () => {
    const before = await field();
    radio(before, 4, 'absent').click();
    await before.updateComplete;
    unmountAll();
    const after = await field();
    expect(radio(after, 4, 'absent').checked).to.equal(true);
    button(after, 'Effacer').click();
    await until(() => !radio(after, 4, 'absent').checked);
    expect(after.value).to.equal('');
    expect(sessionStorage.length).to.equal(0);
  });

  it('takes answers from the address, says that it did, and takes nothing else from there', async () => {
    history.replaceState(null, '', '#menu&impact-factors=3-10---');
    const widget = await field();
    expect([radio(widget, 1, 'en-place').checked, radio(widget, 3, 'prevu').checked, radio(widget, 4, 'absent').checked]).to.deep.equal([true, true, true]);
    expect(words(part(widget, 'subject'))).to.contain('viennent du lien');
    button(widget, 'Effacer').click();
    expect(location.hash).to.equal('#menu');
    unmountAll();
    history.replaceState(null, '', '#impact-factors=<img src=x>');
    expect((await field()).value).to.equal('');
  });

  it('keeps what is answered after a link was opened: the address lets go of it', async () => {
    history.replaceState(null, '', '#menu&impact-factors=3-10---');
    const before = await field();
    radio(before, 1, 'prevu').click();
    expect(location.hash).to.equal('#menu');
    unmountAll();
    expect(radio(await field(), 1, 'prevu').checked).to.equal(true);
  });

  it('counts one answer in its gender', async () => {
    const widget = await field();
    radio(widget, 1, 'prevu').click();
    await widget.updateComplete;
    expect(words(part(widget, 'subject'))).to.contain('Une réponse sur sept.');
  });

  it('stays within 280 pixels', async () => {
    const widget = await field();
    radio(widget, 1, 'prevu').click();
    widget.style.width = '280px';
    await until(() => widget.shadowRoot!.querySelector('[part~="profile"]'));
    const right = widget.getBoundingClientRect().right;
    expect([...widget.shadowRoot!.querySelectorAll('p, li, svg, label, input, textarea, button')].filter((one) => one.getBoundingClientRect().right > right + 1)).to.deep.equal([]);
  });
});

describe('<impact-factors editable> in a form', () => {
  beforeEach(clean);
  afterEach(clean);

  async function formed(attributes = '', address = ''): Promise<{ form: HTMLFormElement; widget: ImpactFactors }> {
    const form = document.createElement('form');
    form.setHTMLUnsafe(`<fieldset><impact-factors lang="fr" editable name="facteurs" ${attributes}></impact-factors></fieldset>${address}`);
    document.body.append(form);
    forms.push(form);
    const widget = form.querySelector<ImpactFactors>('impact-factors')!;
    await settled(widget);
    await asked(widget);
    return { form, widget };
  }
  const forms: HTMLFormElement[] = [];
  afterEach(() => forms.splice(0).forEach((form) => form.remove()));

  it('needs no feed, and sends its answers as JSON only with the form', async () => {
    const { form, widget } = await formed();
    expect(new FormData(form).get('facteurs')).to.equal(null);
    radio(widget, 7, 'en-place').click();
    expect(JSON.parse(new FormData(form).get('facteurs') as string)).to.deep.equal({ factors: [{ id: 'mutualisation', state: 'en-place' }] });
    expect(words(part(widget, 'subject'))).to.contain('partent avec ce formulaire');
  });

  it('is valid without answers unless it is required, then only with all seven, and points at the first that is open', async () => {
    const { form, widget } = await formed('required');
    radio(widget, 1, 'prevu').click();
    await widget.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(widget.reportValidity()).to.equal(false);
    expect((widget.shadowRoot!.activeElement as HTMLInputElement | null)?.name).to.equal('f2');
    await answerAll(widget);
    expect(form.checkValidity()).to.equal(true);
    widget.required = false;
    form.reset();
    await widget.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('says what is missing in the language that it speaks', async () => {
    const told: string[] = [];
    for (const [lang, said] of [['fr', 'Répondez aux sept facteurs.'], ['en', 'Answer all seven factors.']]) {
      const { form, widget } = await formed('required');
      widget.lang = lang!;
      await until(() => words(part(widget, 'title')).startsWith(lang === 'en' ? 'Where' : 'Où'));
      await widget.updateComplete;
      expect(form.checkValidity()).to.equal(false);
      told.push(widget.validationMessage);
      expect(told.at(-1)).to.equal(said);
      expect([widget.willValidate, widget.validity.valueMissing, widget.form === form]).to.deep.equal([true, true, true]);
      form.remove();
    }
  });

  it('is led to by a label of the page: to the first question without an answer', async () => {
    const { form, widget } = await formed();
    const label = document.createElement('label');
    label.htmlFor = widget.id = 'auto-evaluation';
    label.textContent = 'Votre auto-évaluation';
    form.prepend(label);
    const focused = (): string | undefined => (widget.shadowRoot!.activeElement as HTMLInputElement | null)?.name;
    label.click();
    expect(focused()).to.equal('f1');
    radio(widget, 1, 'prevu').click();
    await widget.updateComplete;
    label.click();
    expect(focused()).to.equal('f2');
    (widget.shadowRoot!.activeElement as HTMLElement).blur();
    widget.focus();
    expect(focused()).to.equal('f2');
    // A press within stays where it is.
    widget.shadowRoot!.querySelector<HTMLElement>('[name=n4]')!.focus();
    part(widget, 'title').click();
    expect(focused()).to.equal('n4');
  });

  it('has targets of 44 pixels at least, in a place of 280', async () => {
    const { widget } = await formed();
    widget.style.cssText = 'display: block; width: 280px';
    radio(widget, 1, 'prevu').click();
    await widget.updateComplete;
    const small = [...widget.shadowRoot!.querySelectorAll('.steps label, textarea, .line, button')].filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44);
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.deep.equal([]);
  });

  it('is reset and disabled with its form', async () => {
    const { form, widget } = await formed();
    radio(widget, 2, 'prevu').click();
    form.reset();
    await widget.updateComplete;
    expect(widget.value).to.equal('');
    expect(radio(widget, 2, 'prevu').checked).to.equal(false);
    form.querySelector('fieldset')!.disabled = true;
    await until(() => radio(widget, 2, 'prevu').matches(':disabled'));
    expect(new FormData(form).has('facteurs')).to.equal(false);
  });

  it('can’t be erased while its form disables it', async () => {
    const { form, widget } = await formed();
    radio(widget, 2, 'prevu').click();
    form.querySelector('fieldset')!.disabled = true;
    await until(() => radio(widget, 2, 'prevu').matches(':disabled'));
    expect(button(widget, 'Effacer').disabled).to.equal(true);
  });

  it('takes back what the browser kept of it, before and after its questions are there', async () => {
    const { widget } = await formed();
    const state = JSON.stringify({ factors: [{ id: 'internalisation', state: 'absent', proof: 'Rien' }] });
    widget.formStateRestoreCallback(state);
    await until(() => radio(widget, 2, 'absent').checked);
    expect(widget.shadowRoot!.querySelector<HTMLTextAreaElement>('[name=n2]')!.value).to.equal('Rien');
    const early = document.createElement('impact-factors');
    early.editable = true;
    early.formStateRestoreCallback(state);
    forms[0]!.append(early);
    await settled(early);
    await asked(early);
    expect(early.value).to.equal(state);
    early.value = '{"factors":[]}';
    expect(early.value).to.equal('');
  });
});

describe('<impact-factors editable>', () => {
  beforeEach(clean);
  afterEach(() => {
    startCalendar();
    clean();
  });

  const alone = async (): Promise<ImpactFactors> => {
    const widget = await mountIn('client')<ImpactFactors>('impact-factors', { attributes: { lang: 'fr', editable: '' } });
    await asked(widget);
    return widget;
  };

  const leaving = (widget: ImpactFactors): { format: string; content: string }[] => {
    const left: { format: string; content: string }[] = [];
    widget.addEventListener('impact-export', (event) => {
      event.preventDefault();
      left.push(event.detail);
    });
    return left;
  };

  it('asks nothing of any server while it is answered', async () => {
    const widget = await alone();
    const before = performance.getEntriesByType('resource').length;
    await answerAll(widget);
    button(widget, 'Effacer').click();
    await widget.updateComplete;
    expect(performance.getEntriesByType('resource').slice(before).map(({ name }) => name)).to.deep.equal([]);
  });

  it('is still not valid as a table while it is required and open', async () => {
    const widget = await alone();
    widget.required = true;
    widget.view = 'table';
    await until(() => widget.shadowRoot!.querySelector('table'));
    expect(widget.checkValidity()).to.equal(false);
  });

  it('keeps its answers when it is moved in the page', async () => {
    const widget = await alone();
    radio(widget, 5, 'prevu').click();
    const { value } = widget;
    sessionStorage.clear();
    widget.parentElement!.append(document.createElement('hr'), widget);
    await widget.updateComplete;
    expect(widget.value).to.equal(value);
    expect(radio(widget, 5, 'prevu').checked).to.equal(true);
  });

  it('takes the answers of a link that is opened in the same page', async () => {
    const widget = await alone();
    location.hash = '#impact-factors=0------';
    await until(() => radio(widget, 1, 'absent').checked);
    expect(words(part(widget, 'subject'))).to.contain('viennent du lien');
  });

  it('shares the stops by the address, without notes and name', async () => {
    const widget = await alone();
    const left = leaving(widget);
    widget.value = JSON.stringify({ assessedBy: 'Moi', factors: [{ id: 'internalisation', state: 'prevu', proof: 'Secret' }] });
    await widget.updateComplete;
    button(widget, 'Copier un lien').click();
    expect(left.map(({ content }) => new URL(content).hash)).to.deep.equal(['#impact-factors=-1-----']);
  });

  it('says that a link was copied, and shows it where it can’t be', async () => {
    const widget = await alone();
    radio(widget, 2, 'prevu').click();
    await widget.updateComplete;
    const { clipboard } = navigator;
    const copied: string[] = [];
    const stub = (writeText: (text: string) => Promise<void>): void => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      stub((text) => Promise.resolve(void copied.push(text)));
      button(widget, 'Copier un lien').click();
      await until(() => words(widget.shadowRoot).includes('Lien copié.'));
      stub(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      button(widget, 'Copier un lien').click();
      await until(() => widget.shadowRoot!.querySelector<HTMLInputElement>('[readonly]')?.value === copied[0]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('saves a feed of the answers, signed and dated, and asks for the name that it needs', async () => {
    const widget = await alone();
    const left = leaving(widget);
    stopCalendar();
    await answerAll(widget);
    button(widget, 'Télécharger (JSON)').click();
    await until(() => widget.shadowRoot!.querySelector('#needs-name'));
    expect(left).to.deep.equal([]);
    expect((widget.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('by');
    widget.value = JSON.stringify({ ...JSON.parse(widget.value), assessedBy: 'La Fabrique' });
    await widget.updateComplete;
    button(widget, 'Télécharger (JSON)').click();
    const { organisation, factors } = JSON.parse(left[0]!.content) as { organisation: object; factors: object[] };
    expect(organisation).to.deep.equal({ name: 'La Fabrique', role: 'autre' });
    expect(factors[6]).to.deep.equal({ id: 'mutualisation', state: 'en-cours', assessedBy: 'La Fabrique', date: TODAY });
    // The file shows itself.
    startCalendar();
    const shown = await mountIn('client')<ImpactFactors>('impact-factors', { feed: JSON.parse(left[0]!.content), attributes: { lang: 'fr' } });
    expect(words(part(shown, 'title'))).to.equal('Aucun des sept facteurs n’est encore en place, selon La Fabrique');
  });

  it('says that nothing is kept where the browser refuses to', async () => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Object.defineProperty(Storage.prototype, 'setItem', { ...setItem, value: () => { throw new DOMException('no', 'SecurityError'); } });
    try {
      const widget = await alone();
      radio(widget, 1, 'absent').click();
      await until(() => words(part(widget, 'subject')).includes('ne garde rien'));
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
  });

  it('tells a chosen stop by more than colour where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await alone();
    radio(widget, 1, 'prevu').click();
    await widget.updateComplete;
    const [chosen, other] = ['prevu', 'absent'].map((state) => getComputedStyle(radio(widget, 1, state)).borderTopWidth);
    expect(chosen).not.to.equal(other);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('moves among the stops with the arrows, one tab stop a factor', async () => {
    const widget = await alone();
    radio(widget, 1, 'absent').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(JSON.parse(widget.value)).to.deep.equal({ factors: [{ id: 'parcours-formation', state: 'prevu' }] });
    await sendKeys({ press: 'Tab' });
    expect((widget.shadowRoot!.activeElement as HTMLElement).getAttribute('name')).to.equal('n1');
  });
});
