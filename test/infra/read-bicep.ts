import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const INFRA = join(import.meta.dirname, '../../infra');
export const MAIN = join(INFRA, 'azure.bicep');

export interface BicepModule {
  readonly name: string;
  readonly path: string;
  readonly params: readonly string[];
}

export interface BicepFile {
  readonly path: string;
  /** Without comments, so that a word of explanation is not taken for code. */
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly optional: boolean }[];
  readonly outputs: readonly string[];
  readonly modules: readonly BicepModule[];
}

export function bicepFiles(): BicepFile[] {
  const modules = join(INFRA, 'modules');
  return [MAIN, ...readdirSync(modules).map((name) => join(modules, name))].map(readBicep);
}

/** What can be told from the text alone; Azure's own compiler is not at hand in a test run. */
export function readBicep(path: string): BicepFile {
  const code = readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  return {
    path,
    code,
    params: [...code.matchAll(/^param (\w+) [\w[\]]+( =)?/gm)].map(([, name = '', value]) => ({
      name,
      optional: value !== undefined,
    })),
    outputs: [...code.matchAll(/^output (\w+) /gm)].map(([, name = '']) => name),
    modules: [...code.matchAll(/^module (\w+) '([^']+)' = \{\n([\s\S]*?)^\}/gm)].map(
      ([, name = '', target = '', body = '']) => ({
        name,
        path: join(dirname(path), target),
        params: paramNames(body),
      }),
    ),
  };
}

function paramNames(body: string): string[] {
  const block = /^ {2}params: \{\n([\s\S]*?)^ {2}\}/m.exec(body)?.[1] ?? '';
  return [...block.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name);
}
