import { randomUUID } from 'node:crypto';
import {
  TeamsInfo,
  type ChannelAccount,
  type ConversationAccount,
  type TurnContext,
} from 'botbuilder';
import type { Language } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import type { Act } from '../usecases/act.js';
import type { Ports } from '../usecases/ports.js';
import { groupIdOf, personIdOf } from './identity.js';
import { rememberAddresses } from './remember-addresses.js';

/** One activity, in the product's terms: who did something, where, and how to answer. */
export interface Turn {
  readonly context: TurnContext;
  readonly act: Act;
  readonly where: 'group' | 'personal';
  /** What the person's Teams speaks; Swedish where that is neither Swedish nor English. */
  readonly personLanguage: Language;
  /** The series goes on in another chat: nothing is done here any more. */
  readonly hasMovedOn: boolean;
}

export async function toTurn(context: TurnContext, ports: Ports): Promise<Turn> {
  const { activity } = context;
  const { conversation, from } = activity;
  const tenantId = tenantOf(context);
  const where = conversation.conversationType === 'personal' ? 'personal' : 'group';
  // Installation events come without a name, whatever the types say.
  const { name = '' } = from as Partial<ChannelAccount>;
  const by: Person = { id: personIdOf(from), name };
  const language = /^en\b/i.test(activity.locale ?? '') ? 'en' : 'sv';
  const own = groupIdOf(tenantId, conversation.id);
  rememberAddresses({ activity, own, by, tenantId, where, language }, ports);
  const group = where === 'personal' ? own : await ports.series.groupOf(own);
  // Ids are unique within a conversation; the row they are kept in is the group's.
  const id = `${conversation.id}|${activity.id ?? randomUUID()}`;
  const act: Act = {
    id,
    delivery: id,
    at: ports.clock(),
    by,
    group: group ?? own,
    groupName: (conversation as Partial<ConversationAccount>).name ?? '',
    leadsMeeting: () => leadsMeeting(context, ports),
  };
  return { context, act, where, personLanguage: language, hasMovedOn: group === null };
}

export function tenantOf({ activity }: TurnContext): string {
  const data = activity.channelData as { tenant?: { id?: string } } | undefined;
  return data?.tenant?.id ?? activity.conversation.tenantId ?? '';
}

/** Teams' own word on who leads a meeting; roles can change at any time, so it is never kept. */
async function leadsMeeting(context: TurnContext, ports: Ports): Promise<boolean> {
  const { activity } = context;
  const meeting = (activity.channelData as { meeting?: { id?: string } } | undefined)?.meeting;
  if (!meeting?.id || !activity.from.aadObjectId) return false;
  try {
    const participant = await TeamsInfo.getMeetingParticipant(
      context,
      meeting.id,
      activity.from.aadObjectId,
      tenantOf(context),
    );
    return participant.meeting?.role === 'Organizer';
  } catch (error) {
    // Not allowed, expired, or Teams is busy: the group's own roles still count.
    ports.log.warn({ err: error }, 'Teams would not say who leads the meeting');
    return false;
  }
}
