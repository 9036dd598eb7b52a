import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../src/language/agenda-phrase.js';
import { readAgendaEdit } from '../../src/language/agenda-edit.js';
import { readAttendance } from '../../src/language/attendance-phrase.js';
import { readCadence } from '../../src/language/cadence-phrase.js';
import { readPlan } from '../../src/language/plan-phrase.js';

const short = (text: string) =>
  readAgenda(text).map(({ title, presenter, time, minutes }) =>
    [title, presenter, time, minutes].filter((value) => value !== null).join(' | '),
  );

describe('readAgenda', () => {
  it.each([
    ['1. Ekonomi\n2. Lokal\n3. Övrigt', ['Ekonomi', 'Lokal', 'Övrigt']],
    ['1) Ekonomi 2) Lokal 3) Övriga frågor', ['Ekonomi', 'Lokal', 'Övriga frågor']],
    ['Ekonomi, Lokal, Övrigt', ['Ekonomi', 'Lokal', 'Övrigt']],
    ['Ekonomi; SIP, skola; Övrigt', ['Ekonomi', 'SIP, skola', 'Övrigt']],
    ['Dagordning:\n- Ekonomi\n- Lokal', ['Ekonomi', 'Lokal']],
    ['dagordning: Ekonomi, Lokal', ['Ekonomi', 'Lokal']],
    ['## Agenda\n* **Ekonomi**\n* Lokal', ['Ekonomi', 'Lokal']],
    ['13.10 Ekonomi (Anna, 10 min)', ['Ekonomi | Anna | 13:10 | 10']],
    ['13:00–13:15 Inledning\n13:15 SIP (Bo Ek)', ['Inledning | 13:00', 'SIP | Bo Ek | 13:15']],
    ['5. Ekonomi – Bo Ek', ['Ekonomi | Bo Ek']],
    ['1. Ekonomi /Anna\n2. Lokal 15 min', ['Ekonomi | Anna', 'Lokal | 15']],
    [
      '13.00\tEkonomi\tAnna Berg\n13.20\tLokal\tBo',
      ['Ekonomi | Anna Berg | 13:00', 'Lokal | Bo | 13:20'],
    ],
    ['§1 Mötet öppnas\n§2 Ekonomi (ordförande)', ['Mötet öppnas', 'Ekonomi | ordförande']],
    ['1. Ekonomi\n   - budget\n   - utfall\n2. Lokal', ['Ekonomi; budget; utfall', 'Lokal']],
    ['• Ekonomi (föredragande: Anna Berg)\n• Lokal', ['Ekonomi | Anna Berg', 'Lokal']],
  ])('reads %j', (text, lines) => {
    expect(short(text)).toEqual(lines);
  });
});

describe('readAgendaEdit', () => {
  const line = (title: string) => ({ title, presenter: null, time: null, minutes: null });

  it.each([
    [
      'lägg till punkt Budget efter punkt 4',
      { kind: 'add', line: line('Budget'), after: 4, meeting: 'this' },
    ],
    [
      'lägg till en punkt om vaccin på dagordningen',
      { kind: 'add', line: line('vaccin'), after: null, meeting: 'this' },
    ],
    ['kan du lägga in Orosanmälningar som punkt på dagordningen till nästa möte', null],
    [
      'lägg in Orosanmälningar på dagordningen till nästa möte',
      { kind: 'add', line: line('Orosanmälningar'), after: null, meeting: 'next' },
    ],
    [
      'add an item about vaccines to the agenda',
      { kind: 'add', line: line('vaccines'), after: null, meeting: 'this' },
    ],
    [
      'jag vill föreslå en punkt om sommarlovet till nästa möte',
      { kind: 'add', line: line('sommarlovet'), after: null, meeting: 'next' },
    ],
    [
      'propose an item: summer school',
      { kind: 'add', line: line('summer school'), after: null, meeting: 'this' },
    ],
    ['flytta punkt 7 till 3', { kind: 'move', number: 7, to: 3 }],
    ['move item 7 to position 3', { kind: 'move', number: 7, to: 3 }],
    ['stryk punkt 5', { kind: 'strike', number: 5 }],
    ['remove item 5 from the agenda', { kind: 'strike', number: 5 }],
    ['punkt 4 heter Ekonomi', { kind: 'rename', number: 4, title: 'Ekonomi' }],
    [
      'byt namn på punkt 4 till Ekonomi och lokal',
      { kind: 'rename', number: 4, title: 'Ekonomi och lokal' },
    ],
    ['punkt 4 klar', null],
    ['flytta mötet', null],
  ])('reads "%s"', (text, edit) => {
    if (text.startsWith('kan du')) expect(readAgendaEdit(text)).toMatchObject({ meeting: 'next' });
    else expect(readAgendaEdit(text)).toEqual(edit);
  });
});

