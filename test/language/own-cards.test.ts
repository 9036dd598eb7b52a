import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/due.js';
import type { Person, PersonId } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';
import { formatter } from '../../src/i18n/format.js';
import { readAssignment } from '../../src/language/assignment-phrase.js';
import { understand } from '../../src/language/understand.js';

/*
 * What the bot writes on its cards, people copy and write back: number, text, owners and due have
 * to come out as they went in. Not yet read back: "ingen ännu" as nobody, "ingen tid bestämd" as no
 * due, and a period with its last day in brackets, which becomes that day.
 */
const MEMBERS: readonly Person[] = [
  'Anna Berg',
  'Bo Ek',
  'Lisa Lund',
  'Maja Åhs',
  'Östen Quist',
].map((name, index) => ({ id: `person-${index}` as PersonId, name }));
const people = { members: MEMBERS, mentioned: [], writer: MEMBERS[0] ?? never() };
const today = '2026-11-22';
const when = { today, nextMeeting: null, people };

const texts = fc.constantFrom(
  'skicka ut länklistan',
  'ringa BUP om väntetiderna',
  'boka lokal i Folkets hus',
  'ta fram ett förslag till samtyckesblankett',
  'sammanställa enkäten',
  'kontakta skolorna i Norrby',
);
const owners: fc.Arbitrary<readonly Owner[]> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...MEMBERS), { minLength: 1, maxLength: 3 })
    .map((found) => found.map((person): Owner => ({ kind: 'person', person }))),
  fc.constant<readonly Owner[]>([{ kind: 'everyone' }]),
  fc
    .constantFrom('Karin Dal', 'Elevhälsan')
    .map((name): readonly Owner[] => [{ kind: 'external', name }]),
  fc.constantFrom('chair', 'secretary').map((role): readonly Owner[] => [{ kind: 'role', role }]),
);
const days = fc
  .integer({ min: 1, max: 700 })
  .map((ahead) => new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10));
const dues: fc.Arbitrary<Due> = fc.oneof(
  fc.constant<Due>({ kind: 'nextMeeting' }),
  fc.constant<Due>({ kind: 'ongoing' }),
  days.map((date): Due => ({ kind: 'date', date })),
);

const meetings = fc.constantFrom(null, '2026-12-10T12:00:00Z');

it.each(['sv', 'en'] as const)(
  'an assignment as the card shows it is the same assignment: %s',
  (language) => {
    const format = formatter(language, 'Europe/Stockholm');
    fc.assert(
      fc.property(texts, owners, dues, meetings, (text, given, due, meeting) => {
        const line = `uppdrag ${format.owners(given)}: ${text} ${format.due(due, meeting)}`;
        const understood = understand(line, when);
        expect(understood.intent, line).toBe('record_assignment');
        const read = readAssignment(understood, people);
        expect({ owners: read.owners, due: read.due, text: read.text }, line).toEqual({
          owners: given,
          due,
          text,
        });
      }),
      { numRuns: 400 },
    );
  },
);

it('a number as cards and buttons show it is the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      for (const line of [
        `Klart ${number}`,
        `Uppdrag ${number}`,
        `Done ${number}`,
        `Assignment ${number}`,
      ]) {
        expect(understand(line, when).slots.number, line).toBe(number);
      }
    }),
  );
});

function never(): never {
  throw new Error('somebody is there');
}
