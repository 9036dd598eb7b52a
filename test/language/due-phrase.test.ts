import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/language/assignment-phrase.js';
import { understand } from '../../src/language/understand.js';
import { GROUP, TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: null, people: GROUP };
const take = (line: string) => {
  const { due, text } = readAssignment(understand(`uppdrag: ${line}`, context), GROUP);
  return { due, text };
};

describe('when it shall be done', () => {
  it.each([
    'till nästa möte',
    'till nasta mote',
    'TILL NÄSTA MÖTE!',
    'till nästa mötet.',
    'senast nästa möte',
    'senast till nästa möte',
    'inför nästa möte',
    'infor nasta gang',
    'innan nästa gång',
    'före nästa träff',
    'på nästa möte',
    'vid nästa möte',
    'klart till nästa möte',
    'inför vårt nästa möte',
    'till kommande möte',
    '(till nästa möte)',
    ', nästa möte',
    '– till nästa möte',
    'nästa möte',
    'by next meeting',
    'by the next meeting',
    'before our next meeting',
    'until the next meeting.',
    'for next time',
    'due at the next meeting',
    'no later than next meeting',
  ])('"… %s" is due at the next meeting', (due) => {
    expect(take(`skicka länklistan ${due}`)).toEqual({
      due: { kind: 'nextMeeting' },
      text: 'skicka länklistan',
    });
  });

  it.each([
    ['2026-12-10', '2026-12-10'],
    ['senast 2026-12-10', '2026-12-10'],
    ['till 13/4', '2027-04-13'],
    ['senast den 13/4.', '2027-04-13'],
    ['senast 13 april', '2027-04-13'],
    ['senast den 13 april 2027', '2027-04-13'],
    ['(senast 13 apr)', '2027-04-13'],
    ['by 13 April', '2027-04-13'],
    ['by the 13th of April', '2027-04-13'],
    ['by April 13', '2027-04-13'],
    ['by April 13, 2028', '2028-04-13'],
    ['due 10 May', '2027-05-10'],
    ['at 13 May', '2027-05-13'],
    ['no later than 1 December 2026', '2026-12-01'],
    ['till 10.12.2026', '2026-12-10'],
    ['senast 3/4', '2027-04-03'],
    ['senast den 13', '2026-11-13'],
    ['senast 10 december kl 12', '2026-12-10'],
    ['by 10 May 13:00', '2027-05-10'],
  ])('"… %s" is due on %s', (due, date) => {
    expect(take(`boka lokalen ${due}`)).toEqual({
      due: { kind: 'date', date },
      text: 'boka lokalen',
    });
  });

  it('takes a day without a year for the next such day, today included', () => {
    expect(take('boka senast 2/11').due).toEqual({ kind: 'date', date: '2026-11-02' });
    expect(take('boka senast 3/11').due).toEqual({ kind: 'date', date: '2026-11-03' });
    expect(take('boka senast 1/11').due).toEqual({ kind: 'date', date: '2027-11-01' });
  });

  it.each([
    'se över punkt 7',
    'enkät till barn 0-6 år',
    'boka lokal kl 13:00',
    'boka lokal 13.00',
    'läs version 2.3',
    'läs sidorna 3-4',
    'uppdrag 12',
    'skriv planen för 2027',
    'boka senast 30 februari',
    'boka senast 2026-02-30',
    'boka senast 31/11',
    'boka senast 13/13',
    // Year first or year last? Nobody can tell, so it stays for all to see.
    'boka senast 26-12-10',
    'gå igenom nästa mötes frågor',
    'planera nästa möte med skolan',
    'se den 13 april som ett exempel',
  ])('finds no due in "%s", and keeps every word', (text) => {
    expect(take(text)).toEqual({ due: { kind: 'none' }, text });
  });

  it('takes the last of several days and leaves the others in the text', () => {
    expect(take('jämför 1 maj 2026 och 1 maj 2027 senast 10 december')).toEqual({
      due: { kind: 'date', date: '2026-12-10' },
      text: 'jämför 1 maj 2026 och 1 maj 2027',
    });
  });

  it('reads the end of a text as long as any that may be recorded', () => {
    const long = 'läs mer '.repeat(300).trim();
    expect(take(`${long} till nästa möte`)).toEqual({ due: { kind: 'nextMeeting' }, text: long });
    expect(take(`${long} senast 13/4`).text).toBe(long);
  });
});
