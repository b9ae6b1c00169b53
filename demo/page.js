/** The page's own words in the language that its address asks for; the widgets follow the page's `lang` by themselves. */
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';
const name = document.documentElement.dataset.page;
/** Where the English words of a page are. */
const wordsOf = {
  cartes: () => import('./english-maps.js'),
  communes: () => import('./english-maps.js'),
  etude: () => import('./english-study.js'),
  annee: () => import('./english-study.js'),
}[name];

if (language === 'en') {
  document.documentElement.lang = 'en';
  const english = wordsOf ? (await wordsOf())[name] : (await import('./english.js')).english;
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = english[element.dataset.t];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = english[element.dataset.label];
  for (const element of document.querySelectorAll('[data-heading]')) element.setAttribute('heading', english[element.dataset.heading]);
  for (const link of document.querySelectorAll('[data-page-link]')) link.search = '?lang=en';
  document.querySelector('meta[name=description]').content = english.description;
}
for (const link of document.querySelectorAll('[data-language]')) link.hidden = link.dataset.language === language;

// A map that names a card by its id gives it each territory that a reader chooses; without one, the card is of the whole.
for (const map of document.querySelectorAll('[data-chooses]')) {
  const card = document.getElementById(map.dataset.chooses);
  map.addEventListener('impact-select', ({ detail }) => card.setAttribute('territory', detail.territory ?? map.dataset.else));
}
