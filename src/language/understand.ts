import { fold } from './fold.js';
import type { CalendarDate } from '../domain/time.js';
import { NO_DUE, readDue, type DueReading } from './due-phrase.js';
import type { Intent, Slots } from './intent.js';
import type { People } from './owner-phrase.js';

/*
 * Commands are matched on folded text, Swedish and English alike and whatever the group speaks:
 * a command picked from the menu arrives in the language of the one who picked it. Folding keeps
 * every letter's place, so what stands after a command can be cut from the text as written.
 */
interface Found {
  readonly intent: Intent;
  readonly slots?: Slots;
}

export interface Understood {
  readonly intent: Intent;
  readonly confidence: number;
  readonly slots: Slots;
  readonly due: DueReading;
  /** Other meanings, best first, where this one is not certain. */
  readonly nearest: readonly Intent[];
}

export interface LanguageContext {
  readonly today: CalendarDate;
  readonly nextMeeting: CalendarDate | null;
  /** Null: names are known by their form. */
  readonly people: People | null;
  readonly locale?: 'sv' | 'en';
}

interface Rule {
  readonly pattern: RegExp;
  readonly toIntent: (match: RegExpExecArray, rest: string) => Found;
}

const END = String.raw`(?:,? (?:tack|please))?[\s?!.]*$`;
const words = (...alternatives: string[]) => `(?:${alternatives.join('|')})`;

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `^${words('hjalp', 'help', 'hej', 'hejsan', 'hej hej', 'hallo', 'hello', 'hi', 'god ?morgon', 'god dag', 'menu', 'meny', String.raw`\?+`)}${END}`,
    ),
    toIntent: () => ({ intent: 'help' }),
  },
  {
    pattern: new RegExp(
      `^${words(
        '(?:visa )?mina (?:uppdrag|atgarder|uppgifter|punkter|saker)',
        'vad (?:har|ska|skall) jag (?:att )?(?:gora|ha gjort)',
        'vilka uppdrag har jag',
        'har jag nagot (?:kvar|att gora)',
        "what(?:'s|’s| is| are) my (?:action items?|assignments?|tasks?|to-?dos?)",
        'what (?:do|should) i (?:have to )?do',
        '(?:show )?my (?:action items?|actions|assignments?|tasks?|items?|to-?dos?)',
      )}(?: (?:till|infor|for|by|before)(?: the)? (?:nasta mote|nasta gang|next meeting))?${END}`,
    ),
    toIntent: () => ({ intent: 'my_items' }),
  },
  {
    pattern: new RegExp(
      `^(?:(?:jag ar |i am |i['’]m )?${words('klart', 'klar', 'fardig', 'fardigt', 'done', 'complete', 'completed')}(?: med| with)?(?: ${words('uppdrag', 'nr', 'nummer', 'assignment', 'number', 'item', 'task')})?\\s*#?\\s*(\\d{1,6})?|(?:uppdrag |assignment |item |task )?#?(\\d{1,6}) (?:ar )?(?:is )?${words('klart', 'klar', 'fardigt', 'done', 'complete')})${END}`,
    ),
    toIntent: (match) => {
      const digits = match[1] ?? match[2];
      return digits === undefined
        ? { intent: 'complete_item' }
        : { intent: 'complete_item', slots: { number: Number(digits) } };
    },
  },
  {
    pattern: new RegExp(
      `^${words(
        '(?:visa |lista )?(?:alla |vara )?beslut(?:en)?',
        'beslutslistan?',
        'vad har vi beslutat',
        'what (?:have we decided|did we decide)',
        '(?:show |list )?(?:all |our )?(?:the )?decisions',
      )}${END}`,
    ),
    toIntent: (match) =>
      // The bare word is the command to record one.
      /^beslut[\s?!.]*$/.test(match[0])
        ? { intent: 'record_decision' }
        : { intent: 'search_decisions' },
  },
  {
    pattern: new RegExp(
      `^${words(
        '(?:visa |lista )?listan?',
        '(?:visa |lista )(?:alla |vara |gruppens |oppna )*uppdrag(?:en)?',
        '(?:alla |vara |gruppens |oppna )+uppdrag(?:en)?',
        'uppdrag(?:en|slistan?)',
        // No task is called "3": whoever writes this looks for the one with that number.
        '(?:uppdrag|assignment|task) #?\\d{1,6}',
        'vem gor vad',
        'vem har tagit pa sig vad',
        'list',
        '(?:show |list )?(?:all |our |the |open )*(?:assignments|tasks|action items|items)',
        'who does what',
      )}${END}`,
    ),
    toIntent: () => ({ intent: 'group_items' }),
  },
  {
    pattern: new RegExp(
      `^${words('(?:starta |gor )?(?:en |den )?(?:korta? )?avstamning(?:en)?', 'slutrunda', '(?:start |open |do )?(?:the |a )?(?:closing|quick|short) (?:round|check)')}${END}`,
    ),
    toIntent: () => ({ intent: 'start_round' }),
  },
  {
    pattern: new RegExp(
      `^${words('nasta mote', 'nar ses vi', 'nar ar nasta mote', 'when (?:do we meet|is the next meeting)', 'next meeting')}(?: nasta gang| next)?${END}`,
    ),
    toIntent: () => ({ intent: 'show_next_meeting' }),
  },
  {
    pattern: /^(?:nasta mote|next meeting)(?: blir| ar| is)?[\s:]+(?=\S)/,
    toIntent: (_, rest) => ({ intent: 'set_next_meeting', slots: { when: rest } }),
  },
  {
    pattern: /^(ordforande|chair|sekreterare|secretary)(?: (?:ar|blir|is))?(?:[\s:]+|$)/,
    toIntent: (match, rest) => ({
      intent: 'set_role',
      slots: { query: match[1] ?? '', text: rest },
    }),
  },
  {
    pattern: new RegExp(`^(?:sprak|language)(?: (sv|svenska|swedish|en|engelska|english))?${END}`),
    toIntent: (match) => ({
      intent: 'language',
      slots: match[1] === undefined ? {} : { query: match[1] },
    }),
  },
  {
    pattern: new RegExp(
      `^${words('(?:nytt )?beslut', 'beslutas', 'beslutades', 'vi beslutar', 'vi beslutade', '(?:new )?decision', 'decided', 'we decided')}(?: att| that| to)?(?:\\s*[:–-]\\s*(?:(?:att|that) )?|\\s+|$)`,
    ),
    toIntent: (_, rest) => ({ intent: 'record_decision', slots: { text: rest } }),
  },
  {
    pattern: new RegExp(
      `^${words('(?:nytt )?uppdrag', '(?:new )?assignment', '(?:new )?task', '(?:new )?action(?: item)?')}(?: (?:till|at|for|to)(?= ))?(?:\\s*[:–-]\\s*|\\s+|$)`,
    ),
    toIntent: (_, rest) => ({ intent: 'record_assignment', slots: { text: rest } }),
  },
];

/** What the text asks the bot to do; `none` where it asks nothing that it knows. */
export function understand(text: string, context: LanguageContext): Understood {
  const written = text
    .normalize('NFC')
    .trim()
    .replace(/[ \t\u00a0]+/g, ' ');
  const folded = fold(written);
  for (const { pattern, toIntent } of RULES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const { intent, slots = {} } = toIntent(match, written.slice(match[0].length).trim());
    const due = intent === 'record_assignment' ? readDue(slots.text ?? '', context) : NO_DUE;
    return { intent, confidence: 1, slots, due, nearest: [] };
  }
  return { intent: 'none', confidence: 0, slots: {}, due: NO_DUE, nearest: ['help'] };
}

const NAMING: ReadonlySet<Intent> = new Set<Intent>([
  'record_assignment',
  'reassign_item',
  'items_of_person',
  'extend_due',
  'set_role',
  'working_group',
  'attendance',
  'none',
]);

/** True where another reading is possible once it is known who is in the group. */
export function hangsOnNames(intent: Intent): boolean {
  return NAMING.has(intent);
}
