import { describe, expect, it } from 'vitest';
import { holdersOf, mayRunMeeting, newGroup } from '../../src/domain/group.js';
import { ANNA, BO, group, ID, KARIN } from './record.js';

describe('newGroup', () => {
  it('makes the one who added the bot its chair, and speaks Swedish', () => {
    const made = newGroup(ID, 'Samverkan Norr', ANNA);
    expect(made).toMatchObject({ language: 'sv', chairs: [ANNA], secretaries: [] });
    expect(made).toMatchObject({ lastDecision: 0, lastAssignment: 0, round: 1, roundOpen: false });
  });

  it('has no chair where nobody is known to have added it', () => {
    expect(newGroup(ID, 'Samverkan Norr', null).chairs).toEqual([]);
  });
});

describe('mayRunMeeting', () => {
  it('is for chair and secretary alone', () => {
    expect([ANNA, BO, KARIN].map(({ id }) => mayRunMeeting(group(), id))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is for everyone while the group has neither', () => {
    expect(mayRunMeeting(group({ chairs: [], secretaries: [] }), BO.id)).toBe(true);
    expect(mayRunMeeting(group({ chairs: [] }), BO.id)).toBe(false);
  });
});

describe('holdersOf', () => {
  it('tells the roles apart', () => {
    expect(holdersOf(group(), 'chair')).toEqual([ANNA]);
    expect(holdersOf(group({ secretaries: [KARIN, BO] }), 'secretary')).toEqual([KARIN, BO]);
  });
});
