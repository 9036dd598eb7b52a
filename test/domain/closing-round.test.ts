import { describe, expect, it } from 'vitest';
import {
  answerers,
  answersFor,
  lineState,
  roundLines,
  type Answer,
  type RoundLine,
} from '../../src/domain/closing-round.js';
import type { Person } from '../../src/domain/ids.js';
import { ownerKey, type Owner } from '../../src/domain/owner.js';
import {
  ANNA,
  assignment,
  BO,
  EVERYONE,
  group,
  is,
  KARIN,
  LIV,
  MEMBERS,
  OUTSIDER,
  SECRETARY,
} from './record.js';

function answer(of: Owner, clear: boolean, by: Person, number = 1): Answer {
  const given = { unclear: null, late: false, by, at: '2026-11-02T13:00:00Z' };
  return { round: 1, assignment: number, of: ownerKey(of), clear, ...given };
}

function line(owners: readonly Owner[], ...answers: readonly Answer[]): RoundLine {
  const [only] = roundLines([assignment(owners)], answers, group(), MEMBERS);
  if (!only) throw new Error('one assignment, one line');
  return only;
}

describe('answerers', () => {
  it('asks members behind everyone and behind roles, each once', () => {
    const asked = answerers(assignment([is(BO), SECRETARY, EVERYONE]), group(), MEMBERS);
    expect(asked).toEqual([is(BO), is(KARIN), is(ANNA)]);
  });

  it('asks outsiders, people who left and roles without holder as they stand', () => {
    const owners = [OUTSIDER, is(LIV), SECRETARY];
    const empty = group({ secretaries: [] });
    expect(answerers(assignment(owners), empty, MEMBERS)).toEqual(owners);
  });

  it('asks today’s holder of a role', () => {
    const later = group({ secretaries: [BO] });
    expect(answerers(assignment([SECRETARY]), later, MEMBERS)).toEqual([is(BO)]);
  });
});

describe('roundLines', () => {
  it('sorts those who are asked by what they answered', () => {
    const given = [answer(is(ANNA), true, ANNA), answer(is(BO), false, BO)];
    expect(line([EVERYONE], ...given)).toMatchObject({
      asked: [is(ANNA), is(BO), is(KARIN)],
      clear: [is(ANNA)],
      unclear: [is(BO)],
      unanswered: [is(KARIN)],
      onBehalf: 0,
    });
  });

  it('counts what somebody else answered', () => {
    const given = [answer(is(BO), true, KARIN), answer(OUTSIDER, true, KARIN)];
    expect(line([is(BO), is(ANNA), OUTSIDER], ...given).onBehalf).toBe(2);
    expect(line([is(BO)], answer(is(BO), true, BO)).onBehalf).toBe(0);
  });

  it('leaves out answers of those who are asked no more, and of other assignments', () => {
    const stray = [answer(is(LIV), false, LIV), answer(is(BO), false, BO, 2)];
    expect(line([is(BO)], ...stray)).toMatchObject({ unclear: [], unanswered: [is(BO)] });
  });

  it('makes one line of each assignment, in their order', () => {
    const two = [assignment([], { number: 2 }), assignment([], { number: 1 })];
    const lines = roundLines(two, [], group(), MEMBERS);
    expect(lines.map((one) => one.assignment.number)).toEqual([2, 1]);
  });
});

describe('lineState', () => {
  it.each<[string, RoundLine]>([
    ['ownerless', line([])],
    ['unanswered', line([is(BO)])],
    ['unanswered', line([is(BO), is(ANNA)], answer(is(BO), true, BO))],
    ['unclear', line([is(BO)], answer(is(BO), false, BO))],
    // One who does not understand is seen, whoever has not answered yet.
    ['unclear', line([is(BO), is(ANNA)], answer(is(BO), false, BO))],
    ['unclear', line([is(BO), OUTSIDER], answer(is(BO), true, BO), answer(OUTSIDER, false, BO))],
    ['clear', line([is(BO), is(ANNA)], answer(is(BO), true, BO), answer(is(ANNA), true, KARIN))],
  ])('is %s', (state, of) => {
    expect(lineState(of)).toBe(state);
  });
});

describe('answersFor', () => {
  const open = line([is(BO), is(ANNA), OUTSIDER]);
  const done = line(
    [is(BO), OUTSIDER, SECRETARY],
    answer(is(BO), true, BO),
    answer(OUTSIDER, true, KARIN),
    answer(is(KARIN), true, KARIN),
  );

  it.each<[string, RoundLine, Person, boolean, readonly Owner[]]>([
    ['an owner answers for themselves', open, BO, false, [is(BO)]],
    ['an owner who runs the meeting too answers for themselves', open, ANNA, true, [is(ANNA)]],
    ['an owner may answer anew', done, BO, false, [is(BO)]],
    ['a member who is no owner answers for nobody', open, LIV, false, []],
    ['the typist answers for all who have not', open, KARIN, true, [is(BO), is(ANNA), OUTSIDER]],
    ['the typist changes no member’s own answer', done, ANNA, true, [OUTSIDER]],
    ['nobody is asked where nobody has it', line([]), KARIN, true, []],
  ])('%s', (_, of, presser, runsMeeting, expected) => {
    expect(answersFor(of, presser.id, runsMeeting)).toEqual(expected);
  });

  it('the typist answers only for those who are left', () => {
    const half = line([is(BO), is(ANNA), OUTSIDER], answer(is(BO), false, BO));
    expect(answersFor(half, KARIN.id, true)).toEqual([is(ANNA), OUTSIDER]);
  });
});