describe('readAttendance', () => {
  const told = (text: string) =>
    readAttendance(text).map((line) =>
      Object.fromEntries(
        Object.entries(line).filter(([, value]) => value !== null && value !== false),
      ),
    );

  it.each([
    ['närvarande: Anna, Bo och Cecilia', ['Anna', 'Bo', 'Cecilia'], 'present'],
    ['Frånvarande: Anna Berg och Bo Ek', ['Anna Berg', 'Bo Ek'], 'absent'],
    ['förhinder: <at>0</at>, <at>1</at>', ['<at>0</at>', '<at>1</at>'], 'absent'],
    ['Bo och Anna är sjuka idag', ['Bo', 'Anna'], 'absent'],
    ['jag är här', ['jag'], 'present'],
    ['Ewa just joined', ['Ewa'], 'present'],
  ])('reads "%s"', (text, names, status) => {
    expect(told(text)).toEqual(names.map((name) => ({ name, status })));
  });

  it('reads a pasted list with titles, organisations, substitutes and roles', () => {
    const list = [
      'Närvarande',
      'Gunvor Tallgren, barn- och elevhälsochef Norrbygds kommun, ordförande',
      'Ivar Hamre, teamsamordnare Mini-Maria, *ersätter Eva Solberg*',
      'Noor Masri\tVerksamhetschef, Söderby, sekreterare',
      'Tage Blom (BUP)',
      '',
      'Frånvarande:',
      '- Petra Ögren, skolsköterska',
      'Adjungerad: Elenor Sund punkt 4–6',
    ].join('\n');
    expect(told(list)).toEqual([
      {
        name: 'Gunvor Tallgren',
        title: 'barn- och elevhälsochef',
        organisation: 'Norrbygds kommun',
        status: 'present',
        role: 'chair',
      },
      {
        name: 'Ivar Hamre',
        title: 'teamsamordnare',
        organisation: 'Mini-Maria',
        status: 'present',
        standsInFor: 'Eva Solberg',
      },
      {
        name: 'Noor Masri',
        title: 'Verksamhetschef',
        organisation: 'Söderby',
        status: 'present',
        role: 'secretary',
      },
      { name: 'Tage Blom', organisation: 'BUP', status: 'present' },
      { name: 'Petra Ögren', title: 'skolsköterska', status: 'absent' },
      { name: 'Elenor Sund', status: 'present', items: { from: 4, to: 6 }, coopted: true },
    ]);
  });

  it.each([
    [
      'Ingela ersätter Eva',
      [
        { name: 'Ingela', status: 'present', standsInFor: 'Eva' },
        { name: 'Eva', status: 'absent' },
      ],
    ],
    ['Anna kom 9.15', [{ name: 'Anna', status: 'present', arrived: '09:15' }]],
    ['Bo gick vid punkt 6', [{ name: 'Bo', status: 'present', left: 'item:6' }]],
    [
      'alla utom Bo',
      [
        { name: 'alla', status: 'present' },
        { name: 'Bo', status: 'absent' },
      ],
    ],
    [
      'Elenor är med på punkt 4–6',
      [{ name: 'Elenor', status: 'present', coopted: true, items: { from: 4, to: 6 } }],
    ],
  ])('reads "%s"', (text, lines) => {
    expect(told(text)).toEqual(lines);
  });
});

describe('readCadence', () => {
  it.each([
    ['vi ses första onsdagen i månaden', 'FREQ=MONTHLY;BYDAY=1WE'],
    ['var tredje vecka', 'FREQ=WEEKLY;INTERVAL=3'],
    ['varannan torsdag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    [
      'torsdagar udda veckor',
      'FREQ=YEARLY;BYWEEKNO=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51;BYDAY=TH',
    ],
    ['två gånger per termin', 'FREQ=YEARLY;BYMONTH=2,4,9,11;BYDAY=1TU'],
    ['every other Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    ['we meet on the last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['every six weeks', 'FREQ=WEEKLY;INTERVAL=6'],
    ['varje måndag och onsdag', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ])('reads "%s"', (text, rule) => {
    expect(readCadence(text)?.rule).toBe(rule);
  });

  it.each(['vi ses på onsdag', 'nästa möte 13/4', 'var är mötet'])('finds none in "%s"', (text) => {
    expect(readCadence(text)).toBeNull();
  });
});

describe('readPlan', () => {
  const row = {
    goal: 'Fler SIP',
    activity: 'Utbilda',
    when: 'HT 26',
    responsible: 'BUP',
    followUp: 'maj',
  };
  it.each([
    'Fler SIP | Utbilda | HT 26 | BUP | maj',
    '| Mål | Aktivitet | När | Ansvar | Uppföljning |\n|---|---|---|---|---|\n| Fler SIP | Utbilda | HT 26 | BUP | maj |',
    'Ansvarig\tAktivitet\tMål\tTidplan\tUppföljning\nBUP\tUtbilda\tFler SIP\tHT 26\tmaj',
    'handlingsplan: Fler SIP | Utbilda | HT 26 | BUP | maj',
  ])('reads %j', (text) => {
    expect(readPlan(text)).toEqual([row]);
  });
});
