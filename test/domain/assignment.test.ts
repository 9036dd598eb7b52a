import { describe, expect, it } from 'vitest';
import {
  allSharesDone,
  holders,
  isForEveryone,
  mayChange,
  type Share,
} from '../../src/domain/assignment.js';
import type { Person } from '../../src/domain/ids.js';
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

const share = (by: Person): Share => ({ assignment: 1, by, at: '2026-11-03T09:00:00Z' });

describe('holders', () => {
  it('are the members behind the owners, each once', () => {
    const many = assignment([is(KARIN), SECRETARY, EVERYONE]);
    expect(holders(many, group(), MEMBERS)).toEqual([KARIN, ANNA, BO]);
  });

  it('are no outsiders, and nobody who has left the chat', () => {
    expect(holders(assignment([OUTSIDER, is(LIV)]), group(), MEMBERS)).toEqual([]);
  });

  it('move with the role', () => {
    const before = holders(assignment([SECRETARY]), group(), MEMBERS);
    const after = holders(assignment([SECRETARY]), group({ secretaries: [BO] }), MEMBERS);
    expect([before, after]).toEqual([[KARIN], [BO]]);
  });
});

describe('an assignment for everyone', () => {
  const everyones = assignment([EVERYONE]);

  it('is known by its owner, also among others', () => {
    expect(isForEveryone(everyones)).toBe(true);
    expect(isForEveryone(assignment([is(BO), EVERYONE]))).toBe(true);
    expect(isForEveryone(assignment([is(BO)]))).toBe(false);
  });

  it('is done when each member has done their share, and not before', () => {
    const done = (...by: readonly Person[]) =>
      allSharesDone(everyones, group(), MEMBERS, by.map(share));
    expect(done()).toBe(false);
    expect(done(ANNA, BO)).toBe(false);
    // Liv did hers before she left; it stands in for nobody's.
    expect(done(ANNA, BO, LIV)).toBe(false);
    expect(done(ANNA, BO, KARIN)).toBe(true);
    expect(done(ANNA, BO, KARIN, LIV)).toBe(true);
  });

  it('waits for those who join later', () => {
    const shares = MEMBERS.map(share);
    expect(allSharesDone(everyones, group(), [...MEMBERS, LIV], shares)).toBe(false);
  });

  it('is not done because there is nobody to do it', () => {
    expect(allSharesDone(everyones, group(), [], [share(LIV)])).toBe(false);
  });
});

describe('mayChange', () => {
  const may = (person: Person, of = assignment([is(BO)], { recordedBy: LIV })) =>
    mayChange(of, group(), [...MEMBERS, LIV], person.id);

  it('is for owners, for who recorded it and for those who run the meeting', () => {
    expect(may(BO)).toBe(true);
    expect(may(LIV)).toBe(true);
    expect(may(ANNA)).toBe(true);
    expect(may(KARIN)).toBe(true);
  });

  it('is not for other members', () => {
    const annas = assignment([is(ANNA)]);
    expect(may(BO, annas)).toBe(false);
    expect(may(LIV, annas)).toBe(false);
  });

  it('is for everyone where everyone has it, or where nobody runs the meeting', () => {
    expect(may(BO, assignment([EVERYONE]))).toBe(true);
    const nobodyRuns = group({ chairs: [], secretaries: [] });
    expect(mayChange(assignment([is(ANNA)]), nobodyRuns, MEMBERS, BO.id)).toBe(true);
  });
});
