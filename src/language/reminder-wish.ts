import { NUMBERS } from './due/calendar-words.js';
import { fold } from './fold.js';

/** What a line about settings asks of the reminders; null where it is about something else. */
export type ReminderWish =
  | { readonly what: 'show' | 'off' | 'on'; readonly whose: Whose }
  /** So many days before a meeting. */
  | { readonly what: 'leadDays'; readonly days: readonly number[]; readonly whose: Whose };

/** The writer's, as "mig" and "mina" say, or theirs from one group; else it hangs on where it is said. */
type Whose = 'own' | 'ownHere' | 'unsaid';

const SUBJECT = /paminn|remind|notis|notifi|aviser|installning|settings?|preferen/;
const OWN = /\b(?:mig|mina|mitt|jag|me|my)\b/;
const HERE =
  /\b(?:(?:den har|denna|this) (?:gruppen?|chatten|chat|group)|gruppen har|harifran|from here)\b/;
const OFF =
  /\b(?:av|off|stoppa?|stop|slipp\w*|inga|tysta?|mute|disable|inaktivera|avaktivera|pausa|pause)\b/;
const ON = /\b(?:pa|on|igen|again|enable|aktivera|unmute)\b/;
/** Not what the bot can do: it is shown what it can. */
const ELSEWHERE = /\b(?:mejl|mail|e-?post|e-?mail|sms|kvall|helg|evening|weekend)/;

export function readReminderWish(text: string): ReminderWish | null {
  const folded = fold(text);
  if (!SUBJECT.test(folded)) return null;
  const whose = OWN.test(folded) ? 'own' : 'unsaid';
  const ofSome = HERE.test(folded) ? 'ownHere' : whose;
  const days = readDays(folded);
  if (days.length > 0) return { what: 'leadDays', days, whose };
  if (ELSEWHERE.test(folded)) return { what: 'show', whose };
  if (OFF.test(folded)) return { what: 'off', whose: ofSome };
  return ON.test(folded) ? { what: 'on', whose: ofSome } : { what: 'show', whose };
}

const DAY_COUNT =
  /(?<![\w-])(\d{1,2}|[a-z]+)(?: (dag(?:ar)?|days?|veck(?:a|or)|weeks?))?(?![\w-])/g;
const SAME_DAY = /\b(?:samma dag|same day|on the day)\b/;

/** "7, 3 och 1", "en vecka och en dag före": a number in words is one where its unit is said. */
function readDays(folded: string): readonly number[] {
  const counted = [...folded.matchAll(DAY_COUNT)].flatMap(([, count = '', unit = '']) => {
    const isDigits = /^\d/.test(count);
    const number = isDigits ? Number(count) : NUMBERS.get(count);
    if (number === undefined || (!isDigits && unit === '')) return [];
    return [/^[vw]e/.test(unit) ? number * 7 : number];
  });
  return SAME_DAY.test(folded) ? [...counted, 0] : counted;
}
