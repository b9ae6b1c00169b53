import { within } from './within.mjs';

/** What may be asked of the browser in which a session runs. */
const askedOfOne = ['getBrowserUrl', 'getPage', 'sendKeys', 'sendMouseMove', 'sendMouseClick', 'sendMouseDown', 'sendMouseUp', 'resetMouse', 'takeScreenshot'];

/** How long a page may take to be left, in milliseconds: a browser that takes longer hangs. */
const patience = 15_000;

const inTime = (promise) => within(promise, patience, 'the browser hangs');

/** One browser, which is started when it is first needed, anew when it broke, and never has more than one page. */
class Member {
  constructor(make) {
    this.make = make;
  }

  async launcher(config, files) {
    if (!this.made) {
      this.made = await this.make();
      await this.made.initialize({ ...config, concurrency: 1 }, files);
    }
    return this.made;
  }

  async close() {
    const { made } = this;
    this.made = undefined;
    await made?.stop?.();
  }
}

/**
 * Several browsers of one engine, which Web Test Runner takes for one: for engines in which a page has the focus, draws at full speed or can
 * be driven at all only when it is alone in its browser. A browser that does not start is started once more; one that hangs is ended, and
 * the next file gets another.
 * @param {{name: string, type: string, size: number, make: () => Promise<import('@web/test-runner-core').BrowserLauncher>}} options
 */
export function poolOf({ name, type, size, make }) {
  const idle = Array.from({ length: size }, () => new Member(make));
  const busy = new Map();
  let given;

  const take = () => {
    const member = idle.pop();
    if (!member) throw new Error(`${name}: every browser is busy, or hangs.`);
    return member;
  };
  const giveBack = (id) => {
    const member = busy.get(id);
    busy.delete(id);
    if (member) idle.push(member);
  };
  const begin = async (member, id, url) => (await member.launcher(...given)).startSession(id, url);

  async function startSession(id, url) {
    const member = take();
    busy.set(id, member);
    try {
      await begin(member, id, url).catch(async (error) => {
        console.warn(`${name} did not start, and is started once more: ${error.message}`);
        await inTime(member.close()).catch(() => {});
        await begin(member, id, url);
      });
    } catch (error) {
      giveBack(id);
      throw error;
    }
  }

  async function stopSession(id) {
    const member = busy.get(id);
    try {
      return await inTime(member.made.stopSession(id));
    } catch (error) {
      await inTime(member.close()).catch(() => {});
      throw new Error(`${name} was ended, because its page could not be left: ${error.message}`, { cause: error });
    } finally {
      giveBack(id);
    }
  }

  return {
    name,
    type,
    concurrency: size,
    initialize: async (...all) => void (given = all),
    startSession,
    stopSession,
    isActive: (id) => busy.get(id)?.made?.isActive(id) ?? false,
    startDebugSession: async (id, url) => (await new Member(make).launcher(...given)).startDebugSession(id, url),
    stop: async () => void (await Promise.all([...idle, ...busy.values()].map((member) => inTime(member.close())))),
    /** The driver of the browser that has the session, where there is one. */
    driverOf: (id) => busy.get(id)?.made?.driver,
    ...Object.fromEntries(askedOfOne.map((method) => [method, (id, ...rest) => busy.get(id).made[method](id, ...rest)])),
  };
}
