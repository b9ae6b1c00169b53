/** What one figure of a feed tells its reader. */
export interface Told {
  readonly finding: string;
  readonly lecture: string | undefined;
  readonly foot: string;
}

/** Figures of the five feeds, as a reader gets them on 23 November 2026. */
export const said: readonly {
  readonly feed: string;
  readonly indicator: string;
  readonly territory?: string;
  readonly fr: Told;
  readonly en: Told;
}[] = [
  {
    feed: 'juratri',
    indicator: 'salaries-en-parcours',
    fr: {
      finding: 'Juratri a accompagné plus de\u00a0100 salariés en parcours',
      lecture: 'En\u00a02016, à Juratri, on comptait plus de\u00a0100 salariés en parcours d’insertion.',
      foot: 'Champ\u202f: Juratri, Lons-le-Saunier · Groupe coopératif Demain, 2017',
    },
    en: {
      finding: 'Juratri supported more than\u00a0100 employees in work integration',
      lecture: 'In\u00a02016, at Juratri, there was a total of more than\u00a0100 employees in work integration.',
      foot: 'Scope: Juratri, Lons-le-Saunier · Groupe coopératif Demain, 2017',
    },
  },
  {
    feed: 'juratri',
    indicator: 'retour-emploi-formation',
    fr: {
      finding: 'En emploi ou en formation après le parcours',
      lecture: '55\u202f% des salariés sortis de Juratri étaient ensuite en emploi ou en formation (2015 ou 2016).',
      foot: 'Champ\u202f: salariés sortis de Juratri · effectif non communiqué · Groupe coopératif Demain, 2017',
    },
    en: {
      finding: 'In work or training after the pathway',
      lecture: '55% of those who left Juratri were then in work or training (2015 or 2016).',
      foot: 'Scope: people who left Juratri · number of people not given · Groupe coopératif Demain, 2017',
    },
  },
  {
    feed: 'juratri',
    indicator: 'postes-insertion',
    fr: {
      finding: 'Postes en insertion',
      lecture: 'Postes en insertion\u202f: 70 (au\u00a021\u00a0février\u00a02018).',
      foot: 'Champ\u202f: Juratri, Lons-le-Saunier · Miroir social, 2018',
    },
    en: {
      finding: 'Insertion posts',
      lecture: 'Insertion posts: 70 (on\u00a021\u00a0February\u00a02018).',
      foot: 'Scope: Juratri, Lons-le-Saunier · Miroir social, 2018',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'sorties-dynamiques',
    fr: {
      finding: 'En Bourgogne-Franche-Comté, plus de deux sortants sur cinq ont connu une sortie dynamique',
      lecture:
        'En\u00a02022, 42,7\u202f% des 9\u202f807 personnes sorties de l’insertion par l’activité économique en Bourgogne-Franche-Comté ont connu une sortie dynamique.',
      foot: "Champ\u202f: sortants de l'IAE en Bourgogne-Franche-Comté · n\u00a0=\u00a09\u202f807 · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'In Bourgogne-Franche-Comté, more than two leavers in five made a dynamic exit',
      lecture: 'In\u00a02022, 42.7% of the 9,807 people who left work integration in Bourgogne-Franche-Comté made a dynamic exit.',
      foot: 'Scope: people who left work integration in Bourgogne-Franche-Comté · n\u00a0=\u00a09,807 · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'sorties-dynamiques',
    territory: 'dep:39',
    fr: {
      finding: 'Dans le Jura, près d’un sortant sur deux a connu une sortie dynamique',
      lecture:
        'En\u00a02022, 48,4\u202f% des 1\u202f112 personnes sorties de l’insertion par l’activité économique dans le Jura ont connu une sortie dynamique, contre 42,7\u202f% en Bourgogne-Franche-Comté.',
      foot: "Champ\u202f: sortants de l'IAE dans le Jura · n\u00a0=\u00a01\u202f112 · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'In the Jura, nearly one leaver in two made a dynamic exit',
      lecture:
        'In\u00a02022, 48.4% of the 1,112 people who left work integration in the Jura made a dynamic exit, compared with 42.7% in Bourgogne-Franche-Comté.',
      foot: 'Scope: people who left work integration in the Jura · n\u00a0=\u00a01,112 · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'sorties-emploi-durable',
    fr: {
      finding: 'En Bourgogne-Franche-Comté, plus d’un sortant sur cinq a accédé à un emploi durable',
      lecture:
        'En\u00a02022, 20,6\u202f% des 9\u202f807 personnes sorties de l’insertion par l’activité économique en Bourgogne-Franche-Comté ont accédé à un emploi durable.',
      foot: "Champ\u202f: sortants de l'IAE en Bourgogne-Franche-Comté · n\u00a0=\u00a09\u202f807 · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'In Bourgogne-Franche-Comté, more than one leaver in five moved into durable employment',
      lecture:
        'In\u00a02022, 20.6% of the 9,807 people who left work integration in Bourgogne-Franche-Comté moved into durable employment.',
      foot: 'Scope: people who left work integration in Bourgogne-Franche-Comté · n\u00a0=\u00a09,807 · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'salaries-en-parcours',
    fr: {
      finding: 'En Côte-d’Or, 2\u202f708 salariés en parcours',
      lecture: 'En\u00a02022, en Côte-d’Or, on comptait 2\u202f708 salariés en parcours d’insertion.',
      foot: "Champ\u202f: salariés de l'insertion par l'activité économique en Côte-d’Or · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'In Côte-d’Or, 2,708 employees in work integration',
      lecture: 'In\u00a02022, in Côte-d’Or, there was a total of 2,708 employees in work integration.',
      foot: 'Scope: employees of work-integration enterprises in Côte-d’Or · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'part-femmes',
    fr: {
      finding: "En Côte-d’Or, 31,7 % des entrants dans l'IAE étaient des femmes",
      lecture: 'En\u00a02022, 31,7\u202f% des 1\u202f506 personnes en insertion en Côte-d’Or étaient des femmes.',
      foot: "Champ\u202f: entrants dans l'IAE en Côte-d’Or · n\u00a0=\u00a01\u202f506 · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'In Côte-d’Or, 31.7% of entrants were women',
      lecture: 'In\u00a02022, 31.7% of the 1,506 people in work integration in Côte-d’Or were women.',
      foot: 'Scope: entrants in Côte-d’Or · n\u00a0=\u00a01,506 · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'bourgogne-franche-comte-2022',
    indicator: 'publics',
    fr: {
      finding: 'Répartition par public',
      lecture: undefined,
      foot: "Champ\u202f: entrants dans l'IAE en Côte-d’Or · n\u00a0=\u00a01\u202f506 · Dreets Bourgogne-Franche-Comté, données ASP",
    },
    en: {
      finding: 'Breakdown by target group',
      lecture: undefined,
      foot: 'Scope: entrants in Côte-d’Or · n\u00a0=\u00a01,506 · Dreets Bourgogne-Franche-Comté, données ASP',
    },
  },
  {
    feed: 'transilien-2021',
    indicator: 'achats-inclusifs',
    fr: {
      finding: 'Transilien SNCF Voyageurs a acheté pour 8,4\u202fM€ à des structures inclusives',
      lecture: 'En\u00a02021, à Transilien SNCF Voyageurs, les achats auprès de structures inclusives ont représenté 8,4\u202fM€.',
      foot: 'Champ\u202f: achats directs de Transilien SNCF Voyageurs · Transilien SNCF Voyageurs, déclaratif',
    },
    en: {
      finding: 'Transilien SNCF Voyageurs spent €8.4M with inclusive suppliers',
      lecture: 'In\u00a02021, at Transilien SNCF Voyageurs, purchases from inclusive suppliers came to €8.4M.',
      foot: 'Scope: direct purchases, Transilien SNCF Voyageurs · Transilien SNCF Voyageurs, self-reported',
    },
  },
  {
    feed: 'transilien-2021',
    indicator: 'personnes-en-emploi',
    fr: {
      finding: 'Personnes ayant trouvé ou retrouvé un travail',
      lecture: 'Personnes ayant trouvé ou retrouvé un travail\u202f: plus\u00a0de\u00a0200 (en\u00a02021).',
      foot: 'Champ\u202f: Transilien SNCF Voyageurs, Île-de-France · Transilien SNCF Voyageurs, déclaratif',
    },
    en: {
      finding: 'People who found work',
      lecture: 'People who found work: more\u00a0than\u00a0200 (in\u00a02021).',
      foot: 'Scope: Transilien SNCF Voyageurs, Île-de-France · Transilien SNCF Voyageurs, self-reported',
    },
  },
  {
    feed: 'etude-avise-2016',
    indicator: 'chomage-qpv',
    fr: {
      finding: 'Taux de chômage dans les quartiers prioritaires',
      lecture: 'Taux de chômage dans les quartiers prioritaires\u202f: 18,6\u202f% (en\u00a02020).',
      foot: "Champ\u202f: actifs des quartiers prioritaires en France · effectif non communiqué · Centre d'observation de la société, données ONPV",
    },
    en: {
      finding: 'Unemployment rate in priority neighbourhoods',
      lecture: 'Unemployment rate in priority neighbourhoods: 18.6% (in\u00a02020).',
      foot: "Scope: labour force of priority neighbourhoods in France · number of people not given · Centre d'observation de la société, données ONPV",
    },
  },
  {
    feed: 'etude-avise-2016',
    indicator: 'salaries-en-parcours',
    fr: {
      finding: 'En France, 144\u202f600 salariés en parcours',
      lecture: 'Fin\u00a02022, en France, on comptait 144\u202f600 salariés en parcours d’insertion.',
      foot: 'Champ\u202f: salariés en insertion en France · Dares',
    },
    en: {
      finding: 'In France, 144,600 employees in work integration',
      lecture: 'At the end of\u00a02022, in France, there was a total of 144,600 employees in work integration.',
      foot: 'Scope: employees in work integration in France · Dares',
    },
  },
  {
    feed: 'atelier-des-berges-fictif',
    indicator: 'freins-leves',
    fr: {
      finding: "À L'Atelier des Berges, plus d’un frein sur deux a été levé",
      lecture:
        "En\u00a02025, à L'Atelier des Berges, 55,7\u202f% des 158 freins identifiés à l’entrée étaient considérés comme levés à la sortie.",
      foot: "Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a0158 · L'Atelier des Berges, 2026, déclaratif",
    },
    en: {
      finding: "At L'Atelier des Berges, more than one barrier in two was lifted",
      lecture: "In\u00a02025, at L'Atelier des Berges, 55.7% of the 158 barriers identified at entry were assessed as lifted at exit.",
      foot: "Scope: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a0158 · L'Atelier des Berges, 2026, self-reported",
    },
  },
  {
    feed: 'atelier-des-berges-fictif',
    indicator: 'sorties-dynamiques',
    fr: {
      finding: "À L'Atelier des Berges, 15\u00a0sortants sur\u00a026 ont connu une sortie dynamique",
      lecture:
        "En\u00a02025, 58\u202f% des 26 personnes sorties de l’insertion par l’activité économique à L'Atelier des Berges ont connu une sortie dynamique.",
      foot: "Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a026 · L'Atelier des Berges, 2026, déclaratif",
    },
    en: {
      finding: "At L'Atelier des Berges, 15\u00a0leavers out of\u00a026 made a dynamic exit",
      lecture: "In\u00a02025, 58% of the 26 people who left work integration at L'Atelier des Berges made a dynamic exit.",
      foot: "Scope: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a026 · L'Atelier des Berges, 2026, self-reported",
    },
  },
  {
    feed: 'atelier-des-berges-fictif',
    indicator: 'formations-coherentes',
    fr: {
      finding: "À L'Atelier des Berges, 33\u00a0formations sur\u00a041 étaient cohérentes avec le projet et les emplois du territoire",
      lecture:
        "En\u00a02025, à L'Atelier des Berges, 80\u202f% des 41 formations commencées étaient déclarées cohérentes avec le projet du salarié et les opportunités d’emploi du territoire.",
      foot: "Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a041 · L'Atelier des Berges, 2026, déclaratif",
    },
    en: {
      finding: "At L'Atelier des Berges, 33\u00a0training courses out of\u00a041 were consistent with the project and local jobs",
      lecture:
        "In\u00a02025, at L'Atelier des Berges, 80% of the 41 training courses that began were recorded as consistent with the employee’s project and local job opportunities.",
      foot: "Scope: L'Atelier des Berges, Lons-le-Saunier · n\u00a0=\u00a041 · L'Atelier des Berges, 2026, self-reported",
    },
  },
  {
    feed: 'atelier-des-berges-fictif',
    indicator: 'immersions',
    fr: {
      finding: "À L'Atelier des Berges, 31 périodes d’immersion en milieu professionnel",
      lecture:
        "En\u00a02025, à L'Atelier des Berges, les salariés en parcours ont réalisé 31 périodes d’immersion en milieu professionnel.",
      foot: "Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · L'Atelier des Berges, 2026, déclaratif",
    },
    en: {
      finding: "At L'Atelier des Berges, 31 work immersion periods with host employers",
      lecture:
        "In\u00a02025, at L'Atelier des Berges, employees in work integration completed 31 work immersion periods with host employers.",
      foot: "Scope: L'Atelier des Berges, Lons-le-Saunier · L'Atelier des Berges, 2026, self-reported",
    },
  },
  {
    feed: 'atelier-des-berges-fictif',
    indicator: 'elasticite-emploi',
    fr: {
      finding:
        "À L'Atelier des Berges, quand l’activité croît de 1\u202f%, l’emploi d’insertion varierait de 0,65\u202f%, selon une estimation",
      lecture:
        "De 2024 à 2025, à L'Atelier des Berges, selon une estimation, une activité plus forte de 1\u202f% serait allée de pair avec une variation de 0,65\u202f% de l’emploi d’insertion.",
      foot: "Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · L'Atelier des Berges, 2026, déclaratif",
    },
    en: {
      finding: "At L'Atelier des Berges, when activity grows by 1%, work-integration employment would change by 0.65%, by one estimate",
      lecture:
        "From 2024 to 2025, at L'Atelier des Berges, by one estimate, 1% more activity would have gone with a change of 0.65% in work-integration employment.",
      foot: "Scope: L'Atelier des Berges, Lons-le-Saunier · L'Atelier des Berges, 2026, self-reported",
    },
  },
];
