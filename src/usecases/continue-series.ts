import { isEmptyRecord, type Group } from '../domain/group.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import { carryOut, type ActResult, type Verdict } from './carry-out.js';
import type { Ports } from './ports.js';
import { takeInvitation } from './use-invitation.js';

/**
 * The series of an older chat goes on in this one, which has nothing on record yet. Whoever has
 * its code and leads either chat may say so. What was the group's stays the group's: the act is
 * one in its record.
 */
export async function continueSeries(
  ports: Ports,
  act: Act,
  code: string,
  tenant: string,
): Promise<ActResult<Group>> {
  const own = act.group;
  const invitation = (await ports.invitations.find(code))?.value;
  if (invitation?.purpose !== 'series') return refuse({ reason: 'code.unknown' });
  const group = invitation.group;
  const formerly = (await ports.chat.members(group)).map(({ id }) => id);
  return carryOut(
    ports,
    { ...act, group },
    () => Promise.all([ports.record.get(group, 'group'), ports.record.get(own, 'group')] as const),
    async ([kept, here]): Promise<Verdict<Group>> => {
      if (!kept) return { refusal: { reason: 'code.unknown' } };
      const chairs = [...kept.value.chairs, ...(here?.value.chairs ?? [])];
      if (!chairs.some(({ id }) => id === act.by.id) && !(await act.leadsMeeting())) {
        return { refusal: { reason: 'rights.chair', who: chairs.map(({ name }) => name) } };
      }
      if (here && !isEmptyRecord(here.value)) return { refusal: { reason: 'series.notEmpty' } };
      const taken = await takeInvitation(ports, act, 'series', code, tenant, () => null);
      if ('refusal' in taken) return taken;
      return {
        value: kept.value,
        did: { deed: 'series.moved' },
        changes: [],
        followUps: [{ kind: 'move-series', to: own, code, by: act.by, formerly }],
      };
    },
  );

  async function refuse(refusal: Refusal): Promise<ActResult<Group>> {
    const first = await ports.record.claim(own, act.delivery);
    return first ? { kind: 'refused', refusal } : { kind: 'duplicate', shows: null };
  }
}
