import { describe, expect, it } from 'vitest';
import { choiceNamed } from '../support/choice-named.js';
import { smallGroup } from '../support/small-group.js';

describe('who has what', () => {
  it('is each member’s own share where it is for everyone, done when all shares are', async () => {
    const { chat, anna, bo, cia, mine, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag alla läser planen');
    const card = chat.last;
    for (const person of [anna, bo, cia]) expect(await mine(person)).toContain('1. läser planen');
    await chat.says(bo, 'klart 1');
    expect(chat.reads(bo, chat.last)).toContain('Din del av uppdrag 1 är klar');
    expect(await mine(bo)).toContain('Du har inga öppna uppdrag');
    expect(await mine(cia)).toContain('1. läser planen');
    await idle();
    expect(chat.reads(anna, card)).toContain('1 av 3 är klara med sin del');
    // The last two at the same moment: each saw the other's share missing.
    await Promise.all([chat.clicks(anna, card, 'Klart'), chat.clicks(cia, card, 'Klart')]);
    await idle();
    expect(chat.reads(anna, card)).toMatch(/^Klart\. /m);
  });

  it('moves with the role, whoever holds it', async () => {
    const { chat, anna, bo, cia, mine } = await smallGroup();
    await chat.says(anna, 'sekreterare @Bo Ek', { mentions: [bo] });
    await chat.says(anna, 'uppdrag sekreteraren skickar ut planen');
    expect(await mine(bo)).toContain('skickar ut planen');
    await chat.says(anna, 'sekreterare @Cia Dal', { mentions: [cia] });
    expect(await mine(bo)).not.toContain('skickar ut planen');
    expect(await mine(cia)).toContain('skickar ut planen');
  });

  it('can be chosen, or written on the form, by the names that the group has given', async () => {
    const { chat, anna, bo, cia, mine, idle, errors } = await smallGroup();
    await chat.says(anna, 'roll samordnare @Bo Ek', { mentions: [bo] });
    await chat.says(anna, 'arbetsgrupp Mat, fika: Cia, sammankallande Cia');
    await chat.says(anna, 'dagordning:\n1. Lokaler');
    await chat.says(anna, 'möte start');
    await idle();
    const card = chat.messages.findLast((one) => chat.reads(anna, one).startsWith('Möte 1'));
    if (!card) throw new Error('the agenda stands in the chat');
    const owners = choiceNamed(chat, anna, 'Samordnare', card);
    const both = `${owners},${choiceNamed(chat, anna, 'Mat, fika', card)}`;
    await chat.clicks(anna, card, 'Anteckna uppdrag', { text: 'boka salen', owners: both });
    await idle();
    const written = { text: 'dela ut nycklar', otherOwner: 'samordnaren' };
    await chat.clicks(anna, card, 'Anteckna uppdrag', written);
    await idle();
    expect(await mine(bo)).toMatch(/1\. boka salen[^]*2\. dela ut nycklar/);
    expect(await mine(cia)).toContain('1. boka salen');
    expect(await mine(cia)).not.toContain('nycklar');
    expect(errors()).toEqual([]);
  });

  it('reaches a member who joins later, and leaves the list of one who goes', async () => {
    const { teams, chat, anna, bo, mine } = await smallGroup();
    await chat.says(anna, 'uppdrag alla läser planen');
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    const dan = teams.person({ name: 'Dan Frö', installed: true });
    await chat.joins(dan);
    expect(await mine(dan)).toContain('läser planen');
    await chat.leaves(bo);
    expect(await mine(bo)).toContain('Du har inga öppna uppdrag');
  });

  it('is asked for where nobody in the group bears the name', async () => {
    const { chat, anna, mine, bo } = await smallGroup();
    await chat.says(anna, 'uppdrag Lisa: ringa skolan till nästa möte');
    const form = chat.last;
    expect(chat.reads(anna, form)).toContain('Jag känner ingen Lisa i gruppen.');
    const chosen = { owners: choiceNamed(chat, anna, 'Bo Ek'), otherOwner: '' };
    await chat.clicks(anna, form, 'Anteckna', chosen);
    expect(await mine(bo)).toContain('1. ringa skolan');
    await chat.says(anna, 'uppdrag Lisa Norén: bjuda in BUP');
    expect(chat.reads(anna, chat.last)).toMatch(/Uppdrag 2[^]*Lisa Norén/);
  });

  it('is asked, never guessed, where a name fits several', async () => {
    const { teams, chat, anna, bo, mine } = await smallGroup();
    await chat.joins(teams.person({ name: 'Bo Strand', installed: true }));
    await chat.says(anna, 'uppdrag Bo ringer skolan senast 2099-03-01');
    expect(chat.reads(anna, chat.last)).toContain('Flera i gruppen heter Bo.');
    expect(await mine(bo)).not.toContain('ringer skolan');
    await chat.clicks(anna, chat.last, 'Anteckna', { owners: choiceNamed(chat, anna, 'Bo Ek') });
    expect(chat.reads(anna, chat.last)).toMatch(
      /ringer skolan\nAnsvarig: Bo Ek\nNär: senast .*2099/,
    );
    expect(await mine(bo)).toContain('ringer skolan');
  });

  it('can be taken on by anyone where nobody has it, but given to others only by some', async () => {
    const { chat, anna, bo, cia, mine } = await smallGroup();
    await chat.says(anna, 'uppdrag hittar en lokal');
    const card = chat.last;
    const given = await chat.clicks(bo, card, 'Utse ansvarig', {
      owner: choiceNamed(chat, bo, 'Cia Dal'),
    });
    expect(given.text).toContain('Det kan bara ordföranden eller sekreteraren göra (Anna Berg)');
    await chat.clicks(bo, card, 'Utse ansvarig', { owner: choiceNamed(chat, bo, 'Bo Ek') });
    expect(await mine(bo)).toContain('hittar en lokal');
    expect(await mine(cia)).not.toContain('hittar en lokal');
  });

  it('stays within its group: another group and its members see nothing of it', async () => {
    const { teams, chat, anna, bo, mine } = await smallGroup();
    const eve = teams.person({ name: 'Eva Utomstående', installed: true });
    const other = teams.groupChat({ name: 'Andra gruppen', members: [eve, bo] });
    await other.installs(eve);
    await chat.says(anna, 'uppdrag alla läser planen');
    await chat.says(anna, 'beslut Hemlig plan antas');
    const card = chat.last;
    for (const line of ['lista', 'visa beslut', 'mina uppdrag']) {
      await other.says(bo, line);
      expect(other.reads(bo, other.last)).not.toMatch(/läser planen|Hemlig plan/);
    }
    expect(await mine(eve)).toContain('Du har inga öppna uppdrag');
    await chat.says(anna, 'uppdrag hittar en lokal');
    const forged = chat.view(anna, chat.last);
    const { group: groupId } = /"data":(\{[^}]*\})/.exec(JSON.stringify(forged))
      ? (JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(forged))?.[1] ?? '{}') as {
          group: string;
        })
      : { group: '' };
    await other.says(eve, 'hjälp');
    const theirs = await other.forges(eve, other.last, {
      verb: 'record.page',
      data: { group: groupId, what: 'decisions', page: 0 },
    });
    expect(theirs.text).toContain('hör till en annan grupp');
    const alone = teams.personalChat(eve);
    const mineForged = await alone.forges(eve, alone.last, {
      verb: 'my-items.complete',
      data: { group: groupId, number: 1, scope: groupId, person: 'x' },
    });
    expect(mineForged.text).toContain('inte ditt');
    expect(chat.reads(anna, card)).toContain('Hemlig plan antas');
  });

  it('may be set as done by owners, recorder, chair and secretary, and by nobody else', async () => {
    const { chat, anna, bo, cia } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    const card = chat.last;
    const refused = await chat.clicks(cia, card, 'Klart');
    expect(refused.text).toBe(
      'Det här uppdraget är inte ditt (ansvarig: Bo Ek). Ordföranden och sekreteraren kan också göra det. Inget har ändrats.',
    );
    expect((await chat.clicks(bo, card, 'Klart')).card).toBeDefined();
    // Too late, and twice: the card as it is, no error.
    expect((await chat.forges(bo, card, executeOf(card.history[0]))).card).toBeDefined();
  });
});

/** The first button of a card as it was when it was sent. */
function executeOf(activity: object | undefined): { verb: string; data: unknown } {
  const found = /"type":"Action.Execute"[^{}]*"verb":"([^"]+)","data":(\{[^}]*\})/.exec(
    JSON.stringify(activity),
  );
  return { verb: found?.[1] ?? '', data: JSON.parse(found?.[2] ?? '{}') as unknown };
}
