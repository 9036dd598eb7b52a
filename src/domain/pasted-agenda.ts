import { newItem, titleFault, withinLimits, type Edited, type NewItem } from './agenda-edits.js';
import { closingRun, folded, type AgendaTemplate } from './agenda-template.js';
import type { AgendaItem } from './agenda.js';
import { insertItem } from './carry-over.js';
import type { Meeting } from './meeting.js';

/**
 * A pasted list becomes the agenda, in its own order and numbering. An item of the same title
 * stays the item it was; what was carried over, proposed, or come to already is kept where the
 * list leaves it out. A list that does not end as agendas do gets the standing items for that.
 */
export function pasteAgenda(
  meeting: Meeting,
  lines: readonly NewItem[],
  template: AgendaTemplate,
  current: number | null,
): Edited {
  const titles = lines.filter(({ title }) => folded(title) !== '');
  if (titles.length === 0) return { refusal: { reason: 'agenda.nothingPasted' } };
  const fault = titles.map(({ title }) => titleFault(title)).find((one) => one !== null);
  if (fault) return { refusal: fault };

  const unused = [...meeting.agenda];
  // Each once: an agenda may well have two breaks.
  const takeKnown = (title: string) => {
    const index = unused.findIndex((item) => folded(item.title) === folded(title));
    return index < 0 ? null : (unused.splice(index, 1)[0] ?? null);
  };
  const firstClosing = titles.length - closingRun(titles.map(({ title }) => title));
  const closing = { kind: 'standing', closing: true } as const;
  let { lastItem } = meeting;
  const pasted = titles.map((line, index): AgendaItem => {
    const was = takeKnown(line.title);
    const { presenter, time } = line;
    const item = was
      ? { ...was, ...(presenter && { presenter }), ...(time && { time }), status: revived(was) }
      : newItem((lastItem += 1), line);
    const isStanding = index >= firstClosing && (item.origin?.kind ?? 'standing') === 'standing';
    return isStanding ? { ...item, origin: closing } : withoutStanding(item);
  });
  const ending =
    firstClosing < titles.length
      ? []
      : template.closing.map((title): AgendaItem => {
          const was = takeKnown(title);
          if (was) return { ...was, status: revived(was), origin: closing };
          const line = { title, presenter: null, time: null };
          return { ...newItem((lastItem += 1), line), origin: closing };
        });
  const kept = unused.filter((item) => staysThough(item, current));
  // Records may point to what the meeting has begun with.
  const struck = unused
    .filter((item) => !kept.includes(item) && meeting.opened !== null)
    .map((item): AgendaItem => ({ ...item, status: 'struck' }));
  const agenda = kept.reduce<readonly AgendaItem[]>(insertItem, [...pasted, ...ending]);
  return withinLimits({ ...meeting, agenda: [...agenda, ...struck], lastItem });
}

/** Not in the list, and yet not to be lost: it came from elsewhere, or the meeting came to it. */
function staysThough({ id, status, origin, proposedBy }: AgendaItem, current: number | null) {
  const isCarried = origin !== null && origin.kind !== 'standing';
  return id === current || status !== 'open' || isCarried || proposedBy !== null;
}

function revived({ status }: AgendaItem): AgendaItem['status'] {
  return status === 'struck' ? 'open' : status;
}

/** In the list it stands where the list has it: it ends nothing. */
function withoutStanding(item: AgendaItem): AgendaItem {
  return item.origin?.kind === 'standing' ? { ...item, origin: { kind: 'standing' } } : item;
}
