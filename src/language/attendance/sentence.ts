import type { AttendanceLine } from './attendance-line.js';
import type { Section } from './heading.js';
import { splitNames } from './split-names.js';

const WHO = String.raw`(<at>\d+</at>(?:(?:\s*,\s*|\s+(?:och|and)\s+|\s+)<at>\d+</at>){0,9}|@?[\p{Lu}][^.;:()]{0,80}?|jag|vi|alla|everyone|all)`;
const WHEN = String.raw`(?:(?:kl\.?|klockan|at)\s*)?(\d{1,2})(?:[.:](\d{2}))?`;
const ITEM = String.raw`(?:vid|på|till|efter|före|inför|under|at|after|before|for)\s+(?:punkt(?:en)?|§|item)\s*(\d{1,2})`;

const pattern = (source: string) => new RegExp(`^${source}[.! ]*$`, 'iu');

const ARRIVED_AT = pattern(
  String.raw`${WHO}\s+(?:kom|anslöt|ansluter|dök upp|joined|arrived|came|kommer)(?:\s+(?:in|till mötet|sent|först))*\s+${WHEN}`,
);
const ARRIVED_ITEM = pattern(
  String.raw`${WHO}\s+(?:kom|anslöt|ansluter|joined|arrived|came|kommer)(?:\s+(?:in|först))*\s+${ITEM}`,
);
const LEFT_AT = pattern(
  String.raw`${WHO}\s+(?:gick|lämnade|avvek|går|lämnar|left|leaves|måste gå|droppade av)(?:\s+(?:mötet|the meeting|oss))?\s+${WHEN}`,
);
const LEFT_ITEM = pattern(
  String.raw`${WHO}\s+(?:gick|lämnade|avvek|går|lämnar|left|leaves)(?:\s+(?:mötet|the meeting))?\s+${ITEM}`,
);
const STANDS_IN = pattern(
  String.raw`${WHO}\s+(?:ersätter|är ersättare för|är här (?:i stället|istället) för|går in för|hoppar in för|vikarierar för|replaces|stands in for|is standing in for|is substituting for)\s+(.{1,60}?)(?:\s+(?:idag|i dag|today))?`,
);
const ONLY_ITEMS = pattern(
  String.raw`${WHO}\s+(?:är |is )?(?:adjungerad(?:es)?|med|deltar|medverkar|co-?opted|present|joins)\s*(?:på|under|för|vid|till|for|on|at)?\s*(?:punkt(?:en|erna)?|§+|items?)\s*(\d{1,2})(?:\s*[–-]\s*(\d{1,2})|\s+(?:och|and)\s+(\d{1,2}))?`,
);
const ALL_BUT = pattern(
  String.raw`(?:alla|samtliga|everyone|all|everybody)(?:\s+(?:är|are|is))?(?:\s+(?:här|med|närvarande|på plats|here|present))?\s+(?:utom|förutom|except|but|apart from)\s+(.{1,120}?)(?:\s+(?:är|are|is)\s+(?:här|med|närvarande|på plats|here|present))?`,
);
const PRESENT = pattern(
  String.raw`${WHO}\s+(?:är|finns|are|is|am|has|har|just)\s+(?:nu |också |just )?(?:här|med|på plats|närvarande|anslutit|anslutna|here|present|joined|in the room|online|inne)(?:\s+(?:nu|idag|i dag|today|now|också|via teams|på teams))*`,
);
const ABSENT = pattern(
  String.raw`${WHO}\s+(?:(?:är|is|are)\s+(?:tyvärr )?(?:sjuka?|borta|frånvarande|förhindrade?|ledig|inte (?:här|med)|absent|ill|sick|away|not here|off sick)|(?:har|fick|have|has)\s+(?:fått |anmält )?förhinder|kan (?:tyvärr )?inte (?:komma|vara med|delta|närvara)|kommer (?:tyvärr )?inte|(?:can['’]?t|cannot|can not) (?:make it|attend|come)|sends? (?:his|her|their)? ?(?:apologies|regrets))(?:\s+(?:idag|i dag|today|nu|på mötet))*`,
);

const NOTHING: Omit<AttendanceLine, 'name' | 'status'> = {
  title: null,
  organisation: null,
  standsInFor: null,
  items: null,
  coopted: false,
  role: null,
  arrived: null,
  left: null,
};

type Told = Partial<AttendanceLine>;

/** "Ingela ersätter Eva", "Anna kom 9.15", "alla utom Bo": what is said of people in a sentence. */
export function readSentence(row: string, section: Section | null): readonly AttendanceLine[] {
  const but = ALL_BUT.exec(row);
  if (but) {
    const absent = splitNames(but[1] ?? '').map((name) => line(name, 'absent'));
    return [line('alla', 'present'), ...absent];
  }
  const read: readonly (readonly [RegExp, (match: RegExpExecArray) => Told])[] = [
    [ARRIVED_AT, ([, , hour, minute]) => ({ arrived: clock(hour, minute) })],
    [ARRIVED_ITEM, ([, , item]) => ({ arrived: `item:${item ?? ''}` })],
    [LEFT_AT, ([, , hour, minute]) => ({ left: clock(hour, minute) })],
    [LEFT_ITEM, ([, , item]) => ({ left: `item:${item ?? ''}` })],
    [STANDS_IN, ([, , name]) => ({ standsInFor: name?.trim() ?? null })],
    [
      ONLY_ITEMS,
      ([, , from, to, second]) => ({
        coopted: true,
        items: { from: Number(from), to: Number(to ?? second ?? from) },
      }),
    ],
    [PRESENT, () => ({ status: 'present' })],
    [ABSENT, () => ({ status: 'absent' })],
  ];
  for (const [form, tell] of read) {
    const match = form.exec(row);
    if (!match) continue;
    const told = tell(match);
    const names = splitNames((match[1] ?? '').replace(/^(?:everyone|all)$/i, 'alla'));
    const lines = names.map((name) => ({ ...line(name, section?.status ?? 'present'), ...told }));
    // Whom somebody stands in for is not there.
    return told.standsInFor ? [...lines, line(told.standsInFor, 'absent')] : lines;
  }
  return [];
}

function line(name: string, status: AttendanceLine['status']): AttendanceLine {
  return { name: name.trim(), status, ...NOTHING };
}

function clock(hour: string | undefined, minute: string | undefined): string {
  return `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`;
}
