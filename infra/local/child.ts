import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ChildOptions {
  name: string;
  /** What `node` is to run: options, file, arguments. */
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  onLine?: (line: string) => void;
}

export interface Child {
  name: string;
  /** Resolves, never rejects, with a phrase that says how the process ended. */
  ended: Promise<string>;
  lastLines: () => string[];
  stop: () => Promise<void>;
}

const linesKept = 20;
const graceMs = 10_000;

// Without this a killed parent would leave its children behind, and a forgotten Azurite that writes
// over the files of the next one. The handlers of SIGTERM run where there are any, and may still
// write to an output that nobody reads any longer.
const endWithParent = `data:text/javascript,${encodeURIComponent(`
  process.channel?.unref();
  process.once('disconnect', () => {
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    process.emit('SIGTERM', 'SIGTERM') || process.exit();
  });
`)}`;

/** Starts a Node process that ends when this one does, and remembers its last lines of output. */
export function startChild(options: ChildOptions): Child {
  const child = spawn(process.execPath, ['--import', endWithParent, ...options.args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C in the terminal must reach the children one by one, through stop().
    detached: true,
  });

  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
      options.onLine?.(line);
    });
  }

  const ended = new Promise<string>((resolve) => {
    child.once('error', (fault) => {
      resolve(fault.message);
    });
    // `close` rather than `exit`: by then the last lines have been read.
    child.once('close', (code, signal) => {
      resolve(signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`);
    });
  });

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  };

  return { name: options.name, ended, lastLines: () => [...lines], stop };
}
