import { expand } from './rules/form.js';
import { part } from './said.js';
import type { Body } from './task-due.js';

const ON_POINT = new RegExp(`^(?:${expand('{point}')}) (?:nr )?(?<number>\\d{1,2}) : (?=\\S)`, 'u');

/** "Punkt 4: kassören begär in offerter": the item that a line begins with, and what is said on it. */
export function onPoint(body: Body): { readonly behind: Body; readonly number: number } | null {
  const { said } = body;
  const match = ON_POINT.exec(said.plain);
  return (
    match && {
      behind: body.with(part(said, match[0].length, said.plain.length)),
      number: Number(match.groups?.['number']),
    }
  );
}
