/**
 * The région of each département: 01 to 95, where 20 is Corse's, then 971 to 976. One character each, the région's number plus 32; a test
 * holds it to `territoryParents`, which is four times as long.
 */
const REGIONS = 't@t}}}tLlLll}<tkk8k~;Ukk;t<8UlllklU88t;k8ttT8lklT<LLTLLUL;@@<@tkllLLt;;Ttt+<++k@ll}}TkkL;;+++++!"#$&&';

/** The small file that names a territory: its région's, with all its départements; `FR` for France; none for other kinds of code. */
export function territoryFile(code: string): string | number | undefined {
  const [kind, number = ''] = code.split(':');
  // 971 stands after 95: 971 - 875 = 96.
  const at = kind === 'dep' ? (parseInt(number.replace(/[AB]/, '0')) % 875) - 1 : kind === 'reg' ? REGIONS.indexOf(String.fromCharCode(32 + Number(number))) : -1;
  return kind === 'FR' ? kind : (REGIONS[at] ?? ' ').charCodeAt(0) - 32 || undefined;
}
