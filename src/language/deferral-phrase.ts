import { dateOf } from './calendar.js';
import { findDues } from './due/find-dues.js';
import { inDays, type WhenSaid } from './due-phrase.js';
import { fold } from './fold.js';
import { readLine } from './line.js';
import type { Slots } from './intent.js';
import { readItemRef } from './record-ref.js';

/** An item that is put off: which one, how, why, until what, and to when. */
export interface DeferralPhrase {
  readonly number: number | null;
  readonly query: string | null;
  readonly verb: 'bordlägg' | 'skjut upp' | 'parkera' | 'avvakta';
  readonly reason: string | null;
  readonly condition: string | null;
  readonly target:
    | { readonly kind: 'nextMeeting' }
    | { readonly kind: 'month'; readonly month: string }
    | { readonly kind: 'backlog' };
}

const VERBS: readonly (readonly [DeferralPhrase['verb'], RegExp])[] = [
  ['bordlägg', /\b(?:bordlag|table[ds]?\b|tabling)/],
  ['parkera', /\b(?:parker|park\b|parked|parking|hyllan|pa is\b|on ice|parking lot)/],
  ['avvakta', /\b(?:avvakt|vanta|vantar|invant|on hold|hold off|await|wait)/],
];
const REASON =
  /(?:,\s*|\s+[-–]\s+|\s+)(?:eftersom|för att|p\.?g\.?a\.?|på grund av|därför att|då(?= (?:vi|det|hon|han|ingen|föredragande))|med anledning av|because of|because|since|due to|as(?= (?:the|we|she|he|there)))\s+(.+)$/i;
const CONDITION =
  /(?:,\s*|\s+)((?:tills|till dess(?: att)?|i väntan på|inväntan på|until(?= (?:we|the|there|it|more))|pending|när(?= (?:det|vi|utredningen|beslutet|budgeten))|once|when)\s+.+)$/i;

/** Reads "bordlägg punkt 3 till nästa möte eftersom …" and its kind, whose slots are found. */
export function readDeferral(text: string, slots: Slots, when: WhenSaid): DeferralPhrase {
  const written = text.normalize('NFC').trim();
  const plain = fold(written);
  const verb = VERBS.find(([, form]) => form.test(plain))?.[0] ?? 'skjut upp';
  const { number } = readItemRef(written);
  const body = written.replace(/[.!\s]+$/, '');
  const reason = REASON.exec(body)?.[1] ?? looseReason(body, slots.when);
  const conditional =
    CONDITION.exec(REASON.exec(body) ? body.replace(REASON, '') : body)?.[1] ?? null;
  const condition = conditional !== null && !isMeeting(conditional) ? conditional : null;
  return {
    number: slots.number ?? number,
    query: slots.query ?? null,
    verb,
    reason: reason?.trim() ?? null,
    condition: condition?.trim() ?? null,
    target: targetOf(slots.when ?? body, when, condition !== null),
  };
}

const isMeeting = (phrase: string) => /\b(?:möte|mötet|gång|träff|meeting|time)\b/i.test(phrase);

/** What follows the time after a comma is why: "… till nästa möte, hon som skulle dra den är sjuk". */
function looseReason(body: string, when: string | undefined): string | null {
  if (when === undefined) return null;
  const at = body.indexOf(when);
  const rest = at < 0 ? '' : body.slice(at + when.length);
  return /^\s*(?:,|[-–]|\()\s*(.{4,}?)\)?$/.exec(rest)?.[1] ?? null;
}

function targetOf(
  phrase: string,
  when: WhenSaid,
  isConditional: boolean,
): DeferralPhrase['target'] {
  const days = inDays(when);
  const found = findDues(readLine(phrase), days).filter(({ kind }) => kind !== 'none');
  const due =
    found.find(({ kind }) => kind === 'nextMeeting') ?? found.find(({ day }) => day !== null);
  if (due?.kind === 'nextMeeting') return { kind: 'nextMeeting' };
  if (due && due.day !== null) {
    const date = dateOf(due.day);
    return date === when.nextMeeting
      ? { kind: 'nextMeeting' }
      : { kind: 'month', month: date.slice(0, 7) };
  }
  // "Bordlägg punkt 3" is until next time; on a condition nobody knows until when.
  const isOpen =
    isConditional ||
    /\b(?:tills vidare|backlog|hyllan|på is|framtiden|on ice|indefinitely|parking lot|parkera|park)\b/i.test(
      phrase,
    );
  return isOpen ? { kind: 'backlog' } : { kind: 'nextMeeting' };
}
