import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf, withTemplate } from '../../src/domain/agenda-template.js';
import { pasteAgenda } from '../../src/domain/pasted-agenda.js';
import { agendaItem, begun, line, meetingOf, titlesOf } from './agenda.js';
import { ANNA, group } from './record.js';

const usual = templateOf(group());
const DEFERRED = {
  kind: 'deferral',
  number: 1,
  since: '2026-11-05',
  reason: null,
  condition: null,
} as const;

describe('the template of a group', () => {
  it('stands around what is planned, in the group’s language', () => {
    expect(titlesOf(withTemplate(meetingOf(['Skolfrånvaro']), usual))).toEqual([
      'Öppnande och dagordning',
      'Föregående minnesanteckningar',
      'Skolfrånvaro',
      'Övrigt',
      'Ärenden till nästa möte',
      'Kort avstämning',
      'Avslut',
    ]);
    expect(templateOf(group({ language: 'en' })).closing.at(-1)).toBe('Close');
  });

  it.each([
    [['Hej', '…', 'Hejdå'], ['Hej'], ['Hejdå']],
    [
      ['Inledning', 'Lägesrunda', 'Övriga frågor', 'Nästa möte'],
      ['Inledning', 'Lägesrunda'],
      ['Övriga frågor', 'Nästa möte'],
    ],
    [['Lägesrunda'], ['Lägesrunda'], []],
  ])('of its own, %j, opens and ends the agenda', (template, opening, closing) => {
    expect(templateOf(group({ template }))).toEqual({ opening, closing });
  });

  it('comes once, also where an item of it was renamed or struck since', () => {
    const once = withTemplate(meetingOf([]), usual);
    const renamed = once.agenda.slice(1).map((item) => ({ ...item, title: `${item.title}!` }));
    const now = { ...once, agenda: renamed };
    expect(withTemplate(now, usual)).toBe(now);
  });

  it('does not say again what is planned already', () => {
    const titles = titlesOf(withTemplate(meetingOf(['Övrigt ']), usual));
    expect(titles.filter((title) => title.startsWith('Övrigt'))).toEqual(['Övrigt ']);
  });
});

describe('a pasted agenda', () => {
  const paste = (titles: readonly string[], on = meetingOf([]), current: number | null = null) =>
    pasteAgenda(on, titles.map(line), usual, current);

  it('keeps its own numbers, and ends as agendas do', () => {
    expect(titlesOf(paste(['Välkomna', 'Skolfrånvaro']))).toEqual([
      'Välkomna',
      'Skolfrånvaro',
      ...usual.closing,
    ]);
    const whole = ['Öppnande', 'Skolfrånvaro', 'Övriga frågor', 'Mötet avslutas'];
    expect(titlesOf(paste(whole))).toEqual(whole);
  });

  it('takes the place of what was there, but for what came from elsewhere or was come to', () => {
    const agenda = [
      agendaItem(1, { title: 'Öppnande', status: 'handled' }),
      agendaItem(2, { title: 'Bort' }),
      agendaItem(3, { title: 'Bordlagd', origin: DEFERRED }),
      agendaItem(4, { title: 'Föreslagen', proposedBy: ANNA }),
      agendaItem(5, { title: 'Nu' }),
    ];
    const on = meetingOf([], { agenda, lastItem: 5, ...begun });
    const now = paste(['Skolfrånvaro', 'Avslut'], on, 5);
    expect(titlesOf(now)).toEqual([
      'Skolfrånvaro',
      'Öppnande',
      'Bordlagd',
      'Föreslagen',
      'Nu',
      'Avslut',
    ]);
    expect('agenda' in now && now.agenda.find(({ id }) => id === 2)?.status).toBe('struck');
  });

  it('lets an item of the same title be the item that it was', () => {
    const on = meetingOf([], {
      agenda: [agendaItem(7, { title: 'Budget', origin: DEFERRED })],
      lastItem: 7,
    });
    const now = paste(['budget', 'Paus', 'Paus'], on);
    expect('agenda' in now && now.agenda.slice(0, 3).map(({ id }) => id)).toEqual([7, 8, 9]);
    expect('agenda' in now && now.agenda[0]?.origin).toEqual(DEFERRED);
  });

  it('is refused where nothing is in it, or too much', () => {
    expect(paste([' '])).toEqual({ refusal: { reason: 'agenda.nothingPasted' } });
    const many = Array.from({ length: 51 }, (_, index) => `Punkt ${index}`);
    expect(paste(many)).toEqual({ refusal: { reason: 'agenda.full', limit: 50 } });
  });

  it('changes nothing when it is pasted again', () => {
    const titles = fc.array(fc.stringMatching(/^[a-eÖö ]{1,4}[a-e]$/), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(titles, titles, fc.boolean(), (before, given, isBegun) => {
        const on = paste(before, isBegun ? meetingOf([], begun) : meetingOf([]));
        if ('refusal' in on) throw new Error('nothing is wrong with it');
        const once = paste(given, on);
        if ('refusal' in once) throw new Error('nothing is wrong with it');
        expect(titlesOf(paste(given, once))).toEqual(titlesOf(once));
        const plain = (title: string) => title.replace(/\s+/g, ' ').trim().toLowerCase();
        expect(titlesOf(once).slice(0, given.length).map(plain)).toEqual(given.map(plain));
      }),
    );
  });
});
