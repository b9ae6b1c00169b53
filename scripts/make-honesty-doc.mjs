// Writes docs/honesty.md: each rule of honesty with the field that it reads, the functions that hold it, the feeds that show it and the
// tests that prove it. With --check, fails when the committed page is not what the code says.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const text = path => readFileSync(new URL(path, root), 'utf8');
const list = (folder, ending) => readdirSync(new URL(folder, root)).filter(name => name.endsWith(ending)).sort();

const RULES = {
  H01: ['No period', '`period`', 'refuse'],
  H02: ['Who is counted is not known, of a network or State', '`counted`', 'caution'],
  H03: ['A rate on people without its base', '`n`, `denominator`', 'tell'],
  H04: ['Small numbers: a rate or a mean on fewer than 11 people, 1 to 4 people in a breakdown; consecutive years are pooled before refusing', '`population`, `by`, `n`, `secrecy`', 'refuse'],
  H05: ['What would let a withheld figure be recomputed', 'all counts of people', 'refuse'],
  H06: ['0 %, 100 % or fewer than 11 in a sensitive dimension', '`sensitive`, `by`', 'refuse'],
  H07: ['Personal data in a text', 'texts', 'refuse'],
  H08: ['A person’s pathway or words without a consent that clearly names the web; typical pathways say so', '`kind`, `consent`', 'refuse, tell'],
  H09: ['Dynamic exits called "positive"', '`label`', 'tell'],
  H10: ['An estimate', '`method`, catalogue, `assumptions`', 'caution, tell'],
  H11: ['Hours converted into posts', '`referenceHours`', 'refuse, tell'],
  H12: ['More decimals than the base carries, of a percentage or of a fraction', '`n`', 'rounded'],
  H13: ['A change or a trend between points that can’t be compared', 'identity, `source`, `method`, `breaks`', 'not drawn'],
  H14: ['A reference of another type of structure or over two years away', '`references`', 'caution'],
  H16: ['Families that are not measured', '`family`, `role`', 'closing line'],
  H17: ['A verb or a sentence that claims more than the evidence', '`evidence`, `level`, `role`, `reading`', 'tell'],
  H18: ['A survey without its answers', '`survey`', 'caution, tell'],
  H19: ['Age', '`period`, `nextUpdate`', 'caution, tell'],
  H20: ['No source', '`source`', 'tell'],
  H21: ['Amounts of different kinds', '`amountKind`', 'refuse, tell'],
  H22: ['Priority zones: generation; residents and locations', '`zoning`, `territory`', 'tell, refuse'],
  H23: ['A target set late, or relative to nothing', '`target`', 'tell, caution'],
  H24: ['A missing value', '`missing`', 'drawn as missing'],
  H25: ['One contributor can be recognised', '`contributors`', 'refuse'],
  H27: ['Verified without a verifier', '`status`, `verifier`', 'tell'],
  H28: ['A whole result of an organisation beside one purchase, or a figure given to a purchase that the feed shows not to be its own', '`cases`, `scope`', 'tell'],
  H29: ['An effect of a purchase claimed with more evidence than stands for it in the feed', '`cases`, `evidence`, `indicators`, `source`', 'tell'],
};

/** The others say what a rule without a mark does. */
const LEVELS = ['refuse', 'caution', 'tell'];

const sources = list('src/honesty/', '.ts').map(name => [name, text(`src/honesty/${name}`)]);
const tests = list('test/unit/honesty/', '.test.ts').map(name => [name, text(`test/unit/honesty/${name}`)]);
const marks = Object.entries(JSON.parse(text('test/unit/honesty/marks.expected.json')));
const fixtures = list('test/fixtures/rules/', '.json');
const expected = JSON.parse(text('test/unit/honesty/fixtures.expected.json'));

