/** The words of the pages of the study and of a year in English, by the `data-t` of the element that they stand in. */
const shared = {
  skip: 'Skip to content',
  'nav.label': 'Page',
  'nav.home': 'Home',
  'footer.1': 'A demo page of impact-widgets. It asks nothing of anyone: no remote font, no audience measurement, no cookie.',
};

/** The words of etude.html. */
export const etude = {
  ...shared,
  title: 'What the study understood',
  description:
    'The 2016 study on the social impact of socially responsible purchasing: seven factors, one case, one territory, five families of indicators, three leads, five purchases.',
  name: 'Socially responsible purchasing',
  'nav.factors': 'Seven factors',
  'nav.focus': 'Neighbourhoods',
  'nav.case': 'A purchase',
  'nav.families': 'Five families',
  'nav.leads': 'Three leads',
  'nav.videos': 'Five purchases',
  chapo:
    'From October 2015 to June 2016, Avise asked a team of Sciences Po, supervised by Kimso, what a purchase from a work-integration enterprise changes. The study listened to buyers, enterprises and territories of metropolitan France. It explains more than it measures, and says so.',
  'factors.eyebrow': 'What makes it work',
  'factors.title': 'Seven factors come back',
  'factors.1': 'Some depend on the enterprise, others on the buyer, two on the territory. None is enough by itself.',
  'factors.text':
    'Pathway and training; in-house steering; professionalisation; business innovation; facilitators; local development; pooling.',
  'focus.eyebrow': 'A territory',
  'focus.title': 'Priority neighbourhoods, with their nuance',
  'focus.text':
    'Unemployment remains about twice as high in priority neighbourhoods as in the surrounding urban areas. Yet nothing proves that the social impact of these purchases is specific to them.',
  'focus.years':
    'Unemployment rate in priority neighbourhoods: 26.7% in 2014, 26.4% in 2015, 18.6% in 2020, against 8.5% in the surrounding neighbourhoods in 2020. The source changes: no trend is drawn from it.',
  'case.eyebrow': 'A purchase, closely',
  'case.title': 'Waste entrusted, and what follows',
  'case.1':
    'Eco-systèmes buys the treatment of its waste equipment from Juratri, in the Jura. The study describes what follows for people and for the territory. A dashed line: described, not measured.',
  'case.text':
    'A purchase from a work-integration enterprise leads to work experience; it contributes to a more professional enterprise and keeps wealth in place. The study gives elements to understand this impact; it does not measure it.',
  'families.eyebrow': 'What should be counted',
  'families.title': 'Five families of indicators',
  'families.1': 'The study proposes them without formulas. This library writes one for each indicator, and shows it under “Method”.',
  'families.link': 'See them filled in, in a fictional enterprise',
  'families.barriers': 'Reduction of barriers to employment',
  'families.barriers.text':
    'How many barriers were identified at entry, of which kind, and how many are lifted: mobility, housing, health, language, paperwork, money.',
  'families.skills': 'Progress in soft and technical skills',
  'families.skills.text': 'The level at entry, the level at exit, on a published scale, against what employers expect.',
  'families.tools': 'Use of social support tools',
  'families.tools.text': 'Orientation tests, immersion periods, referrals to partners: who had them, out of how many.',
  'families.staff': 'Training of permanent staff',
  'families.staff.text': 'The share of supervisors and support workers trained for that very job.',
  'families.qualification': 'Access to qualification',
  'families.qualification.text': 'From the person referred to training to the one who comes out certified, without losing the number on the way.',
  'leads.eyebrow': 'To explore',
  'leads.title': 'Three leads, still open',
  'leads.1':
    'Local partners, the jobs that go with activity, the income spent in place. They are leads: the first is counted, the other two are calculated, with assumptions that you can change here.',
  'leads.partners': 'First lead: local partners',
  'leads.partners.text': 'A fictional enterprise: 46% of its purchases are made in the Jura, 23 local partners.',
  'leads.elasticity': 'Second lead: employment elasticity',
  'leads.elasticity.text': 'By how much posts vary when activity varies by 1%.',
  'leads.income': 'Third lead: income spent in place',
  'leads.income.text': 'What employees gain once lost benefits are taken off, and how much of it they spend in the Jura.',
  'videos.eyebrow': 'Five purchases, closely',
  'videos.title': 'What each teaches',
  'videos.text':
    'Building headquarters, recovering organic waste, ordering home-made catering, treating electronic waste, cleaning premises: five purchases, five lessons.',
  'sources.eyebrow': 'Credits',
  'sources.title': 'Who made it, who paid',
  'sources.text':
    '“Achats socialement responsables : quel impact social dans les territoires ?”, Avise, Sciences Po and Kimso, 2016. Event co-funded by the European Social Fund, regional operational programme Employment and Inclusion 2014-2020.',
  'footer.2': 'Code under the MIT licence. The study and its figures belong to their authors.',
};

