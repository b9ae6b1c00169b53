const perHour = 'Calculateur du Marché de l’inclusion\u202f: 26\u202f€, d’après un échantillon que la plateforme dit non représentatif. Écart de 15\u202f%\u202f: choix de cette page.';

/** Name, unit as it stands behind the field, unit as it is heard, and where the starting value comes from. */
const fields = {
  amount: ['Montant de l’achat, hors taxes', '€', 'en euros', ''],
  eurosPerHour: ['Montant par heure d’insertion', '€', 'en euros', perHour],
  hoursPerFteMonth: ['Heures dans un mois à temps plein', 'h', 'en heures', '134\u202f: les 1\u202f607 heures d’une année, seuil légal (Code du travail, L3121‑41). 152\u202f: 35 heures par semaine, durée légale (L3121‑27). Entre les deux, le calculateur\u202f: 142 (3\u202f700\u202f€ / 26\u202f€).'],
  hoursPerWeek: ['Heures par semaine et par personne', 'h', 'en heures', 'De 20 heures, minimum d’un contrat d’insertion (CDDI), à 35, durée légale (Code du travail, L5132‑5 et L3121‑27).'],
  monthsPerPerson: ['Mois passés par personne', 'mois', 'en mois', 'Choix de cette page.'],
  people: ['Salariés en parcours', 'personnes', 'en personnes', 'Sous 11 personnes, aucun résultat n’est affiché.'],
  netWage: ['Salaire net par mois', '€', 'en euros', '26 heures par semaine au Smic de juin 2026 (12,31\u202f€ brut, OpenFisca-France)\u202f; le net est pris à 79\u202f% du brut. Heures et part\u202f: choix de cette page.'],
  benefitsBefore: ['RSA avant l’embauche, par mois', '€', 'en euros', 'Barème d’avril 2026 (OpenFisca-France)\u202f: personne seule, sans enfant, avec forfait logement.'],
  supportAfter: ['RSA après l’embauche, par mois', '€', 'en euros', 'Un euro de salaire retire un euro de RSA\u202f; suit le salaire et le RSA d’avant tant que vous ne le changez pas.'],
  benefitsAfter: ['Prime d’activité, par mois', '€', 'en euros', 'Barème d’avril 2026 (OpenFisca-France), pour ce salaire\u202f; suit le salaire tant que vous ne la changez pas.'],
  consumed: ['Part du gain consommée', '%', 'en pourcentage', 'Choix de cette page.'],
  local: ['Part consommée dans le territoire', '%', 'en pourcentage', 'Choix de cette page\u202f; une enquête auprès des salariés vaut mieux.'],
  employmentBefore: ['Emploi d’insertion, première période', 'ETP', 'en équivalents temps plein', ''],
  employmentAfter: ['Emploi d’insertion, seconde période', 'ETP', 'en équivalents temps plein', 'Équivalents temps plein réalisés, comptés de la même façon.'],
  activityBefore: ['Activité, première période', '€', 'en euros', ''],
  activityAfter: ['Activité, seconde période', '€', 'en euros', ''],
  priceRise: ['Hausse des prix entre les deux périodes', '%', 'en pourcentage', 'Prix à la consommation d’une année à la suivante, en moyenne annuelle\u202f: de 0,9\u202f% (2025) à 5,2\u202f% (2022), Insee. À remplacer par la hausse entre vos deux périodes, ou par celle de vos propres prix.'],
  income: ['Reçu par la structure en un an', '€', 'en euros', ''],
  spentLocally: ['Dépensé par elle dans le territoire', '€', 'en euros', 'Salaires des habitants et achats aux fournisseurs du territoire.'],
  spentAgain: ['Dépensé à nouveau sur place par ceux qui l’ont reçu', '€', 'en euros', 'Choix de cette page\u202f; à connaître par une enquête auprès d’eux.'],
} as const;

const units = {
  'current-euros': ['Euros courants', '€\u00a0courants', 'en euros courants', 'Chiffre d’affaires, tel qu’il est dans les comptes.'],
  'constant-euros': ['Euros constants', '€\u00a0constants', 'en euros constants', 'Chiffre d’affaires, ramené aux prix d’une même année.'],
  hours: ['Heures', 'h', 'en heures', 'Heures vendues ou mises à disposition, comptées de la même façon.'],
  tonnes: ['Tonnes', 't', 'en tonnes', 'Tonnes collectées ou traitées, comptées de la même façon.'],
} as const;