/** Exported functions named after the rule. */
function functionsOf(id) {
  return sources.flatMap(([file, code]) => [...code.matchAll(/export function (h\d\d\w*)/g)]
    .filter(([, name]) => name.startsWith(id.toLowerCase()))
    .map(([, name]) => `\`${name}\` (${file})`));
}

/** Tests whose title, or whose group's title, names the rule. */
function testsOf(id) {
  return tests.flatMap(([file, code]) => {
    const count = code.split(/^describe\(/m).slice(1).reduce((sum, group) => {
      const title = group.slice(0, group.indexOf('\n'));
      const titles = [...group.matchAll(/^ {2}it(?:\.each\(\w+\))?\('(.*?)', /gm)].map(([, one]) => one);
      return sum + (title.includes(id) ? titles.length : titles.filter(one => one.includes(id)).length);
    }, 0);
    return count ? [`${file} (${count})`] : [];
  });
}

/** The rule's own fixture, which shows each of its levels, then the feeds that happen to show it. */
function feedsOf(id, level) {
  const own = `${id}.json`;
  if (!fixtures.includes(own)) throw new Error(`${id} has no fixture test/fixtures/rules/${own}`);
  for (const one of level.split(', ').filter(word => LEVELS.includes(word))) {
    if (!expected[id]?.marks.some(line => line.startsWith(`${id} ${one} `))) throw new Error(`test/fixtures/rules/${own} shows no mark of level ${one}`);
  }
  return [`rules/${own}`, ...marks.filter(([, lines]) => lines.some(line => line.startsWith(id))).map(([feed]) => feed)];
}

function page() {
  const rows = Object.entries(RULES).map(([id, [what, field, level]]) => {
    const proof = testsOf(id);
    if (!proof.length) throw new Error(`${id} has no test that names it`);
    return `| ${id} | ${what} | ${field} | ${level} | ${functionsOf(id).join('<br>') || '–'} | ${feedsOf(id, level).join('<br>')} | ${proof.join('<br>')} |`;
  });
  return `# Rules of honesty

Generated by \`scripts/make-honesty-doc.mjs\`; \`--check\` fails when it has drifted from the code.

\`disclose(feed, { now })\` runs every rule once, between reading and everything else. What a rule withholds is replaced by
\`{ value: null, missing, because }\`; \`redact\` writes the result as a document, and disclosing that document again gives the same.

| rule | what | field | level | functions | fixtures | tests |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Feeds are in \`test/fixtures\`. Each rule has one of its own, in \`rules\`, which shows every level of it beside a figure that it leaves alone;
\`fixtures.test.ts\` holds what each of them gives, mark by mark.

H15 and H26 are held where figures are drawn and compared in words.

## What H05 protects from, and what not

It protects from **exact** recovery: every count of people that a feed states – numerators, bases, counts, rates with their base, rows of
a progress, leavers and exits – is a variable of one linear system, and no withheld count is determined by the published ones. Sums are
those of breakdowns, of territories, of periods of any lengths and of exit families, where the true numbers add up; a mean times its base is
a sum too, and shares of one whole add up to 100 %. Which categories are a breakdown: see decisions/0048. Counts that say the same people are
recognised by what they mean or, from eleven on or where several agree, by their numbers.

It does not protect from **bounds**: that a withheld count is between 1 and 4, or at most what is left of a total, may still follow. It
knows only this feed: what another page publishes, or an earlier edition of this one, is beyond it. An author's own count of fewer than
eleven people that agrees with an official one at a single place is not recognised as the same people.
`;
}

const target = new URL('docs/honesty.md', root);
const wanted = page();
if (process.argv.includes('--check')) {
  let found = '';
  try { found = readFileSync(target, 'utf8'); } catch { /* absent: it has drifted */ }
  if (found !== wanted) {
    console.error('docs/honesty.md has drifted: run node scripts/make-honesty-doc.mjs');
    process.exit(1);
  }
  console.log('docs/honesty.md is what the code says');
} else writeFileSync(target, wanted);
