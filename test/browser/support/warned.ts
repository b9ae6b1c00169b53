/** @returns what authors are told in the console while something runs */
export async function warnedDuring(run: (warned: readonly string[]) => Promise<unknown>): Promise<readonly string[]> {
  const { warn } = console;
  const warned: string[] = [];
  console.warn = (text: string) => warned.push(text);
  try {
    await run(warned);
    return warned;
  } finally {
    console.warn = warn;
  }
}
