import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { Person, PersonId } from '../../src/domain/ids.js';
import { personIdOf } from '../../src/teams/identity.js';
import { readMessage } from '../../src/teams/message-text.js';
import type { RosterEntry } from '../../src/teams/roster.js';

const BOT = { id: '28:bot', name: 'Avstämning' };

function entry(name: string, id: string, aadObjectId?: string): RosterEntry {
  const account = { id, ...(aadObjectId && { aadObjectId }) };
  return { person: { id: personIdOf(account), name }, account };
}

const BO = entry('Bo Ek', '29:bo', 'aad-bo');
const LIV = entry('Liv Holm', '29:liv', 'aad-liv');
const OTHER_LIV = entry('Liv Holm', '29:other-liv', 'aad-other-liv');
const VISITOR = entry('Vera Vik', '29:visitor');
const ROSTER = [VISITOR, BO, LIV, OTHER_LIV];

const mention = (text: string, mentioned: object) => ({ type: 'mention', text, mentioned });
const botMention = mention('<at>Avstämning</at>', BOT);
const of = ({ account, person }: RosterEntry) =>
  mention(`<at>${person.name}</at>`, { ...account, name: person.name });

function read(text: string, ...entities: readonly object[]) {
  const activity = { text, entities, recipient: BOT } as unknown as Partial<Activity>;
  const message = readMessage(activity, ROSTER);
  return { text: message.text.replace(/ +/g, ' '), mentioned: message.mentioned };
}

const people = (...entries: readonly RosterEntry[]): Person[] =>
  entries.map(({ person }) => person);

describe('readMessage', () => {
  it('leaves out the bot’s own mention wherever it stands', () => {
    const plain = { text: 'mina uppdrag', mentioned: [] };
    expect(read('<at>Avstämning</at> mina uppdrag', botMention)).toEqual(plain);
    expect(read('mina uppdrag <at>Avstämning</at>', botMention)).toEqual(plain);
    expect(read('mina <at>Avstämning</at> uppdrag', botMention)).toEqual(plain);
    expect(read('<at>Avstämning</at>mina uppdrag', botMention)).toEqual(plain);
  });

  it('numbers the mentions as they stand in the text, whatever the order of the entities', () => {
    const text = '<at>Avstämning</at> uppdrag <at>Liv Holm</at> och <at>Bo Ek</at> ringer';
    expect(read(text, of(BO), of(LIV), botMention)).toEqual({
      text: 'uppdrag <at>0</at> och <at>1</at> ringer',
      mentioned: people(LIV, BO),
    });
  });

  it('tells two people of the same name apart by the order of their entities', () => {
    const text = '<at>Liv Holm</at> och <at>Liv Holm</at> ringer';
    expect(read(text, of(OTHER_LIV), of(LIV)).mentioned).toEqual(people(OTHER_LIV, LIV));
  });

  it('keeps one who is mentioned twice as two mentions of the same person', () => {
    const twice = read('<at>Bo Ek</at> frågar <at>Bo Ek</at>', of(BO), of(BO));
    expect(twice.text).toBe('<at>0</at> frågar <at>1</at>');
    expect(twice.mentioned).toEqual(people(BO, BO));
  });

  it('writes a mention that belongs to nobody as it was seen', () => {
    expect(read('uppdrag <at>Bo Ek</at> ringer')).toEqual({
      text: 'uppdrag @Bo Ek ringer',
      mentioned: [],
    });
    const once = read('<at>Bo Ek</at> frågar <at>Bo Ek</at>', of(BO));
    expect(once.text).toBe('<at>0</at> frågar @Bo Ek');
  });

  it('knows a member by the directory’s id where the Teams id is another', () => {
    const bo = mention('<at>Bo</at>', { id: '29:new', aadObjectId: 'aad-bo', name: 'Bo' });
    expect(read('<at>Bo</at> ringer', bo).mentioned).toEqual(people(BO));
    const bare = mention('<at>Bo</at>', { id: '29:bo', name: 'Bo' });
    expect(read('<at>Bo</at> ringer', bare).mentioned).toEqual(people(BO));
  });

  it('takes nobody in the roster for another who lacks a directory id as well', () => {
    const guest = mention('<at>Gun</at>', { id: '29:gun', name: 'Gun Gäst' });
    expect(read('<at>Gun</at> ringer', guest).mentioned).toEqual([
      { id: personIdOf({ id: '29:gun' }), name: 'Gun Gäst' },
    ]);
  });

  it('reads what clients put around a name', () => {
    const withId = '<at id="0">Bo Ek</at> ringer';
    expect(read(withId, of(BO))).toEqual({ text: '<at>0</at> ringer', mentioned: people(BO) });
    const numbered = mention('<at id="0">Bo Ek</at>', { ...BO.account, name: 'Bo Ek' });
    expect(read(withId, numbered).mentioned).toEqual(people(BO));
  });

  it('turns HTML’s entities into letters, once', () => {
    expect(read('beslut a &lt; b &amp; c&nbsp;&gt; d &quot;e&quot; &#39;f&#39;').text).toBe(
      'beslut a < b & c > d "e" \'f\'',
    );
    expect(read('beslut &amp;lt;').text).toBe('beslut &lt;');
    const jo = { person: { id: 'x' as PersonId, name: 'Jo &amp; Co' }, account: { id: '29:jo' } };
    expect(read('<at>Jo &amp; Co</at> ringer', of(jo)).text).toBe('<at>0</at> ringer');
  });

  it('reads an activity without text as nothing', () => {
    expect(readMessage({}, ROSTER)).toEqual({ text: '', mentioned: [] });
    expect(read('  \n ').text).toBe('');
  });
});
