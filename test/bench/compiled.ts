import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
};

/** Some rooms of src as they are run: compiled, in a directory of their own. */
export function compile(rooms: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'compiled-'));
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  for (const room of rooms) {
    for (const name of readdirSync(join(ROOT, 'src', room), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!/\.(?:ts|json)$/.test(name)) continue;
      const source = readFileSync(join(ROOT, 'src', room, name), 'utf8');
      const to = join(dir, room, name.replace(/ts$/, 'js'));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, name.endsWith('.json') ? source : transpiled(source));
    }
  }
  return dir;
}

function transpiled(source: string): string {
  return ts.transpileModule(source, { compilerOptions: OPTIONS }).outputText;
}

/** What a program prints as JSON, run in that directory by a Node that has nothing else loaded. */
export function runIn(dir: string, program: string): unknown {
  const args = ['--input-type=module', '-e', program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8' }));
}
