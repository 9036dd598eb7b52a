import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invitationFault, type Invitation } from '../../src/domain/invitation.js';
import type { GroupId } from '../../src/domain/ids.js';
import { linkNamed, nameForOthers, withLink, withoutLink } from '../../src/domain/linked-groups.js';
import { ANNA, group, ID } from './record.js';

const anId = fc.integer({ min: 0, max: 20 }).map((number) => `group-${number}` as GroupId);
const aName = fc.constantFrom('Norr', 'norr', 'Söder', 'Norr (2)');

it('finds each linked group by the name that it is shown under, whatever they are called', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anId, aName)), (links) => {
      const linked = links.reduce((all, [id, name]) => withLink(all, id, name), group());
      expect(linked.links).toHaveLength(new Set(links.map(([id]) => id)).size);
      for (const link of linked.links) expect(linkNamed(linked, link.name)).toEqual(link);
      const left = links.reduce((all, [id]) => withoutLink(all, id), linked);
      expect(left.links).toEqual([]);
    }),
  );
});

it('is known by its chairs where its chat has no name', () => {
  expect(nameForOthers(group({ name: ' ' }))).toBe('Anna');
  expect(nameForOthers(group({ name: '', chairs: [] }))).toBe(ID);
});

const CODE: Invitation = {
  code: 'BCDFGHJK',
  purpose: 'link',
  group: 'north' as GroupId,
  groupName: 'Norr',
  tenant: 'home',
  by: ANNA,
  expires: '2026-11-12T12:00:00Z',
  usedBy: null,
  spent: false,
};
const USER = { group: 'south' as GroupId, tenant: 'home', at: '2026-11-05T12:00:00Z' };
const south = USER.group;

it.each<[string, Partial<Invitation>, Partial<typeof USER>, string | null]>([
  ['good', {}, {}, null],
  ['for something else', { purpose: 'series' }, {}, 'unknown'],
  ['from another tenant', {}, { tenant: 'away' }, 'otherTenant'],
  ['from this chat', {}, { group: CODE.group }, 'ownGroup'],
  ['begun by this chat, and cut short', { usedBy: south }, {}, null],
  ['begun by another chat', { usedBy: 'west' as GroupId }, {}, 'used'],
  ['used up', { usedBy: south, spent: true }, {}, 'used'],
  ['too old', {}, { at: '2026-11-12T12:00:00Z' }, 'expired'],
])('a code that is %s', (_, code, user, fault) => {
  const isSame = (one: string, other: string) => one === other;
  expect(invitationFault({ ...CODE, ...code }, 'link', { ...USER, ...user }, isSame)).toBe(fault);
});

it('a code that nobody gave out is unknown', () => {
  expect(invitationFault(null, 'link', USER, () => true)).toBe('unknown');
});
