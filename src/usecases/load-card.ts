import { holders, isForEveryone, type Assignment } from '../domain/assignment.js';
import type { CardContent } from '../domain/card-content.js';
import type { CardRef } from '../domain/follow-up.js';
import { newGroup, type Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { Known } from './known.js';
import { loadAgendaCard } from './load-agenda-card.js';
import { loadItemCard } from './load-item-card.js';
import { itemsWithoutOutcome, readRound, roundCard } from './read-round.js';
import { loadSuccessorCard } from './load-successor-card.js';
import { loadPlanCard } from './load-plan-card.js';
import { loadReceivedRelayCard, loadRelayCard } from './load-relay-card.js';
import type { Ports } from './ports.js';
import { proposeNextMeeting } from './propose-next-meeting.js';

/** What a card in the group's chat shows now; null where there is nothing (any more) to show. */
export async function loadCard(
  ports: Ports,
  id: GroupId,
  ref: CardRef,
  known: Known = {},
): Promise<CardContent | null> {
  const readGroup = async () =>
    known.group ?? (await ports.record.get(id, 'group'))?.value ?? newGroup(id, '', null);
  switch (ref.card) {
    case 'decision': {
      const [group, decision] = await Promise.all([
        readGroup(),
        known.decision ?? ports.record.get(id, 'decision', ref.number).then((kept) => kept?.value),
      ]);
      return decision ? { card: 'decision', group, decision } : null;
    }
    case 'assignment': {
      const [group, assignment] = await Promise.all([
        readGroup(),
        known.assignment ??
          ports.record.get(id, 'assignment', ref.number).then((kept) => kept?.value),
      ]);
      // Known means recorded a moment ago: nobody has done their share yet.
      const isNew = known.assignment !== undefined;
      return assignment ? assignmentContent(ports, group, assignment, isNew) : null;
    }
    case 'round':
    case 'roundSummary': {
      const [now, kept] = await Promise.all([
        readRound(ports, id, ref.number),
        ports.record.get(id, 'round', ref.number),
      ]);
      const meeting = kept?.value.meeting ?? now.group.meeting;
      const withoutOutcome = await itemsWithoutOutcome(ports, id, meeting);
      const { group, lines, heard } = now;
      return ref.card === 'round'
        ? roundCard(now, withoutOutcome, null)
        : { card: 'roundSummary', group, round: ref.number, lines, heard, withoutOutcome };
    }
    case 'deferral': {
      const [group, kept] = await Promise.all([
        readGroup(),
        ports.record.get(id, 'deferral', ref.number),
      ]);
      return kept ? { card: 'deferral', group, deferral: kept.value } : null;
    }
    case 'agenda':
      return loadAgendaCard(ports, id, ref.number, known);
    case 'item':
      return loadItemCard(ports, id, ref, known);
    case 'successor':
      return loadSuccessorCard(ports, id, ref.person);
    case 'moreTime': {
      const [group, kept, request] = await Promise.all([
        readGroup(),
        ports.record.get(id, 'assignment', ref.number),
        ports.record.get(id, 'timeRequest', ref.number),
      ]);
      if (!kept || !request) return null;
      return { card: 'moreTime', group, assignment: kept.value, request: request.value };
    }
    case 'comments': {
      const group = await readGroup();
      const held = group.held.find(({ number }) => number === ref.number);
      return held ? { card: 'comments', group, held } : null;
    }
    case 'plan':
      return loadPlanCard(ports, id, 0, known);
    case 'relay':
      return loadRelayCard(ports, id, ref.number, known);
    case 'receivedRelay':
      return loadReceivedRelayCard(ports, id, ref.from, ref.number, known);
    case 'nextMeeting': {
      const group = await readGroup();
      const proposal = proposeNextMeeting(ports, group, ports.clock());
      return { card: ref.card, group, proposal };
    }
    case 'roles':
    case 'welcome':
    case 'links':
      return { card: ref.card, group: await readGroup() };
  }
}

async function assignmentContent(
  ports: Ports,
  group: Group,
  assignment: Assignment,
  isNew: boolean,
): Promise<CardContent> {
  const everyone = isForEveryone(assignment);
  const ownerless = assignment.owners.length === 0;
  const [members, shares] = await Promise.all([
    everyone || ownerless ? ports.chat.members(group.id) : [],
    everyone && !isNew ? ports.record.list(group.id, 'share', { within: [assignment.number] }) : [],
  ]);
  const asked = holders(assignment, group, members);
  const done = asked.filter(({ id }) => shares.some(({ value }) => value.by.id === id)).length;
  const progress = everyone ? { done, of: asked.length } : null;
  return { card: 'assignment', group, assignment, progress, members };
}
