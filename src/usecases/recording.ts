import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { recordingAt } from '../domain/series.js';
import type { Act } from './act.js';
import type { Change, Ports } from './ports.js';

/**
 * As many cards of items as one meeting posts, so that with agenda, round and summary the chat
 * gets fifteen at most; what comes after stands on the last of them.
 */
export const MAX_ITEM_CARDS = 11;

/** A form in the chat, which the card of what it recorded takes the place of. */
export interface Form {
  readonly activityId: string;
}

/** Where something that is recorded now belongs. */
export interface Place {
  readonly group: Group;
  readonly meeting: number;
  readonly item: number | null;
  /** What follows where this is the first record of the day. */
  readonly followUps: readonly FollowUp[];
}

export function placeOf(ports: Ports, act: Act, before: Group): Place {
  const group = recordingAt(before, act.at, ports.settings.zone);
  const { meeting, current } = group;
  return {
    group,
    meeting,
    item: current?.meeting === meeting ? current.item : null,
    followUps: meeting === before.meeting ? [] : whenOpened(meeting),
  };
}

/** What has waited for the meeting comes onto its agenda, and the chat sees it. */
export function whenOpened(meeting: number): readonly FollowUp[] {
  return [
    { kind: 'carry-over', meeting },
    { kind: 'post', ref: { card: 'agenda', number: meeting } },
  ];
}

export interface Shown {
  readonly group: Group;
  readonly changes: readonly Change[];
  readonly followUps: readonly FollowUp[];
}

/**
 * Shows a new record: on the message of the form that asked for it, on the card of the item it
 * belongs to, or on a card of its own.
 */
export function showRecord(
  group: Group,
  item: number | null,
  ref: CardRef,
  form: Form | null,
): Shown {
  const { meeting, itemCards } = group;
  const itemCard = (number: number) => ({ card: 'item', number: meeting, item: number }) as const;
  if (form) {
    const onItem = item !== null && itemCards.includes(item);
    return {
      group,
      changes: [{ row: 'postedCard', ref, activityId: form.activityId }],
      followUps: [
        { kind: 'refresh', ref },
        ...(onItem ? [{ kind: 'refresh', ref: itemCard(item) } as const] : []),
      ],
    };
  }
  if (item === null) return { group, changes: [], followUps: [{ kind: 'post', ref }] };
  const last = itemCards.at(-1);
  if (itemCards.includes(item) || (last !== undefined && itemCards.length >= MAX_ITEM_CARDS)) {
    const shown = itemCards.includes(item) ? item : (last ?? item);
    return { group, changes: [], followUps: [{ kind: 'refresh', ref: itemCard(shown) }] };
  }
  return {
    group: { ...group, itemCards: [...itemCards, item] },
    changes: [],
    followUps: [{ kind: 'post', ref: itemCard(item) }],
  };
}
