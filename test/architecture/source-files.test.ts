import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const LONGEST = 300;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, source: readFileSync(join(SRC, path), 'utf8') }));

/** The files in which the parsed code holds such a node: words in comments do not count. */
function filesWith(matches: (node: ts.Node) => boolean): readonly string[] {
  return files
    .filter(({ path, source }) => holds(parse(path, source), matches))
    .map(({ path }) => path);
}

function holds(node: ts.Node, matches: (node: ts.Node) => boolean): boolean {
  return matches(node) || (ts.forEachChild(node, (child) => holds(child, matches)) ?? false);
}

function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
}

const readsEnvironment = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'env') ||
  (ts.isImportDeclaration(node) &&
    ts.isStringLiteral(node.moduleSpecifier) &&
    /^(node:)?process$/.test(node.moduleSpecifier.text));

const swallows = (node: ts.Node) =>
  (ts.isCatchClause(node) && node.block.statements.length === 0) ||
  // .catch(() => {}) and .catch(() => undefined)
  (ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'catch' &&
    node.arguments.some(doesNothing));

function doesNothing(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node)) return false;
  const { body } = node;
  return (
    (ts.isBlock(body) && body.statements.length === 0) ||
    (ts.isIdentifier(body) && body.text === 'undefined')
  );
}

describe('every file in src', () => {
  it(`is at most ${LONGEST} lines`, () => {
    const lengths = files.map(({ path, source }) => [path, source.split('\n').length - 1] as const);
    expect(lengths.filter(([, lines]) => lines > LONGEST)).toEqual([]);
    expect(lengths.length).toBeGreaterThan(80);
  });

  it('is named in kebab-case, as its folders are', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/;
    expect(files.filter(({ path }) => !kebab.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('says what it is for in its name', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|types)\.ts$/;
    expect(files.filter(({ path }) => vague.test(basename(path)))).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read by the programs alone, which hand it to the configuration', () => {
    const programs = ['main.ts', 'operate-search.ts', 'operate.ts'];
    expect(filesWith(readsEnvironment).toSorted()).toEqual(programs);
    for (const program of programs) {
      const source = files.find(({ path }) => path === program)?.source;
      expect(source?.match(/process\.env/g)).toHaveLength(1);
      expect(source).toContain('readConfig(process.env)');
    }
  });
});

describe('errors', () => {
  it('are never caught and forgotten', () => {
    expect(filesWith(swallows)).toEqual([]);
  });

  it('would be found if they were', () => {
    const caught = ['try { a(); } catch {}', 'a().catch(() => {})', 'a().catch(() => undefined)'];
    for (const code of caught) expect(holds(parse('x.ts', code), swallows), code).toBe(true);
    const kept = 'try { a(); } catch (error) { log(error); }';
    expect(holds(parse('x.ts', kept), swallows)).toBe(false);
  });
});
