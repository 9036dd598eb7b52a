import { describe, expect, it } from 'vitest';
import { membersBehind, ownerKey } from '../../src/domain/owner.js';
import { BO, EVERYONE, group, is, KARIN, LIV, MEMBERS, OUTSIDER, SECRETARY } from './record.js';

describe('membersBehind', () => {
  it('finds who stands behind each kind of owner today', () => {
    const behind = [is(BO), SECRETARY, EVERYONE, OUTSIDER, is(LIV)].map((owner) =>
      membersBehind(owner, group(), MEMBERS),
    );
    expect(behind).toEqual([[BO], [KARIN], MEMBERS, [], []]);
  });

  it('gives a person the name that the chat shows now', () => {
    const renamed = { ...BO, name: 'Bo Sjö' };
    expect(membersBehind(is(BO), group(), [renamed])).toEqual([renamed]);
  });
});

describe('ownerKey', () => {
  it('is the same for the same owner and for no other', () => {
    const owners = [
      is(BO),
      is(KARIN),
      SECRETARY,
      { kind: 'role', role: 'chair' },
      EVERYONE,
    ] as const;
    const keys = [...owners, OUTSIDER, { kind: 'external', name: 'Lars Ek' } as const].map(
      ownerKey,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(ownerKey({ kind: 'person', person: { ...BO, name: 'Bo Sjö' } })).toBe(ownerKey(is(BO)));
    expect(ownerKey({ kind: 'external', name: 'LARS SJÖ' })).toBe(ownerKey(OUTSIDER));
  });

  it('takes no outsider for a role or a member of that name', () => {
    const named = (name: string) => ownerKey({ kind: 'external', name });
    expect(named('everyone')).not.toBe(ownerKey(EVERYONE));
    expect(named('role:secretary')).not.toBe(ownerKey(SECRETARY));
    expect(named(BO.id)).not.toBe(ownerKey(is(BO)));
  });
});
