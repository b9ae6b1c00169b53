/** What both pages of maps say. */
const shared = {
  skip: 'Skip to content',
  name: 'Socially responsible purchasing',
  'nav.label': 'Page',
  'footer.1': 'Demonstration page of impact-widgets. It asks nothing of anyone: no remote font, no audience measurement, no cookie.',
};

/** The words of cartes.html in English, by the `data-t` of the element that they stand in. */
export const cartes = {
  ...shared,
  title: 'Where it happens',
  description: 'The figures of work integration by territory, from region to commune, with what is not known.',
  'nav.home': 'Home',
  'nav.card': 'Choosing',
  'nav.france': 'France',
  'nav.years': 'Twelve years',
  'nav.counts': 'Counts',
  'nav.places': 'Places',
  'nav.regions': 'Regions',
  'nav.publish': 'Your turn',
  chapo:
    'A purchase is signed somewhere, and its effects have an address too. These maps say where, from region to commune. They also say where nothing is known, and rank territories only where the figures allow it.',
  'opening.text':
    'In 2022, in Bourgogne-Franche-Comté, 42.7% of those who left work integration had a dynamic exit: 48.4% in the Jura, 37.4% in Haute-Saône.',
  'card.eyebrow': 'Choosing',
  'card.title': 'A département chosen, its card beside it',
  'card.1':
    'Choose a département on the map: with a click, a finger, or the keyboard, by arrows and Enter. The card follows. Chosen again, it no longer is, and the card goes back to the region.',
  'card.map':
    'In 2022, 20.6% of those who left work integration in Bourgogne-Franche-Comté reached a lasting job; 17.6% in the Jura.',
  'card.text': 'In 2022, 17.6% of those who left work integration in the Jura reached a lasting job (region: 20.6%).',
  'france.eyebrow': 'France, fictional data',
  'france.title': 'A complete map, with its silences',
  'france.1':
    'This map is invented, and says so. Two départements collected nothing: they are hatched. Three others count fewer than eleven people: a lozenge, and no figure. Three more are withheld with them, since a subtraction would give the first ones away.',
  'france.2':
    'Five tints, from light to dark, are five steps, the same for all. Beside the map, one reads how many départements are in each, and where the mean stands.',
  'france.text': 'Fictional data, 2025: 46.7% of employees on a path had access to training.',
  'years.eyebrow': 'Twelve years, fictional data',
  'years.title': 'One scale only, so that the eye compares',
  'years.1':
    'The same limits hold for all twelve maps, chosen beforehand. Otherwise each year would have tints of its own, and a progress everywhere would be seen nowhere. The legend and the source below hold for all.',
  'years.scale': 'The steps and the source of the twelve maps.',
  'counts.eyebrow': 'Counts, fictional data',
  'counts.title': 'A count is not a rate',
  'counts.1':
    'A populous département has more enterprises than another without doing better. So a count is drawn as circles, whose area is the number, never as a tint spread over a whole territory.',
  'counts.text': 'Fictional data, end of 2025: the map of work-integration enterprises, by département.',
  'places.eyebrow': 'Places, fictional data',
  'places.title': 'Who is there',
  'places.1':
    'Each kind of enterprise has a sign of its own, known by its shape alone. Places that are too close are one circle with their number: touch it, and the map grows until they part.',
  'places.text': 'Fictional data: the map of thirty-nine work-integration enterprises.',
  'regions.eyebrow': 'Regions, fictional data',
  'regions.title': 'From region to département, and back',
  'regions.1': 'Choose a region, then “Show the départements”. The line above the map says where you are and leads back.',
  'regions.text': 'Fictional data, 2025: access to training in the eighteen regions.',
  'communes.eyebrow': 'Communes',
  'communes.title': 'Closer, fewer people are counted',
  'communes.1':
    'At the scale of a commune, a rate often rests on a few dozen people. The gaps are large, and hardly any is certain. The map is still of use if it shows that.',
  'communes.link': 'See a map of communes',
  'publish.eyebrow': 'Your turn',
  'publish.title': 'One tag, and the map is there',
  'publish.1':
    'The outlines of regions and départements are included, overseas as well. Your figures carry the official codes, and that is all.',
  'publish.link': 'See examples to copy',
  'footer.ground': 'Outlines: Natural Earth (public domain), codes of Insee 2026. The figures belong to their sources.',
};

/** The words of communes.html. */
export const communes = {
  ...shared,
  title: 'Sixty communes',
  description: 'A map of communes, of an imaginary département: what it shows, and what small numbers do not say.',
  'nav.maps': 'The maps',
  'nav.few': 'Small numbers',
  'nav.outlines': 'Your outlines',
  chapo:
    'The Val-Imaginaire does not exist: neither its outlines, nor its communes, nor its figures. It shows what a map of your département would be, commune by commune.',
  'opening.text': 'Fictional data, 2025: in the Val-Imaginaire, 46% of the 5,694 employees on a path had access to training.',
  'few.eyebrow': 'Small numbers',
  'few.title': 'Very different tints, and hardly a gap that is certain',
  'few.1':
    'From one commune to the next, the rate goes from 35 to 55%. But many communes count only a few dozen people: three or four of them are enough to move it by a step.',
  'few.2':
    'That is why the title keeps only three communes of fifty-six, those whose 95% interval leaves out the rate of the département. Of the others, one can say neither that they do better nor that they do worse.',
  'outlines.eyebrow': 'Your outlines',
  'outlines.title': 'The communes of your département, in one command',
  'outlines.1':
    'The command reads the official administrative contours, keeps one département, simplifies them and writes a light file. The attribute geometry gives it to the map.',
  'outlines.2':
    'A TopoJSON or GeoJSON file of your own will do as well: neighbourhoods of a city, employment areas, or a territory outside France.',
  'footer.ground': 'Outlines and figures are invented. No commune of France has any of these names.',
};
