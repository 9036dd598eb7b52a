import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIdOf, personIdOf } from '../../src/teams/identity.js';

/** What may stand in a table key and in a card, and cannot be mistaken for a part of either. */
const KEY_SAFE = /^[A-Za-z0-9_-]{22}$/;

describe('personIdOf', () => {
  it('is the same for the same person in every chat, whatever their Teams id there', () => {
    const here = personIdOf({ id: '29:here', aadObjectId: 'AB-cd' });
    expect(personIdOf({ id: '29:there', aadObjectId: 'ab-CD' })).toBe(here);
    expect(personIdOf({ id: '29:here', aadObjectId: 'other' })).not.toBe(here);
  });

  it('stands for an anonymous visitor by the Teams id', () => {
    const visitor = personIdOf({ id: '29:visitor' });
    expect(personIdOf({ id: '29:visitor', aadObjectId: undefined })).toBe(visitor);
    expect(personIdOf({ id: '29:visitor', aadObjectId: '' })).toBe(visitor);
    expect(personIdOf({ id: '29:other' })).not.toBe(visitor);
  });

  it('lets nobody pass for another by choosing an id', () => {
    const member = personIdOf({ id: '29:member', aadObjectId: 'ab-cd' });
    for (const id of ['ab-cd', 'aad:ab-cd']) expect(personIdOf({ id })).not.toBe(member);
  });
});

describe('groupIdOf', () => {
  it('is one for a channel and all its threads', () => {
    const channel = groupIdOf('tenant', '19:abc@thread.tacv2');
    expect(groupIdOf('tenant', '19:abc@thread.tacv2;messageid=1700000000000')).toBe(channel);
    expect(groupIdOf('tenant', '19:abd@thread.tacv2')).not.toBe(channel);
  });

  it('is another for the same conversation id in another tenant', () => {
    expect(groupIdOf('one', '19:abc')).not.toBe(groupIdOf('two', '19:abc'));
  });
});

it('ids are safe in keys, whatever Teams sends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      expect(personIdOf({ id: one })).toMatch(KEY_SAFE);
      expect(personIdOf({ id: one, aadObjectId: two })).toMatch(KEY_SAFE);
      expect(groupIdOf(one, two)).toMatch(KEY_SAFE);
    }),
  );
});
