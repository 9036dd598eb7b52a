import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunningBot {
  readonly url: string;
  readonly pid: number;
  /** Sets the bot's calendar ahead of the real one. */
  setAhead(milliseconds: number): void;
  /** SIGKILL: no handler runs, nothing is finished. */
  kill(): Promise<void>;
}

const ROOT = new URL('../../', import.meta.url);

/** Starts bots one after another; the next ones load while one runs, and wait for their turn. */
export function botProcesses(env: Readonly<Record<string, string>>, ready = 2) {
  const waiting: ChildProcess[] = [];
  const all: ChildProcess[] = [];
  const output: string[] = [];

  function load(): void {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/killable-bot.ts'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => output.push(text));
    waiting.push(child);
    all.push(child);
  }
  for (let count = 0; count < ready; count += 1) load();

  return {
    /** What all of them have logged: JSON lines. */
    output,
    async start(): Promise<RunningBot> {
      const child = waiting.shift();
      if (!child?.stdin || !child.stdout || !child.pid) throw new Error('no bot is loading');
      const { pid, stdin } = child;
      load();
      stdin.write('go\n');
      const port = await portOf(child);
      return {
        url: `http://127.0.0.1:${port}/api/messages`,
        pid,
        setAhead: (milliseconds) => void stdin.write(`${milliseconds}\n`),
        async kill() {
          child.kill('SIGKILL');
          await once(child, 'exit');
        },
      };
    },
    /** Ends those that wait and those that still run. */
    end(): void {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  let text = '';
  for (;;) {
    const [chunk] = (await once(child.stdout ?? child, 'data')) as [string];
    text += chunk;
    const port = /port (\d+)/.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
}
