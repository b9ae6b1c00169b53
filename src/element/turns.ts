const now = (): number => new Date().getTime();

/**
 * Does long work a part at a time, so that the page can scroll and answer in between.
 * @param turn milliseconds of work after which the page gets its turn
 * @param each hears what is done of it, and says false where the rest is no longer wanted
 * @returns what it ends with; undefined where it was stopped
 */
export async function inTurns<Part, End>(steps: Iterator<Part, End>, turn: number, each: (part: Part) => boolean | void): Promise<End | undefined> {
  let since = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (each(value) === false) return undefined;
    if (now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = now();
  }
}
