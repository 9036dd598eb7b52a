import { describe, expect, it } from 'vitest';
import type { Person } from '../support/teams-simulator/person.js';
import { scene } from '../support/scene.js';
import type { RefusalName } from '../support/teams-simulator/connector-refusals.js';

const DAY = 86_400_000;
const MEETING = Date.parse('2026-11-20T12:00:00Z');

/** Whether a chat is made for this person: the chair hears of the group as well. */
function isTo({ id }: Person, body: object): boolean {
  return JSON.stringify(body).includes(id);
}

/** Bo has something to do, and is reminded 7, 3 and 1 days before the meeting; no day has come yet. */
async function reminded() {
  let now = Date.parse('2026-11-01T09:00:00Z');
  const made = await scene({
    clock: () => new Date(now).toISOString(),
    env: { REMINDER_LEAD_DAYS: '7,3,1' },
  });
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [anna, bo] });
  await chat.installs(anna);
  await chat.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
  await chat.says(anna, 'nästa möte 2026-11-20 13:00');
  const alone = teams.personalChat(bo);
  const isReminder = (words: string) => words.includes('Inför mötet');
  return {
    ...made,
    chat,
    anna,
    bo,
    alone,
    daysBefore: (days: number) => {
      now = MEETING - days * DAY + 30_000;
    },
    mentions: () => chat.messages.filter((one) => isReminder(chat.reads(bo, one))).length,
    told: () => alone.messages.filter((one) => isReminder(alone.reads(bo, one))).length,
    /** How often the bot has tried to reach Bo alone. */
    tries: () =>
      teams.sent.filter(({ kind, conversationId, body }) => {
        return (kind === 'create' && isTo(bo, body)) || conversationId === alone.id;
      }).length,
  };
}

describe('somebody who cannot be reached alone', () => {
  it.each<RefusalName>([
    'MessageWritesBlocked',
    'ConversationBlockedByUser',
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
  ])('(%s) is mentioned in the group, and left alone until they write', async (name) => {
    const { teams, alone, bo, daysBefore, mentions, told, tries, idle, errors } = await reminded();
    const blocked = teams.refuse(name, ({ conversationId }) => conversationId === alone.id);
    daysBefore(7);
    await teams.until(() => mentions() === 1, 15_000);
    const triesBefore = tries();
    expect(blocked.hits).toBe(1);

    daysBefore(3);
    await teams.until(() => mentions() === 2, 15_000);
    expect(tries()).toBe(triesBefore);

    blocked.stop();
    await alone.says(bo, 'hej');
    await idle();
    daysBefore(1);
    await teams.until(() => told() === 1, 15_000);
    expect(mentions()).toBe(2);
    expect(errors()).toEqual([]);
  });

  it('is reached again when the app is installed', async () => {
    const { teams, alone, bo, daysBefore, mentions, told, tries, idle } = await reminded();
    await alone.installs(bo);
    await alone.uninstalls(bo);
    await idle();
    const triesBefore = tries();
    daysBefore(7);
    await teams.until(() => mentions() === 1, 15_000);
    // They were heard to remove it, so nobody even tried.
    expect(tries()).toBe(triesBefore);
    await alone.installs(bo);
    await idle();
    daysBefore(3);
    await teams.until(() => told() === 1, 15_000);
  });

  it('but only because Teams has mislaid the chat, gets it in a new one', async () => {
    const { teams, alone, bo, daysBefore, mentions, told, idle } = await reminded();
    await alone.says(bo, 'hej');
    await idle();
    teams.refuse(
      'ConversationNotFound',
      ({ kind, conversationId }) => kind === 'send' && conversationId === alone.id,
      1,
    );
    daysBefore(7);
    await teams.until(() => told() === 1, 15_000);
    expect(teams.sent.filter(({ kind, body }) => kind === 'create' && isTo(bo, body))).toHaveLength(
      1,
    );
    expect(mentions()).toBe(0);
  });

  it('nor in the group, since the bot was removed from it, is given up quietly', async () => {
    const { chat, anna, daysBefore, told, log, errors } = await reminded();
    await chat.uninstalls(anna);
    daysBefore(7);
    await expect
      .poll(() => log.some(({ message }) => message.includes('the group is gone')), {
        timeout: 15_000,
      })
      .toBe(true);
    expect(told()).toBe(0);
    expect(errors()).toEqual([]);
  });
});
