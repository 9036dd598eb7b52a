import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

const CLOSING = 'Synpunkter på anteckningarna i Norr';

/** A meeting is held on Tuesday 24 November. Nobody has anything to do. */
async function afterAMeeting() {
  let now = '2026-11-24T12:00:00Z';
  const made = await scene({ clock: () => now, env: { SWEEP_SECONDS: '3600' } });
  const { teams } = made;
  const [anna, bo, cia] = ['Anna Berg', 'Bo Ek', 'Cia Dal'].map((name) =>
    teams.person({ name, installed: true }),
  );
  if (!anna || !bo || !cia) throw new Error('three people');
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo, cia] });
  await chat.installs(anna);
  await made.idle();
  const alone = [anna, bo, cia].map((person) => teams.personalChat(person));
  return {
    ...made,
    chat,
    anna,
    bo,
    cia,
    /** How many messages about the comments each of the three has had. */
    told: () =>
      alone.map(
        (own) => own.messages.filter((one) => JSON.stringify(one.card).includes(CLOSING)).length,
      ),
    hears(which: 0 | 1 | 2): string {
      const [own, person] = [alone[which], [anna, bo, cia][which]];
      if (!own || !person) throw new Error('one of three');
      return own.reads(person, own.last);
    },
    async at(time: string): Promise<void> {
      now = time;
      await made.idle();
      for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
    },
  };
}

it('closes on the day that was said, and each member hears of it once, a working day before', async () => {
  const { teams, chat, anna, bo, at, idle, told, hears, errors } = await afterAMeeting();
  await chat.says(anna, 'synpunkter på anteckningarna senast 4 december');
  expect(chat.reads(anna, chat.last)).toContain('inte haft något möte än');
  await chat.says(anna, 'beslut vi träffas varannan vecka');
  await chat.says(bo, 'synpunkter på anteckningarna senast 4 december');
  expect(chat.reads(bo, chat.last)).toContain('Det kan bara ordföranden');
  await chat.says(anna, 'synpunkter på anteckningarna senast 4 december');
  const card = chat.last;
  expect(chat.reads(bo, card)).toMatch(
    /från mötet tisdag 24 november 2026[^]*senast fredag 4 december 2026[^]*Anna Berg/,
  );
  await idle();

  await at('2026-12-02T08:00:00Z');
  expect(told()).toEqual([0, 0, 0]);
  await at('2026-12-03T08:00:00Z');
  expect(told()).toEqual([1, 1, 1]);
  expect(hears(2)).toContain('från mötet tisdag 24 november 2026 lämnas senast fredag 4 december');
  await at('2026-12-03T12:00:00Z');
  expect(told()).toEqual([1, 1, 1]);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('follows the day when it is moved, and falls silent when it is taken back', async () => {
  const { teams, chat, anna, bo, cia, at, idle, told, hears, errors } = await afterAMeeting();
  await chat.says(anna, 'uppdrag @Bo Ek ringer skolan senast 2026-12-10', { mentions: [bo] });
  await chat.says(anna, 'justeringstid till 4 december');
  await chat.says(anna, 'förläng justeringstiden till 11 december');
  const moved = chat.last;
  expect(chat.reads(bo, moved)).toContain('senast fredag 11 december 2026');
  await idle();
  const hers = teams.personalChat(cia);
  await hers.says(cia, 'påminnelser');
  const sorts = 'beforeMeeting,due,overdue,ongoing,unconfirmed,chair';
  await hers.clicks(cia, hers.last, 'Spara', { sorts });

  await at('2026-12-03T08:00:00Z');
  expect(told()).toEqual([0, 0, 0]);
  // One message to Bo, of what is due that day as well; none to Cia, who can do without.
  await at('2026-12-10T08:00:00Z');
  expect(told()).toEqual([1, 1, 0]);
  expect(hears(1)).toMatch(/1\. ringer skolan[^]*lämnas senast fredag 11 december/);

  await chat.says(anna, 'justeringstid till 18 december');
  const taken = chat.last;
  await chat.says(anna, 'ångra');
  expect(chat.reads(anna, chat.last)).toContain('sista dag för synpunkter bestämdes');
  await idle();
  expect(chat.reads(anna, taken)).toContain('senast fredag 11 december 2026');
  await at('2026-12-17T08:00:00Z');
  expect(told()).toEqual([1, 1, 0]);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});
