import type { Log } from '../usecases/ports.js';

/** `later`: Graph is busy or away, and was not asked in vain; `refused`: it will not, and says why. */
export type Installation = 'installed' | 'refused' | 'later';

/** Installs the app for one person, by the directory's id of them; gives up at a moment of `performance`. */
export type Installer = (user: string, giveUpAt: number) => Promise<Installation>;

/** Shows Graph who is asking. */
export type Sign = (headers: Headers) => Promise<void>;

interface Graph {
  readonly url: string;
  /** The app in the organization's catalogue. */
  readonly teamsAppId: string;
}

/** Where Graph is busy and does not say for how long. */
const USUAL_PAUSE_MS = 1000;

/** Another answer of these may come in a while. */
const isBusy = (status: number) => status === 429 || status >= 500;

/**
 * Adds the app to what a person has installed (`POST …/teamwork/installedApps`), so that the bot
 * can write to them alone. When Graph asks for a pause nobody asks it for anything until then.
 */
export function createGraphInstaller(graph: Graph, sign: Sign, log: Log): Installer {
  let closedUntil = 0;

  async function ask(user: string, giveUpAt: number): Promise<Response | null> {
    const headers = new Headers({ 'content-type': 'application/json' });
    const url = `${graph.url}/users/${encodeURIComponent(user)}/teamwork/installedApps`;
    const app = `${graph.url}/appCatalogs/teamsApps/${encodeURIComponent(graph.teamsAppId)}`;
    try {
      await sign(headers);
      return await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ 'teamsApp@odata.bind': app }),
        signal: AbortSignal.timeout(Math.max(1, Math.ceil(giveUpAt - performance.now()))),
      });
    } catch (error) {
      // No token, no answer: the group's chat is still there, and another day comes.
      log.warn({ err: error }, 'Graph could not be asked to install the app');
      return null;
    }
  }

  return async (user, giveUpAt) => {
    for (;;) {
      if (closedUntil >= giveUpAt) return 'later';
      const wait = closedUntil - performance.now();
      if (wait > 0) await new Promise((over) => setTimeout(over, wait));
      const answer = await ask(user, giveUpAt);
      if (answer === null) return 'later';
      // Conflict: the person has it already.
      if (answer.ok || answer.status === 409) return 'installed';
      const fields = { status: answer.status, code: await codeOf(answer) };
      if (!isBusy(answer.status)) {
        log.warn(fields, 'Graph would not install the app for somebody');
        return 'refused';
      }
      log.info(fields, 'Graph is busy');
      closedUntil = Math.max(closedUntil, performance.now() + pauseOf(answer));
    }
  };
}

/** Seconds or a date, as the header may have it. */
function pauseOf({ headers }: Response): number {
  const said = headers.get('retry-after');
  if (said === null) return USUAL_PAUSE_MS;
  const seconds = Number(said);
  const pause = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(pause) ? Math.max(0, pause) : USUAL_PAUSE_MS;
}

/** The word of the error alone: its message may name the person. */
async function codeOf(answer: Response): Promise<string | null> {
  const text = await answer.text();
  const [, code = null] = /"code"\s*:\s*"(\w{1,60})"/.exec(text) ?? [];
  return code;
}
