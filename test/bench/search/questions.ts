import type { Entry } from './lexicon.js';
import { one, type Random } from './random.js';
import type { FictionalRecord, Parts } from './records.js';

export interface AskedQuestion {
  readonly text: string;
  /** The index of the record that is meant. */
  readonly meant: number;
}

type Slot = keyof Parts;
const SLOTS: readonly Slot[] = ['people', 'place', 'time'];

/** `deed`: the form wants a verb. `open`: it does not say whether it was decided, handed out, or put off. */
interface Form {
  readonly text: string;
  readonly deed?: true;
  readonly open?: true;
}

const FORMS: Readonly<Record<FictionalRecord['kind'], readonly Form[]>> = {
  decision: [
    { text: 'vad beslutade vi om {x}?' },
    { text: 'vad bestämde vi kring {x}?' },
    { text: 'vad sa vi om {x}?' },
    { text: 'Vad blev det för beslut om {x}' },
    { text: 'vad har vi bestämt angående {x}?' },
    { text: 'sök beslut om {x}' },
    { text: 'hej, vad kom vi fram till om {x}?' },
    { text: 'har vi beslutat något om {x}?' },
    { text: 'vad gäller för {x}?', open: true },
    { text: 'hur blev det med {x}?', open: true },
  ],
  assignment: [
    { text: 'vem skulle {x}?', deed: true },
    { text: 'vem har lovat att {x}?', deed: true },
    { text: 'vem tog på sig att {x}?', deed: true },
    { text: 'vem är det som ska {x}?', deed: true },
    { text: 'vem ansvarar för {x}?' },
    { text: 'vem har hand om {x}?' },
    { text: 'vem tog {x}?' },
    { text: 'hur går det med {x}?', open: true },
    { text: 'vad hände med {x}?', open: true },
  ],
  deferral: [
    { text: 'vad sköt vi upp om {x}?' },
    { text: 'varför bordlade vi {x}?' },
    { text: 'när bordlades {x}?' },
    { text: 'vilka frågor om {x} har vi skjutit upp?' },
  ],
};

/**
 * Questions by people who remember some of it: the thing, and as much else as is needed for it to
 * be one record of the group, each said in their own way; some misspell a word, some write
 * without å, ä and ö.
 */
export function humanQuestions(
  records: readonly FictionalRecord[],
  count: number,
  random: Random,
): AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  while (questions.length < count) {
    const meant = Math.floor(random() * records.length);
    const record = records[meant];
    const form = record && one(FORMS[record.kind], random);
    const slots = record && form && enough(records, record, form, random);
    if (record && form && slots) questions.push({ text: say(record, form, slots, random), meant });
  }
  return questions;
}

/** The least that tells it from its twins; null where the form of the sentence alone does. */
function enough(
  records: readonly FictionalRecord[],
  record: FictionalRecord,
  form: Form,
  random: Random,
): readonly Slot[] | null {
  const near = records.filter(
    (other) =>
      other !== record &&
      other.group === record.group &&
      (form.open === true || other.kind === record.kind) &&
      other.parts.thing === record.parts.thing,
  );
  const has = SLOTS.filter((slot) => record.parts[slot] !== null).sort(() => random() - 0.5);
  for (let size = 0; size <= has.length; size += 1) {
    const slots = has.slice(0, size);
    const said = form.deed ? [...slots, 'deed' as const] : slots;
    const twins = near.filter((other) =>
      said.every((slot) => other.parts[slot] === record.parts[slot]),
    );
    if (twins.length === 0) return slots;
  }
  return null;
}

function say(record: FictionalRecord, form: Form, slots: readonly Slot[], random: Random): string {
  const { parts } = record;
  const said = (entry: Entry | null) =>
    one(entry && entry.length > 1 ? entry.slice(1) : (entry ?? ['']), random);
  const words = [
    form.deed ? parts.deed[1] : '',
    said(parts.thing),
    slots.includes('people') ? `för ${said(parts.people)}` : '',
    slots.includes('place') ? `i ${said(parts.place)}` : '',
    slots.includes('time') ? said(parts.time) : '',
  ].filter((word) => word !== '');
  const what = random() < 0.25 ? withSlip(words.join(' '), random) : words.join(' ');
  const text = form.text.replace('{x}', what);
  return random() < 0.25 ? text.replace(/[åä]/g, 'a').replace(/ö/g, 'o') : text;
}

const LETTERS = ['a', 'e', 'i', 'o', 's', 't', 'r', 'n', 'l', 'k'];

/** One letter left out, doubled, swapped with the next, or another one, in one longer word. */
function withSlip(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, index) =>
    word.length >= 6 && !/\d/.test(word) ? [index] : [],
  );
  if (long.length === 0) return text;
  const index = one(long, random);
  const word = words[index] ?? '';
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const slips = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    before + one(LETTERS, random) + next + after,
  ];
  return words.with(index, one(slips, random)).join(' ');
}
