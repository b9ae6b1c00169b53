import * as commands from '@web/test-runner-commands';

export type Engine = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** The engine that this page is in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/') ? 'Firefox' : navigator.userAgent.includes('Chrome/') ? 'Chromium' : 'WebKitGTK';

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/**
 * Ends the current test, which then counts as skipped and is listed with the reason; what it asserted before still counts.
 * @param reason why it can't go on in this engine, as a clause without a full stop
 * @throws always; and an error that fails the run where there is no test to skip, which is in a hook
 */
export async function skipHere(reason: string): Promise<never> {
  if (!current || current.state) throw new Error(`${engine}: ${reason}; ask for it in a test, where it can be skipped.`);
  await commands.executeServerCommand('skipped-here', { test: current.fullTitle(), reason });
  return current.skip();
}

/** Skips the current test in one engine that can't do what it tests. */
export const skipIn = async (where: Engine, reason: string): Promise<void> => (engine === where ? skipHere(reason) : undefined);

/** What the reader of every test prefers, which is all that WebKitGTK can show. */
const usual: commands.Media = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

/** As Web Test Runner's, in every engine. In WebKitGTK, whose driver can't change what a reader prefers, it skips the test. */
export async function emulateMedia(media: commands.Media): Promise<void> {
  if (engine === 'Chromium') return commands.emulateMedia(media);
  if (engine === 'Firefox') return commands.executeServerCommand('firefox-media', media);
  const unusual = Object.entries(media).find(([name, value]) => usual[name as keyof commands.Media] !== value);
  return unusual ? skipHere(`what a reader prefers can't be changed (${unusual.join(': ')})`) : undefined;
}

/** As Web Test Runner's, in every engine. @param viewport in CSS pixels */
export const setViewport = (viewport: commands.Viewport): Promise<void> =>
  engine === 'WebKitGTK' ? commands.executeServerCommand('webkit-viewport', viewport) : commands.setViewport(viewport);

/** Keys whose names are not the same for every driver. */
const keys: Readonly<Record<string, string>> = { Space: ' ' };

/** As Web Test Runner's, in every engine. In WebKitGTK its words would be typed as one chord, in which no letter comes twice. */
export async function sendKeys(payload: commands.SendKeysPayload): Promise<void> {
  if ('type' in payload && engine === 'WebKitGTK') return commands.executeServerCommand('webkit-type', { text: payload.type });
  return commands.sendKeys('press' in payload && engine !== 'Chromium' ? { press: keys[payload.press] ?? payload.press } : payload);
}

export { sendMouse } from '@web/test-runner-commands';

/** What a style writes after an element: Firefox gives the name of an attribute where the others give what stands in it. */
export const printedAfter = (element: Element): string =>
  getComputedStyle(element, '::after').content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => element.getAttribute(name) ?? '');

/** How many frames it takes: WebKit applies container queries when it draws, not when a test measures, and to what comes into view a little later. */
const frames = engine === 'WebKitGTK' ? 4 : 2;

/** Until the page is drawn as it was last changed. */
export async function redrawn(): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
}
