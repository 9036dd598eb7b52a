import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

let result: ICruiseResult;
let modules: readonly IModule[];

beforeAll(async () => {
  const options = await extractOptions(join(ROOT, '.dependency-cruiser.cjs'));
  const tsConfig = extractTSConfig(join(ROOT, 'tsconfig.json'));
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: ROOT, validate: true },
    undefined,
    { tsConfig },
  );
  if (typeof output === 'string') throw new Error(output);
  result = output;
  modules = output.modules.filter(({ source }) => source.startsWith('src/'));
}, 60_000);

describe('what imports what', () => {
  it('is read from every file', () => {
    expect(modules.length).toBeGreaterThan(80);
    expect(result.summary.ruleSetUsed?.forbidden?.length).toBeGreaterThan(10);
  });

  it('breaks none of the house’s rules', () => {
    const violations = result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    expect(violations).toEqual([]);
  });

  it('leaves no use case without a user', () => {
    const useCases = modules.filter(({ source }) => source.startsWith('src/usecases/'));
    expect(useCases.length).toBeGreaterThan(15);
    expect(useCases.filter(({ dependents }) => dependents.length === 0)).toEqual([]);
  });

  it('leaves no file that no program leads to', () => {
    const to = new Map(modules.map(({ source, dependencies }) => [source, dependencies]));
    const reached = new Set<string>();
    const visit = (source: string): void => {
      if (!to.has(source) || reached.has(source)) return;
      reached.add(source);
      to.get(source)?.forEach(({ resolved }) => {
        visit(resolved);
      });
    };
    visit('src/main.ts');
    visit('src/operate.ts');
    visit('src/operate-search.ts');
    expect(modules.map(({ source }) => source).filter((source) => !reached.has(source))).toEqual(
      [],
    );
  });
});