/** The words of annee.html. */
export const annee = {
  ...shared,
  title: 'A year at L’Atelier des Berges',
  description: 'A fictional work-integration enterprise tells its year 2025: what it counted, of whom, and what it does not publish.',
  name: 'L’Atelier des Berges, a fictional enterprise',
  'nav.barriers': 'Barriers',
  'nav.skills': 'Skills',
  'nav.exits': 'Exits',
  'nav.factors': 'Our practices',
  'nav.partners': 'Partners',
  'nav.study': 'The study',
  chapo:
    'This enterprise does not exist, nor do its figures. The page shows what an integration workshop could publish of its year by following the 2016 study: its results, its numbers of people, its doubts.',
  'strip.text': 'Fictional data, 2025: 64 employees in pathways, 30.2 full-time equivalents, 15 dynamic exits out of 26.',
  'barriers.eyebrow': 'Before, after',
  'barriers.title': 'What held people back, what was lifted',
  'barriers.text': 'Fictional data, 2025: 88 of the 158 barriers identified were lifted.',
  'skills.eyebrow': 'Learning',
  'skills.title': 'From entry to exit, from referral to diploma',
  'skills.text': 'Fictional data, 2025: punctuality goes from 2.1 to 3.4 on a scale of 0 to 4, teamwork from 2.3 to 3.2.',
  'training.text': 'Fictional data, 2025: 44 people referred to training, 38 began it, 31 completed it, 19 are certified.',
  'exits.eyebrow': 'Leaving',
  'exits.title': 'What becomes of those who leave us',
  'exits.text':
    'Fictional data, 2025: of 26 leavers, 6 in lasting jobs, 5 in transition jobs, 4 in training or another such enterprise, 11 in another situation.',
  'exits.region':
    'Fictional data: 15 dynamic exits out of 26 in 2025; in the region, 44% in 2024 for the same kind of enterprise. With so few people, the gap cannot be read.',
  'quote.label': 'Testimony',
  'quote.text': '“I came with neither a licence nor a plan. Today I lead the morning team.” A fictional testimony.',
  'factors.eyebrow': 'Our practices',
  'factors.title': 'Where we stand on the seven factors',
  'factors.text': 'Fictional data: four factors of seven are in place, by the enterprise’s own word, in March 2026.',
  'you.eyebrow': 'And you?',
  'you.title': 'Your own assessment',
  'you.1': 'Nothing leaves your browser. The link that you copy holds your answers; the file that you save is published as a feed.',
  'you.text': 'Seven factors, four states: absent, planned, under way, in place.',
  'partners.eyebrow': 'Around us',
  'partners.title': 'With whom, where, since when',
  'partners.text': 'Fictional data, 2025: 46% of the association’s purchases are made in the Jura; 23 local partners.',
  'purchase.eyebrow': 'Before buying',
  'purchase.title': 'An order of magnitude, not a promise',
  'purchase.text':
    'A purchase of €60,000 before tax would support some sixteen months of full-time work, by the calculator of Le marché de l’inclusion.',
  'all.eyebrow': 'All figures',
  'all.title': 'The year, line by line',
  'all.text': 'Fictional data, 2025: the five families of the study, and past years.',
  'sources.text': 'Social report 2025, fictional; regional observatory, fictional.',
  'footer.2': 'L’Atelier des Berges, its figures, its partners and the person quoted are invented.',
};
