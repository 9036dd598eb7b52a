/**
 * The arguments with `--group ID` as one, `--group=ID`: ids are random letters, and one in 64 begins
 * with a dash, which `parseArgs` would take for another option.
 */
export function withGroupAsOne(args: readonly string[]): string[] {
  const at = args.indexOf('--group');
  const id = args[at + 1];
  if (at < 0 || id === undefined || id.startsWith('--')) return [...args];
  return [...args.slice(0, at), `--group=${id}`, ...args.slice(at + 2)];
}
