import type { FormRemark, RecordDraft } from '../../domain/card-content.js';
import type { Due } from '../../domain/due.js';
import { newGroup } from '../../domain/group.js';
import type { Owner } from '../../domain/owner.js';
import type { Ports } from '../../usecases/ports.js';
import { sayCard } from '../speech.js';
import type { Turn } from '../turn.js';

export interface Prefilled {
  readonly what: 'decision' | 'assignment';
  readonly text?: string;
  readonly owners?: readonly Owner[];
  readonly due?: Due;
  readonly ambiguous?: { readonly name: string } | null;
  readonly unknown?: { readonly name: string } | null;
}

/** Asks for what is missing with a form in the chat, filled with what was understood. */
export async function openForm(turn: Turn, ports: Ports, prefilled: Prefilled): Promise<void> {
  const { id, group: groupId, groupName } = turn.act;
  const { what, text = '', owners = [], due } = prefilled;
  const [first, kept, members] = await Promise.all([
    ports.record.claim(groupId, id),
    ports.record.get(groupId, 'group'),
    ports.chat.members(groupId),
  ]);
  if (!first) return;
  await sayCard(turn, ports, {
    card: 'recordForm',
    group: kept?.value ?? newGroup(groupId, groupName, null),
    draft: {
      form: id,
      what,
      text,
      owners,
      // What most assignments are due by, where nothing else was said.
      due: due ? formDue(due) : 'nextMeeting',
      date: due?.kind === 'date' ? due.date : due?.kind === 'period' ? due.last : null,
    },
    members,
    remark: remarkOn(prefilled),
  });
}

function remarkOn({ ambiguous, unknown }: Prefilled): FormRemark | null {
  if (ambiguous) return { kind: 'whichPerson', name: ambiguous.name };
  return unknown ? { kind: 'unknownPerson', name: unknown.name } : null;
}

export function formDue(due: Due): RecordDraft['due'] {
  switch (due.kind) {
    case 'period':
      return 'date';
    case 'none':
      return 'nextMeeting';
    case 'nextMeeting':
    case 'date':
    case 'ongoing':
      return due.kind;
  }
}
