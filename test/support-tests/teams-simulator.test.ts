import { TeamsInfo } from 'botbuilder';
import { describe, expect, it } from 'vitest';

import { cardText } from '../support/teams-simulator/card-text.js';
import type { JsonObject } from '../support/teams-simulator/json.js';
import {
  answerInvoke,
  cardMessage,
  clickedData,
  nestedCard,
  openPersonal,
  refusalOf,
  sampleCard,
  simulatorScene,
} from '../support/teams-simulator/simulator-scene.js';

describe('what people write', () => {
  it('reaches the bot as Teams would send it', async () => {
    const seen: JsonObject[] = [];
    const { teams, chat, anna, bo } = await simulatorScene(async (context) => {
      seen.push({ ...context.activity });
      await context.sendActivity(`du sade ${context.activity.text}`);
    });
    const turn = await chat.says(anna, 'uppdrag @Bo Ek skicka listan', { mentions: [bo] });
    expect(turn.status).toBe(200);
    expect(seen[0]).toMatchObject({
      id: turn.activityId,
      text: '<at>Avstämning</at> uppdrag <at>Bo Ek</at> skicka listan',
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      from: { id: anna.id, aadObjectId: anna.aadObjectId },
      recipient: teams.bot,
      conversation: { id: chat.id, conversationType: 'groupChat', isGroup: true },
      channelData: { tenant: { id: teams.tenantId }, meeting: { id: chat.meetingId } },
    });
    expect(seen[0]?.['entities']).toMatchObject([
      { type: 'mention', mentioned: teams.bot },
      { type: 'mention', mentioned: { id: bo.id, name: 'Bo Ek' }, text: '<at>Bo Ek</at>' },
      { type: 'clientInfo', timezone: 'Europe/Stockholm', country: 'SE' },
    ]);
    expect(chat.meetingId).toMatch(/\/.*\+|\+.*\//);
    expect(turn.newMessages.map(({ replyToId }) => replyToId)).toEqual([turn.activityId]);
    expect(chat.transcript()).toContain(
      'Avstämning: du sade @Avstämning uppdrag @Bo Ek skicka listan',
    );
  });

  it('does not reach the bot unaddressed, or from somebody anonymous', async () => {
    const { chat, teams, anna } = await simulatorScene((context) => context.sendActivity('hörde'));
    const stranger = teams.person({ name: 'Gäst', anonymous: true });
    await chat.joins(stranger);
    const before = chat.messages.length;
    expect((await chat.says(anna, 'hej', { mentionsBot: false })).delivered).toBe(false);
    expect((await chat.says(stranger, 'hej')).delivered).toBe(false);
    expect(chat.messages).toHaveLength(before);
    expect((await teams.personalChat(anna).says(anna, 'hej')).newMessages).toHaveLength(1);
  });

  it('comes as often as Teams delivers it, under the same id', async () => {
    const ids: (string | undefined)[] = [];
    const { chat, teams, anna } = await simulatorScene((context) => {
      ids.push(context.activity.id);
      return Promise.resolve();
    });
    teams.deliverTimes(3, { concurrently: true });
    const turn = await chat.says(anna, 'beslut ja');
    teams.deliverTimes(1);
    expect((await teams.redeliver(turn, 2)).map(({ status }) => status)).toEqual([200, 200]);
    expect(ids).toEqual(Array(5).fill(turn.activityId));
  });

  it('stands beside news of installation, members and meetings', async () => {
    const seen: string[] = [];
    const { chat, teams, anna, bo } = await simulatorScene((context) => {
      const { type, name, action, membersAdded } = context.activity;
      seen.push([type, name, action, membersAdded?.[0]?.name].filter(Boolean).join(' '));
      return Promise.resolve();
    });
    await teams.groupChat({ name: 'Ny', members: [anna] }).installs(anna);
    await chat.joins(bo);
    await chat.meetingStarts();
    await chat.entersMeeting(bo);
    await chat.meetingEnds('camel');
    expect(seen).toEqual([
      'conversationUpdate Avstämning',
      'installationUpdate add',
      'conversationUpdate Bo Ek',
      'event application/vnd.microsoft.meetingStart',
      'event application/vnd.microsoft.meetingParticipantJoin',
      'event application/vnd.microsoft.meetingEnd',
    ]);
  });
});

describe('cards', () => {
  it('are answered for the one who clicks, until the message is edited', async () => {
    const { chat, anna, bo } = await simulatorScene(async (context) => {
      const { type, replyToId } = context.activity;
      if (type === 'message') return context.sendActivity(cardMessage('För alla'));
      const note = String(clickedData(context)['note']);
      if (note !== 'ändra') return answerInvoke(context, sampleCard(`Ditt: ${note}`));
      await context.updateActivity({ ...cardMessage('Ändrat'), id: replyToId ?? '' });
      return answerInvoke(context, 'Sparat', 'activity.message');
    });
    await chat.says(anna, 'kort');
    const message = chat.last;

    const click = await chat.clicks(bo, message, 'Klart');
    expect(click.activity['value']).toMatchObject({
      action: { type: 'Action.Execute', verb: 'done', data: { id: 7, note: 'ingen' } },
      trigger: 'manual',
    });
    expect(chat.reads(bo, message)).toContain('Ditt: ingen');
    expect(chat.reads(anna, message)).toContain('För alla');

    const edit = await chat.clicks(anna, message, { verb: 'done' }, { note: 'ändra' });
    expect(edit.text).toBe('Sparat');
    expect(message.edits).toBe(1);
    expect(chat.reads(bo, message)).toBe('Ändrat\nAnteckning\ningen\n[Klart]');
    await expect(chat.clicks(bo, message, 'Ångra')).rejects.toThrow('"Klart" (done)');
    await expect(chat.clicks(bo, message, 'Klart', { fel: 'x' })).rejects.toThrow('it has: note');
  });

  it('ask for the view of those they are to be refreshed for', async () => {
    const users: string[] = [];
    const { chat, anna, bo } = await simulatorScene((context) => {
      if (context.activity.type === 'invoke') return answerInvoke(context, sampleCard('Bara du'));
      const message = cardMessage('För alla');
      const refresh = { action: { type: 'Action.Execute', verb: 'view' }, userIds: users };
      Object.assign(message.attachments?.[0]?.content as JsonObject, { refresh });
      return context.sendActivity(message);
    });
    users.push(bo.id);
    await chat.says(anna, 'kort');
    expect(await chat.opens(anna, chat.last)).toBeUndefined();
    expect((await chat.opens(bo, chat.last))?.activity['value']).toMatchObject({
      trigger: 'automatic',
    });
    expect(cardText(chat.view(bo, chat.last))).toContain('Bara du');
  });

  it('come back as a message from an old client', async () => {
    const { chat, anna } = await simulatorScene((context) => {
      const value: unknown = context.activity.value;
      return context.sendActivity(value === undefined ? cardMessage('Hej') : JSON.stringify(value));
    });
    await chat.says(anna, 'kort');
    await chat.submits(anna, chat.last, 'Klart', { note: 'gammal' });
    expect(JSON.parse(chat.last.text ?? '')).toEqual({ verb: 'done', id: 7, note: 'gammal' });
  });

  it('are pressed and read however deep things lie', async () => {
    const { chat, anna } = await simulatorScene((context) => {
      if (context.activity.type === 'message') return context.sendActivity(nestedCard());
      return answerInvoke(context, JSON.stringify(clickedData(context)), 'activity.message');
    });
    await chat.says(anna, 'kort');
    expect(chat.reads(anna, chat.last)).toMatch(
      /\[Mer\]\nNär\n\( \) Vecka 48\nPunkt: § 4\n\[Skjut/,
    );
    const press = (week: string) => chat.clicks(anna, chat.last, 'Skjut upp', { week });
    expect((await press('48')).text).toBe('{"note":"ingen","week":"48"}');
    await expect(press('')).rejects.toThrow('required');
    await expect(press('49')).rejects.toThrow('offers: 48');
  });

  it('are checked for what Teams cannot show', async () => {
    const { chat, anna, teams } = await simulatorScene(async (context) => {
      const sent = [
        await context.sendActivity(cardMessage('Nytt', '1.6')),
        await context.sendActivity(cardMessage('Hej ${name}')),
        await context.sendActivity(cardMessage('Hej <at>Bo</at>')),
        await context.sendActivity({ ...cardMessage('Kort'), text: 'och text' }),
      ];
      await context.sendActivity(sent.map((one) => (one?.id === undefined ? '-' : '+')).join(''));
    });
    await chat.says(anna, 'kort');
    expect(teams.violations.map(({ rule }) => rule)).toEqual([
      'card-version',
      'unexpanded-template',
      'mention-without-entity',
      'text-with-attachment',
    ]);
    expect(chat.messages).toHaveLength(6);
    expect(chat.last.text).toBe('+++-');
  });
});

describe('the connector', () => {
  it('gives the roster whole, by person and by page', async () => {
    const found: unknown[] = [];
    const { chat, anna, bo, teams } = await simulatorScene(async (context) => {
      if (context.activity.type !== 'message') return;
      const first = await TeamsInfo.getPagedMembers(context, 2);
      const second = await TeamsInfo.getPagedMembers(context, 2, first.continuationToken);
      found.push(first.members, second, await TeamsInfo.getMember(context, bo.id));
      found.push(await TeamsInfo.getMember(context, bo.aadObjectId ?? ''));
      found.push(await refusalOf(TeamsInfo.getMember(context, 'ingen')));
    });
    await chat.joins(teams.person({ name: 'Gäst', anonymous: true }));
    await chat.says(anna, 'vilka');
    const one = { id: bo.id, aadObjectId: bo.aadObjectId, surname: 'Ek', tenantId: teams.tenantId };
    expect(found).toMatchObject([
      [{ id: anna.id }, one],
      { members: [{ name: 'Gäst', userRole: 'anonymous' }] },
      one,
      one,
      '404 MemberNotFoundInConversation',
    ]);
    expect(found[1]).not.toHaveProperty('members.0.aadObjectId');
  });

  it('knows the meeting and what a participant is in it', async () => {
    const found: unknown[] = [];
    const { chat, anna, bo } = await simulatorScene(async (context) => {
      if (context.activity.type !== 'message') return;
      found.push(await TeamsInfo.getMeetingParticipant(context));
      found.push(await TeamsInfo.getMeetingInfo(context));
    });
    await chat.entersMeeting(bo);
    chat.hasRole(bo, 'Presenter');
    await chat.says(bo, 'vem är jag');
    await chat.says(anna, 'och jag');
    expect(found).toMatchObject([
      { user: { id: bo.id }, meeting: { role: 'Presenter', inMeeting: true } },
      { details: { title: 'Samverkansgrupp Norra' }, organizer: { aadObjectId: anna.aadObjectId } },
      { user: { id: anna.id }, meeting: { role: 'Organizer', inMeeting: false } },
      {},
    ]);
  });

  it('opens a 1:1 conversation only with those who have the app', async () => {
    const scene = await simulatorScene(() => Promise.resolve());
    const { teams, anna, bo } = scene;
    await openPersonal(scene, anna, 'ett');
    await openPersonal(scene, anna, 'två');
    expect(teams.personalChat(anna).messages.map(({ text }) => text)).toEqual(['ett', 'två']);
    bo.installed = false;
    expect(await refusalOf(openPersonal(scene, bo, 'nej'))).toBe('403 ForbiddenOperationException');
  });
});

describe('what goes wrong', () => {
  it('is told as Teams tells it', async () => {
    const found: string[] = [];
    const { chat, anna, teams } = await simulatorScene(async (context) => {
      if (context.activity.type !== 'message') {
        found.push(await refusalOf(context.sendActivity('borttagen')));
        return;
      }
      const gone = await context.sendActivity('bort');
      const id = gone?.id ?? '';
      await context.deleteActivity(id);
      found.push(await refusalOf(context.updateActivity({ id, type: 'message', text: 'ny' })));
      found.push(await refusalOf(context.sendActivity('å'.repeat(52_000))));
      found.push(await refusalOf(context.sendActivity('vägras')));
    });
    const match = (call: { activity: JsonObject | undefined }) =>
      call.activity?.['text'] === 'vägras';
    const fault = teams.fail({ match, status: 403, code: 'ConversationBlockedByUser' });
    await chat.says(anna, 'gör fel');
    expect(found).toEqual([
      '404 ActivityNotFoundInConversation',
      '413 MessageSizeTooBig',
      '403 ConversationBlockedByUser',
    ]);
    expect(fault.hits).toBe(1);
    await chat.uninstalls(anna);
    expect(found.at(-1)).toBe('403 BotNotInConversationRoster');
    expect(chat.messages).toEqual([]);
  });

  it('may be an answer that is lost, or a Teams that is away', async () => {
    const { chat, anna, teams } = await simulatorScene((context) => context.sendActivity('svar'));
    teams.loseAnswer(({ kind }) => kind === 'send');
    // The SDK cannot know that it was carried out, and sends it again.
    expect((await chat.says(anna, 'hej')).newMessages).toHaveLength(2);
    teams.goDown();
    const turn = chat.says(anna, 'hej');
    await teams.until(() => teams.sent.length === 3);
    teams.comeUp();
    expect((await turn).newMessages).toHaveLength(1);
    expect(teams.sent.map(({ status }) => status)).toEqual([0, 201, 0, 201]);
  });

  it('is too much at once, when limits are enforced', async () => {
    const { chat, anna, teams } = await simulatorScene(
      async (context) => {
        for (let count = 1; count <= 8; count += 1) await context.sendActivity(String(count));
      },
      { enforceLimits: true },
    );
    await chat.says(anna, 'räkna');
    const statuses = teams.sent.map(({ status }) => status);
    expect(statuses.slice(0, 8)).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    expect(statuses.at(-1)).toBe(201);
    expect(chat.messages).toHaveLength(8);
  });
});
