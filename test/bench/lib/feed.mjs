/** A feed as a region's observatory would publish it, of any size: the same size gives the same text on every machine. */
const years = ['2018', '2019', '2020', '2021', '2022'];

/** Ids of the catalogue with the share of people (or of the whole) that each figure takes; the rates are of `sorties` or of all. */
const counts = {
  'salaries-en-parcours': 1,
  sorties: 0.4,
  'acces-logement-stable': 0.08,
  'acces-solution-mobilite': 0.06,
  certifications: 0.12,
  immersions: 0.22,
  'tests-d-orientation': 0.3,
  'etp-insertion': 0.55,
  'heures-travaillees-insertion': 830,
  'achats-inclusifs': 9100,
};
const rates = {
  'sorties-dynamiques': ['sorties', 0.44],
  'sorties-emploi-durable': ['sorties', 0.2],
  'part-femmes': ['salaries-en-parcours', 0.32],
  'acces-formation': ['salaries-en-parcours', 0.27],
  'salaries-avec-frein': ['salaries-en-parcours', 0.61],
  'freins-leves': ['salaries-en-parcours', 0.38],
  'residents-qpv': ['salaries-en-parcours', 0.16],
};
const breakdowns = {
  'salaries-accompagnes-freins': ['sexe', ['F', 'H']],
  'beneficiaires-clause': ['structure', ['ACI', 'AI', 'EI', 'ETTI']],
  'emploi-apres-sortie': ['sexe', ['F', 'H']],
};

/** mulberry32: 32 bits of state are plenty for figures that only have to look real. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each région before its départements, whose figures add up to its own; then communes, in feeds larger than France's départements. */
function placesOf(number, parents) {
  const regions = ['reg:27', ...new Set(Object.values(parents))];
  const places = [...new Set(regions)].flatMap((region) => [region, ...Object.keys(parents).filter((code) => parents[code] === region)]);
  for (let index = 0; places.length < number; index += 1) places.push(`com:${39001 + index}`);
  return places.slice(0, number);
}

/** One place in fifty is so small, when asked, that some of its figures may not be published. */
function peopleBy(random, codes, smallPlaces) {
  const people = new Map();
  for (const code of codes) {
    const size = random() < 0.02 && smallPlaces ? 8 + 30 * random() : 90 * 60 ** random();
    for (const year of years) people.set(`${code}|${year}`, Math.round(size * (0.85 + 0.3 * random())));
  }
  return people;
}

/** @returns {(code: string, year: string) => number} a count per place; a région has the sum of its départements */
function additive(parents, codes, leaf) {
  const children = new Map();
  for (const [code, parent] of Object.entries(parents)) children.set(parent, [...(children.get(parent) ?? []), code]);
  const known = new Map();
  for (const code of codes) for (const year of years) known.set(`${code}|${year}`, leaf(code, year));
  return (code, year) => {
    const parts = children.get(code);
    return parts ? parts.reduce((sum, part) => sum + known.get(`${part}|${year}`), 0) : known.get(`${code}|${year}`);
  };
}

const percent = (numerator, denominator) => (denominator ? Number(((100 * numerator) / denominator).toFixed(1)) : 0);

/**
 * @param {number} observations a multiple of 1,000: 20 indicators × 5 years × places
 * @param {Readonly<Record<string, string>>} parents the région of each département, `dep:39` → `reg:27`
 * @param {{smallPlaces?: boolean}} [options] false: nothing has to be withheld
 * @returns {string} JSON without white space, the form that JSON.parse reads fastest
 */
export function generateFeed(observations, parents, { smallPlaces = true } = {}) {
  const random = randomFrom(39);
  const places = placesOf(observations / 100, parents);
  const leaves = [...Object.keys(parents), ...places.filter((code) => code.startsWith('com:'))];
  const people = peopleBy(random, leaves, smallPlaces);
  const spread = (share) => (code, year) => Math.round(people.get(`${code}|${year}`) * share * (0.8 + 0.4 * random()));
  const whole = Object.fromEntries(Object.entries(counts).map(([id, share]) => [id, additive(parents, leaves, spread(share))]));
  const each = (from, observe) =>
    from.flatMap((territory) => years.flatMap((period) => observe(territory, period).map((one) => ({ ...one, period, territory }))));

  const indicators = Object.keys(counts).map((id) => ({
    id,
    observations: each(places, (code, year) => [{ value: whole[id](code, year) }]),
  }));
  for (const [id, [of, share]] of Object.entries(rates)) {
    const part = additive(parents, leaves, (code, year) => Math.round(whole[of](code, year) * Math.min(1, share * (0.8 + 0.4 * random()))));
    const observe = (code, year) => [{ value: percent(part(code, year), whole[of](code, year)), n: whole[of](code, year) }];
    indicators.push({ id, counted: of === 'sorties' ? 'sortants' : 'salariés en parcours', observations: each(places, observe) });
  }
  for (const [id, [dimension, categories]] of Object.entries(breakdowns)) {
    const parts = categories.map((_, index) => additive(parents, leaves, spread(0.5 / (index + 1.5))));
    const rate = id === 'emploi-apres-sortie';
    const observe = (code, year) => {
      const bases = parts.map((part) => part(code, year));
      const total = bases.reduce((sum, base) => sum + base, 0);
      return [{ base: total }, ...bases.map((base, index) => ({ base, by: { [dimension]: categories[index] } }))].map(
        ({ base, ...rest }) => {
          const numerator = Math.round(base * 0.5);
          return rate ? { value: percent(numerator, base), numerator, denominator: base, ...rest } : { value: base, ...rest };
        },
      );
    };
    indicators.push({ id, observations: each(places, observe).slice(0, observations / 20) });
  }
  return JSON.stringify({
    version: '1.0',
    language: 'fr',
    fictional: true,
    organisation: { name: 'Observatoire fictif', role: 'reseau' },
    counted: 'salariés de l’insertion',
    source: 'observatoire',
    method: 'mesure',
    labels: Object.fromEntries(places.filter((code) => code.startsWith('com:')).map((code) => [code, `Commune ${code.slice(4)}`])),
    sources: [{ id: 'observatoire', title: 'Données de démonstration, tirées au hasard' }],
    indicators,
  });
}
