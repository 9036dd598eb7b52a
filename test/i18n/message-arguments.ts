import type { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of everything that a message must be given, also deep in its plurals. */
export function argumentsOf(message: IntlMessageFormat): ReadonlySet<string> {
  return new Set(message.getAst().flatMap(namesIn));
}

/** What a plural or a choice varies is itself an argument; plain text and `#` are none. */
function namesIn(part: Part): string[] {
  if ('options' in part) {
    const branches = Object.values(part.options).flatMap(({ value }) => value);
    return [part.value, ...branches.flatMap(namesIn)];
  }
  const number: number = part.type;
  return 'value' in part && number !== LITERAL ? [part.value] : [];
}

/** The parser's number for plain text; the enumeration is a constant and not exported as code. */
const LITERAL = 0;
