/**
 * What a file gives to others is named there as it is named inside: `export{a,b}` in place of `export{a as t,b as n}`. The core gives some
 * hundred names to files that come later; a second name for each costs every page 200 bytes.
 * @param {{fileName: string, name: string, code: string}[]} chunks the files of one build, changed in place
 * @param {string} name of the file that gives
 */
export function exportOwnNames(chunks, name) {
  const giver = chunks.find((chunk) => chunk.name === name);
  const [statement, list] = /export\{([^}]*)\};?\s*$/.exec(giver?.code ?? '') ?? [];
  if (!giver || !statement) throw new Error(`The file "${name}" exports in another way than expected.`);
  const insideOf = new Map(pairs(list).map(([inside, outside]) => [outside, inside]));
  giver.code = giver.code.replace(statement, () => `export{${[...new Set(insideOf.values())].join(',')}};\n`);

  const file = giver.fileName.split('/').at(-1);
  const path = `[^"\`]*${file.replaceAll('.', '\\.')}`;
  const atOnce = new RegExp(`import\\{([^}]*)\\}from"${path}"`, 'g');
  const later = new RegExp(`import\\(\`${path}\`\\)\\.then\\((\\w+)=>\\1\\.([\\w$]+)`, 'g');
  for (const chunk of chunks) {
    const unexpected = () => new Error(`${chunk.fileName} imports ${file} in another way than expected.`);
    const named = (outside) => {
      if (!insideOf.has(outside)) throw unexpected();
      return insideOf.get(outside);
    };
    let imports = chunk.code.split(file).length - 1;
    chunk.code = chunk.code
      .replace(atOnce, (all, names) => {
        imports -= 1;
        return all.replace(names, () =>
          pairs(names)
            .map(([outside, here]) => written(named(outside), here))
            .join(','),
        );
      })
      .replace(later, (all, _, outside) => {
        imports -= 1;
        return all.slice(0, -outside.length) + named(outside);
      });
    if (imports !== 0) throw unexpected();
  }
}

/** `a as b,c` → [['a', 'b'], ['c', 'c']] */
const pairs = (list) =>
  list.split(',').map((one) => {
    const [first, second = first] = one.split(' as ');
    return [first, second];
  });

const written = (first, second) => (first === second ? first : `${first} as ${second}`);
