/** The page's own words in the language that its address asks for; the widgets follow the page's `lang` by themselves. */
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';

if (language === 'en') {
  document.documentElement.lang = 'en';
  const { english } = await import('./english.js');
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = english[element.dataset.t];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = english[element.dataset.label];
  for (const element of document.querySelectorAll('[data-heading]')) element.setAttribute('heading', english[element.dataset.heading]);
  document.querySelector('meta[name=description]').content = english.description;
}
for (const link of document.querySelectorAll('[data-language]')) link.hidden = link.dataset.language === language;
