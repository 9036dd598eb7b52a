import type { CardContent, NumberedItem } from '../domain/card-content.js';
import { ALL_WAITING, ownerlessLines, type RoundLine } from '../domain/closing-round.js';
import type { HeardLine } from '../domain/heard-line.js';
import { ownerKey } from '../domain/owner.js';
import { brief } from './brief.js';
import { choiceTitle, giveChoices } from './choices.js';
import type { View } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'round' }>;

/** A card has room for a few; the rest come as these are settled. */
const MAX_HEARD = 6;
const MAX_ITEMS = 20;

/** Who runs the meeting says of what nobody has: an owner, struck, or left without. */
export function ownerView(
  lines: readonly RoundLine[],
  { group, members }: Content,
  words: Words,
): View {
  const { t } = words;
  const ownerless = ownerlessLines(lines);
  return {
    hasOwnerless: ownerless.length > 0,
    ownerSection: t('round.ownerSection'),
    assignmentLabel: t('round.whichAssignment'),
    ownerlessChoices: ownerless.map(({ assignment: { number, text } }) => ({
      title: choiceTitle(`${number}. ${text}`),
      value: String(number),
    })),
    firstOwnerless: String(ownerless[0]?.assignment.number ?? ''),
    ownerLabel: t('label.owner'),
    ownerPlaceholder: t('assignment.chooseOwner'),
    ownerChoices: ownerless.length > 0 ? giveChoices(group, members, words) : [],
    giveOwnerButton: t('assignment.giveOwnerButton'),
    dropButton: t('round.dropButton'),
    leaveButton: t('round.leaveButton'),
  };
}

/** Lines that read as handed out and were not recorded as that. */
export function heardView(heard: readonly HeardLine[], { t }: Words, length: number): View {
  return {
    hasHeard: heard.length > 0,
    heardSection: t('round.heardSection'),
    heard: heard.slice(0, MAX_HEARD).map(({ id, decision, by, text }) => ({
      id,
      text:
        decision === null
          ? t('round.heardSaid', { name: by.name, text: brief(text, length) })
          : t('round.heardDecision', { number: decision, text: brief(text, length) }),
      takeUpButton: t('round.takeUpButton'),
      settleButton: t('round.settleButton'),
    })),
  };
}

/** Items that nothing came of: nothing is wrong with that, but everyone shall see it. */
export function outcomeView(items: readonly NumberedItem[], { t, format }: Words): View {
  const names = items.slice(0, MAX_ITEMS).map(({ number, title }) => {
    return t('round.item', { number, title: brief(title, 60) });
  });
  const left = items.length - names.length;
  const more = left > 0 ? ` ${t('list.more', { count: left })}` : '';
  return {
    hasWithoutOutcome: items.length > 0,
    withoutOutcomeLabel: `${t('round.withoutOutcome')}: `,
    withoutOutcome: `${format.list(names)}${more}`,
  };
}

/** One who types answers for those in the room. */
export function roomView(lines: readonly RoundLine[], { t, format }: Words): View {
  const waiting = new Map(
    lines.flatMap((line) => line.unanswered).map((owner) => [ownerKey(owner), format.owner(owner)]),
  );
  return {
    hasWaiting: waiting.size > 0,
    roomSection: t('round.roomSection'),
    roomPeople: t('round.roomPeople'),
    waitingChoices: [
      { title: t('round.roomEveryone'), value: ALL_WAITING },
      ...[...waiting].map(([value, name]) => ({ title: choiceTitle(name), value })),
    ],
    roomClearButton: t('round.roomClearButton'),
    roomUnclearButton: t('round.roomUnclearButton'),
  };
}
