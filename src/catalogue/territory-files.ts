/** The région of each département, two digits each: 01 to 95, where 20 is Corse's, then 971 to 976 (975 is none). */
const REGIONS =
  '8432849393938444764476769328847575247594275375752784282453767676757653242484277524848452247675765228444452444453442732322832847576764444842727528484112811117532767693935275754427271111111111010203040606';

/** The small file that names a territory: its région's, with all its départements; `FR` for France; none for other kinds of code. */
export function territoryFile(code: string): string | undefined {
  const [kind, number = ''] = code.split(':');
  const regions: readonly string[] = REGIONS.match(/../g) ?? [];
  // 971 stands after 95: 971 - 875 = 96.
  if (kind === 'dep') return regions[(parseInt(number.replace(/[AB]/, '0')) % 875) - 1];
  return kind === 'FR' ? kind : kind === 'reg' && regions.includes(number) ? number : undefined;
}
