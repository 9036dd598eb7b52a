import { folded } from '../domain/agenda-template.js';
import { canBeBroughtBack, type Deferral } from '../domain/deferral.js';
import { meetingMeant } from '../domain/series.js';
import type { Act } from './act.js';
import { cardsOf } from './cards-of.js';
import { carryOut, type ActResult } from './carry-out.js';
import { valuesOf, write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';

/** Which of the things put off: by its number, or by words of its title. */
export type WhichDeferral = { readonly number: number } | { readonly title: string };

export interface BroughtBack {
  readonly title: string;
  /** Whose agenda it comes onto. */
  readonly meeting: number;
  readonly isNow: boolean;
}

/**
 * Takes what is parked, or waits for a later month, up again: it comes onto the agenda of the
 * meeting that is going on, else of the next. As with a new item, any member may ask for it.
 */
export function bringBack(
  ports: Ports,
  act: Act,
  which: WhichDeferral,
): Promise<ActResult<BroughtBack>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, waiting] = await Promise.all([
        readGroup(ports, act),
        ports.record.list(act.group, 'deferral', { where: { waiting: true } }),
      ]);
      return { ...state, waiting };
    },
    ({ group, waiting }) => {
      const kept = deferralMeant(waiting, which);
      if (!kept) {
        const wanted = 'number' in which ? String(which.number) : which.title;
        const open = valuesOf(waiting).filter(canBeBroughtBack);
        return { refusal: { reason: 'deferral.unknown', wanted, waiting: open.length } };
      }
      const { number, title, item, meeting: from } = kept.value;
      if (!canBeBroughtBack(kept.value)) {
        return { refusal: { reason: 'deferral.comesBack', title } };
      }
      // The meeting that put it off does not get it back.
      const meeting = Math.max(meetingMeant(group, act.at, ports.settings.zone), from + 1);
      const place = { meeting: from, item: item?.id ?? null };
      return {
        value: { title, meeting, isNow: meeting === group.meeting },
        did: { deed: 'item.broughtBack', number },
        changes: [write('deferral', { ...kept.value, target: { kind: 'nextMeeting' } }, kept)],
        followUps: [
          { kind: 'carry-over', meeting },
          { kind: 'refresh', ref: { card: 'agenda', number: meeting } },
          ...cardsOf({ card: 'deferral', number }, place),
        ],
      };
    },
  );
}

/** Part of a title counts where nothing else that waits has it. */
function deferralMeant(
  waiting: readonly Kept<Deferral>[],
  which: WhichDeferral,
): Kept<Deferral> | null {
  if ('number' in which) {
    return waiting.find(({ value }) => value.number === which.number) ?? null;
  }
  const wanted = folded(which.title);
  const similar = waiting.filter(({ value }) => folded(value.title).includes(wanted));
  const exact = similar.filter(({ value }) => folded(value.title) === wanted);
  const found = exact.length > 0 ? exact : similar;
  return found.length === 1 ? (found[0] ?? null) : null;
}
