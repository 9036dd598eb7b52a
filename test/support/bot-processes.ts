import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunningBot {
  readonly url: string;
  /** SIGKILL: no handler runs, nothing is finished. */
  kill(): Promise<void>;
}

const ROOT = new URL('../../', import.meta.url);

/** Starts bots one after another; the next ones load while one runs, and wait for their turn. */
export function botProcesses(env: Readonly<Record<string, string>>, ready = 2) {
  const waiting: ChildProcess[] = [];
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
  }
  for (let count = 0; count < ready; count += 1) load();

  return {
    /** What all of them have logged: JSON lines. */
    output,
    async start(): Promise<RunningBot> {
      const child = waiting.shift();
      if (!child?.stdin || !child.stdout) throw new Error('no bot is loading');
      load();
      child.stdin.write('go\n');
      const port = await portOf(child);
      return {
        url: `http://127.0.0.1:${port}/api/messages`,
        async kill() {
          child.kill('SIGKILL');
          await once(child, 'exit');
        },
      };
    },
    end(): void {
      for (const child of waiting) child.kill('SIGKILL');
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
