import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivedLate, leftEarly, weighed } from '../../src/domain/attendance-rules.js';
import type { Attendance } from '../../src/domain/attendance.js';
import { meetingOf } from './agenda.js';
import { ANNA, BO } from './record.js';

function row(source: Attendance['source'], over: Partial<Attendance> = {}): Attendance {
  return {
    meeting: 4,
    who: { kind: 'person', person: BO },
    status: 'present',
    standsInFor: null,
    coopted: false,
    items: null,
    title: null,
    organisation: null,
    arrived: null,
    left: null,
    source,
    by: ANNA,
    at: '2026-12-10T12:00:00Z',
    ...over,
  };
}
const away = { status: 'absent' } as const;

describe('what is known of somebody', () => {
  it.each([
    ['typed', 'pressed', 'absent'],
    ['typed', 'teams', 'absent'],
    ['pressed', 'teams', 'absent'],
    ['pressed', 'typed', 'present'],
    ['teams', 'pressed', 'present'],
    ['typed', 'typed', 'present'],
  ] as const)('%s as absent, then %s as present: %s', (before, now, expected) => {
    expect(weighed(row(before, away), row(now)).status).toBe(expected);
  });

  it('keeps title, substitute and times through a press', () => {
    const said = { title: 'enhetschef', standsInFor: 'Eva', arrived: '13:20' };
    expect(weighed(row('pressed', said), row('pressed'))).toMatchObject(said);
    expect(weighed(row('typed', said), row('teams', { left: '14:00' }))).toMatchObject({
      ...said,
      left: null,
    });
  });

  it('takes the first coming and the last going from Teams', () => {
    const came = weighed(row('teams', { arrived: '13:00' }), row('teams', { left: '13:30' }));
    expect(came).toMatchObject({ arrived: '13:00', left: '13:30' });
    const again = weighed(came, row('teams', { arrived: '13:40' }));
    expect(again).toMatchObject({ arrived: '13:00', left: null });
    const pressed = weighed(row('pressed'), row('teams', { arrived: '13:25' }));
    expect(pressed).toMatchObject({ source: 'pressed', arrived: '13:25' });
  });

  it('changes nothing when it is noted again', () => {
    const source = fc.constantFrom('typed', 'pressed', 'teams');
    const status = fc.constantFrom('present', 'absent');
    const time = fc.option(fc.constantFrom('13:00', '14:10'));
    const any = fc.record({ status, arrived: time, left: time });
    fc.assert(
      fc.property(source, any, source, any, (first, before, second, now) => {
        const once = weighed(row(first, before), row(second, now));
        expect(weighed(once, row(second, now))).toEqual(once);
      }),
    );
  });
});

describe('late and early', () => {
  const clock = (at: string) => at.slice(11, 16);
  const held = meetingOf([], {
    opened: { at: '2026-12-10T12:00:00Z' },
    closed: { at: '2026-12-10T14:00:00Z' },
  });

  it('is what Teams saw well after the beginning, or well before the end', () => {
    const late = (arrived: string) => arrivedLate(row('teams', { arrived }), held, clock);
    const early = (left: string) => leftEarly(row('teams', { left }), held, clock);
    expect([late('12:08'), late('12:11'), early('13:55'), early('13:49'), early('14:03')]).toEqual([
      null,
      '12:11',
      null,
      '13:49',
      null,
    ]);
  });

  it('is whatever somebody said', () => {
    const said = row('typed', { arrived: 'item:2', left: '13:59' });
    expect([arrivedLate(said, held, clock), leftEarly(said, held, clock)]).toEqual([
      'item:2',
      '13:59',
    ]);
  });
});