/** One sentence for each reason not to give a figure. */
const refused = {
  'too-few-people': 'Sous 11 personnes, aucun résultat n’est affiché\u202f: salaires et aides sont des données personnelles.',
  'no-gain': 'Avec ces montants, le revenu n’augmenterait pas\u202f: il n’y a pas de gain à consommer.',
  'not-positive': 'Le calcul demande des nombres supérieurs à zéro\u202f: on ne divise pas par rien.',
  'activity-unchanged': 'L’activité a varié de moins de 2\u202f%\u202f: le rapport ne voudrait rien dire.',
  'real-activity-unchanged': 'Une fois la hausse des prix retirée, l’activité peut avoir varié de moins de 2\u202f%\u202f: le rapport ne voudrait rien dire.',
  'activity-either-way': 'Selon la hausse des prix retenue, l’activité a crû ou baissé\u202f: le rapport n’aurait pas de sens. Resserrez cette hypothèse.',
  'more-than-received': 'On ne peut pas dépenser plus que ce qui a été reçu\u202f: vérifiez l’ordre des montants.',
};

/** What <impact-simulator> says, in French: the reference that every other language is typed against. */
export const simulator = {
  names: { purchase: 'Simulateur d’achat', 'local-income': 'Revenus consommés localement', elasticity: 'Élasticité de l’emploi d’insertion', 'local-multiplier': 'Multiplicateur local' },
  fields: fields as Readonly<Record<keyof typeof fields, readonly [label: string, unit: string, heard: string, why: string]>>,
  refused,

  given: 'Vos données, à changer',
  assumptions: 'Hypothèses, à changer',
  /** The same where nothing can be changed. */
  facts: 'Vos données', assumed: 'Hypothèses',
  results: 'Résultats',
  /** Of several simulators on one page, whose results these are. */
  resultsOf: (what: string) => `Résultats\u202f: ${what}`,
  reset: 'Revenir aux valeurs de départ',
  fragment: 'Données (JSON)',
  to: 'à',
  /** Between fields on one line. */
  between: '\u202f; ',
  span: (low: string, high: string) => `${low}\u00a0à\u00a0${high}`,
  about: (value: string) => `environ\u00a0${value}`,
  upTo: (value: string) => `jusqu’à\u00a0${value}`,
  /** What a field is called where it is heard. */
  heard: (label: string, unit: string, end?: 'low' | 'high') => [label, unit, end && { low: 'valeur basse', high: 'valeur haute' }[end]].filter(Boolean).join(', '),
  /** While what stands in the fields is nobody’s. */
  example: 'valeurs\u00a0d’exemple',
  exampleValue: 'Valeur d’exemple.',
  ofPage: 'Valeur donnée par la page.',
  /** Of what a reader has changed: its starting value, and where that one came from. */
  yours: (start: string, why: string) => (why ? `Votre valeur. Valeur de départ, ${start}\u202f: ${why}` : `Votre valeur (au départ\u202f: ${start}).`),
  startsFrom: (what: string, who: string) => `Valeurs de départ\u202f: ${what}, ${who}.`,
  /** Of purchases, those from insertion alone. */
  insertionPart: 'part de l’insertion',
  amountKinds: { maximum: 'montant maximal', engage: 'montant engagé', paye: 'montant payé' },
  place: {
    label: 'Territoire', why: 'Commune, bassin d’emploi ou département où l’argent est dépensé.',
    written: 'Écrit par vous.',
    /** Where the territory has no name. */
    somewhere: 'dans le territoire que vous choisissez',
    /** A place that has a name and no preposition. */
    placed: (place: string) => `dans le territoire «\u202f${place}\u202f»`,
  },
  faults: {
    'not-number': 'Ce n’est pas un nombre que cette page comprend. Par exemple\u202f: 60\u202f000 ou 60,5.',
    outside: (span: string) => `Plausible\u202f: ${span}.`,
    order: 'La valeur basse dépasse la valeur haute.',
  },
  waiting: (fields: string) => `En attente\u202f: ${fields}`,
  /** A field within a sentence. */
  quoted: (label: string) => `«\u202f${label}\u202f»`,
  waitingTitle: 'Un résultat est en attente d’une valeur plausible',
  scale: 'De zéro à',
  ranges: 'fourchettes obtenues en changeant les hypothèses, pas un intervalle statistique',

  purchase: {
    scope: 'un achat à une structure inclusive, avant qu’il soit fait',
    source: ['Calculateur du Marché de l’inclusion, son code public', 'https://github.com/gip-inclusion/le-marche/blob/019acccda1e21c0739d15ba74fd3762aab37d308/lemarche/www/pages/views.py'],
    formula: 'Heures = montant / montant par heure. Mois à temps plein = heures / heures d’un mois à temps plein. Personnes = heures / (heures par semaine × 52/12 × mois par personne).',
    title: (amount: string, one: boolean, span: string) => `${amount} d’achat soutiendrai${one ? '' : 'en'}t ${span}`,
    inHours: (span: string) => `${span} heures d’insertion`,
    inMonths: (span: string) => `${span} mois de travail à temps plein`,
    hours: 'heures d’insertion',
    fteMonths: 'mois de travail à temps plein (ETP‑mois)',
    people: (one: boolean): string => (one ? 'personne en parcours' : 'personnes en parcours'),
    underOne: 'moins d’une',
    calculator: (value: string) => `Calculateur du Marché de l’inclusion\u202f: environ\u00a0${value}.`,
    years: (span: string, one: boolean) => `Soit ${span} emploi${one ? '' : 's'} à temps plein pendant un an.`,
    each: (low: string, hours: string, months: string) => `${low}\u00a0si chacune travaille ${hours}\u00a0heures par semaine pendant ${months}\u00a0mois`,
    both: (low: string, high: string) => `${low}\u202f; ${high}.`,
    circles: 'Cercles vides\u202f: personnes estimées, aucune n’a été comptée\u202f; en tirets, celles que seule l’hypothèse haute donne.',
    closing: 'Une estimation avant l’achat. Après, seules les heures déclarées par la structure comptent.',
    lecture: (price: string, amount: string, hours: string) => `si une heure d’insertion coûte ${price}, ${amount} d’achat soutiendraient ${hours} heures.`,
    caveats: ['Le calculateur national repose sur un échantillon que la plateforme dit elle-même non représentatif.', 'Un mois à temps plein y compte 142 heures\u202f; d’autres conventions en comptent plus ou moins.', 'Ce calculateur ne compte en heures, à 26\u202f€, que sous 3\u202f700\u202f€ d’achat\u202f; au-dessus, en mois à temps plein, à 3\u202f700\u202f€.'],
  },
  'local-income': {
    scope: 'personne type seule, sans enfant, auparavant au RSA',
    source: ['OpenFisca-France, barèmes de 2026', 'https://github.com/openfisca/openfisca-france'],
    formula: 'Gain = salaire net + prime d’activité + RSA d’après − RSA d’avant. Revenus consommés localement = 12 × personnes × gain × part consommée × part locale.',
    title: (span: string, where: string) => `${span} de revenus supplémentaires seraient consommés chaque année ${where}`,
    subject: 'Le revenu gagné, moins les aides perdues',
    total: (where: string) => `consommés par an ${where}`,
    product: (people: string, span: string) => `${people} personnes × 12 mois × ${span}`,
    onePerson: 'Une personne, par mois',
    rows: { wage: 'Salaire net', lost: 'RSA perdu', bonus: 'Prime d’activité', gain: 'Gain net', consumed: 'Consommé', local: 'Sur place' },
    ofWage: (share: string) => `${share} du salaire net`,
    ofGain: (share: string) => `${share} du gain`,
    ofConsumed: (share: string) => `${share} de ce qui est consommé`,
    naive: (span: string, over: string) => `Sans retirer les aides perdues, on annoncerait ${span}\u202f: ${over} de trop.`,
    closing: 'La baisse de l’aide au logement n’est pas comptée\u202f: elle réduirait ce résultat.',
    counted: 'Aides perdues retirées', uncounted: 'Salaire entier',
    lecture: (gain: string, wage: string, share: string) => `pour un salaire net de ${wage}, le revenu d’une personne augmenterait de ${gain} par mois, soit ${share} du salaire.`,
    caveats: ['Les parts consommées et locales sont des hypothèses\u202f: une enquête auprès des salariés les remplacerait.'],
  },
  elasticity: {
    scope: 'une structure, deux périodes comptées de la même façon',
    /** What activity may be counted in: its name, as it stands behind a field, within a sentence, and what is to be written. */
    units: units as Readonly<Record<keyof typeof units, readonly [name: string, short: string, heard: string, why: string]>>,
    countedIn: ['Activité comptée en', 'Des euros courants montent aussi quand les prix montent\u202f: l’hypothèse sur les prix retire cette part.'] as readonly [string, string],
    isCapped: 'Les ETP ont atteint le plafond de la convention avec l’État',
    prices: ['hausse des prix\u202f: Insee, moyennes annuelles', 'https://www.insee.fr/fr/statistiques/8726461'] as readonly [string, string],
    ranges: {
      prices: 'fourchette obtenue en changeant la hausse des prix et la façon de calculer, pas un intervalle statistique',
      formulas: 'fourchette de quatre façons de calculer, pas un intervalle statistique',
    },
    unassumed: (inEuros: boolean) => `Aucune hypothèse sur les prix\u202f: ${inEuros ? 'les euros constants en sont déjà corrigés' : 'des quantités n’en dépendent pas'}. La fourchette vient des quatre façons de calculer.`,
    constant: (value: string) => `Si ces montants étaient déjà en euros constants\u202f: ${value}.`,
    middle: (value: string) => `Par rapport au milieu des deux périodes, calcul retenu car il est le même dans les deux sens\u202f: ${value}.`,
    reference: '1\u202f: l’emploi varierait autant que l’activité.',
    formulas: 'La même variation, selon la façon de calculer',
    readings: { middle: 'Milieu des deux périodes', first: 'Première période', second: 'Seconde période', logarithm: 'Logarithmes' },
    source: ['OIT, Key Indicators of the Labour Market\u202f; Kapsos, 2005', ''],
    formula: 'ε = [(E1 − E0) / ((E1 + E0) / 2)] / [(Q1 − Q0) / ((Q1 + Q0) / 2)], par rapport au milieu des deux périodes\u202f: le même dans les deux sens. Fourchette\u202f: avec (E1 − E0) / E0 et (Q1 − Q0) / Q0, / E1 et / Q1, ou ln(E1 / E0) / ln(Q1 / Q0). En euros courants, Q1 est divisé par 1 + la hausse des prix.',
    title: (grew: boolean, span: string, same: boolean) => `1\u202f% d’activité en ${grew ? 'plus' : 'moins'} s’est accompagné de ${span} d’ETP en ${grew === same ? 'plus' : 'moins'}`,
    still: (grew: boolean) => `L’activité a ${grew ? 'augmenté' : 'baissé'}, les ETP d’insertion n’ont pas changé`,
    mixed: (grew: boolean, span: string) => `1\u202f% d’activité en ${grew ? 'plus' : 'moins'} s’est accompagné d’une variation des ETP de ${span}`,
    figure: '% d’ETP d’insertion pour 1\u202f% d’activité',
    changes: (deflated: boolean) => `Variation entre les deux périodes, rapportée à leur milieu${deflated ? ', hausse des prix retirée' : ''}`,
    rows: { activity: 'Activité', employment: 'ETP d’insertion' },
    closing: 'Ce rapport décrit, il ne prouve pas\u202f: les postes d’insertion dépendent aussi des aides de l’État.',
    capped: 'L’emploi d’insertion était plafonné par la convention avec l’État\u202f: ce rapport mesure cette politique autant que l’activité. Il décrit, il ne prouve pas.',
    against: 'Un rapport négatif dit que l’emploi et l’activité ont évolué en sens contraires.',
    lecture: (activity: string, employment: string, deflated: boolean, leading: string) => `${deflated ? 'une fois la hausse des prix retirée, ' : ''}l’activité a varié de ${activity}, l’emploi d’insertion de ${employment}. ${leading}`,
    caveats: ['Les ETP peuvent être plafonnés par la convention avec l’État\u202f: le rapport mesure alors aussi une politique.', 'Si la nature des ventes a changé entre les deux périodes, le rapport n’est pas comparable.', 'Deux périodes ne font pas une tendance.'],
  },
  'local-multiplier': {
    scope: 'les dépenses d’une structure en un an, et celles de qui les reçoit',
    source: ['New Economics Foundation, Local Multiplier 3', 'https://www.nefconsulting.com/training-capacity-building/resources-and-tools__trashed/local-multiplier-3/'],
    formula: 'LM3 = (R1 + R2 + R3) / R1\u202f: reçu, dépensé sur place, dépensé à nouveau sur place.',
    title: (span: string, where: string) => `1\u202f€ reçu ferait circuler ${span} ${where}`,
    figure: 'de multiplicateur local (LM3), entre 1\u00a0et\u00a03',
    rounds: 'Trois tours de dépense',
    rows: { income: 'Reçu', spentLocally: 'Dépensé sur place', spentAgain: 'Dépensé à nouveau', all: 'En tout' },
    elsewhere: (span: string) => `${span} dépensés ailleurs, ou gardés`,
    closing: 'Le multiplicateur suit l’argent, pas son effet\u202f: il ne dit ni les emplois ni ce qui aurait été dépensé autrement.',
    lecture: (first: string, second: string) => `sur 100\u202f€ reçus, ${first} sont dépensés sur place, puis ${second} le sont à nouveau.`,
    caveats: ['Trois tours seulement\u202f; le territoire doit être le même à chaque tour.', 'Le troisième tour vient d’une enquête ou d’une hypothèse.'],
  },

  columns: { fact: 'Donnée', low: 'Valeur basse', high: 'Valeur haute', unit: 'Unité', origin: 'D’où elle vient' },
  middle: 'La valeur est le milieu de la fourchette.',
  simulated: 'Simulation, pas un résultat déclaré\u202f: les hypothèses sont celles de la page.',
  byVisitor: 'Simulation d’un visiteur, pas un résultat déclaré\u202f: il a changé des données ou des hypothèses.',
  /** A formula's source has published no figure of it. */
  formulaSource: (source: string) => `Formule\u202f: ${source}`,
};

export type SimulatorMessages = typeof simulator;
