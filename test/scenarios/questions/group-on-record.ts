import { scene, type SceneOptions } from '../../support/scene.js';
import type { Person } from '../../support/teams-simulator/person.js';

/** A group that has something of each kind on record, from an item of an agenda. */
export async function groupOnRecord(options: SceneOptions = {}) {
  const made = await scene(options);
  const { teams, idle } = made;
  const person = (name: string) => teams.person({ name, locale: 'sv-SE', installed: true });
  const [anna, lisa, bo] = [person('Anna Berg'), person('Lisa Lund'), person('Bo Ek')];
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [anna, lisa, bo] });
  await chat.installs(anna);
  await chat.says(anna, 'dagordning:\n1. Skolfrånvaro\n2. Vårens konferens\n3. Lokaler');
  await chat.says(anna, 'möte start');
  await chat.says(anna, 'punkt 2');
  await chat.says(anna, 'beslut Elevhälsokonferensen hålls i Folkets hus den 14 april');
  await chat.says(anna, 'uppdrag @Lisa Lund skickar ut länklistan till nästa möte', {
    mentions: [lisa],
  });
  await chat.says(anna, 'punkt 1');
  await chat.says(anna, 'uppdrag @Bo Ek ringer BUP om väntetiderna', { mentions: [bo] });
  await chat.says(anna, 'bordlägg punkt 3 till nästa möte eftersom kommunen inte har svarat');
  await idle();

  async function asks(who: Person, text: string, where = chat): Promise<string> {
    const before = where.messages.length;
    await where.says(who, text);
    const answers = where.messages.slice(before);
    return answers.map((message) => where.reads(who, message)).join('\n---\n');
  }
  return {
    ...made,
    ...{ chat, anna, lisa, bo, asks },
    alone: (who: Person, text: string) => asks(who, text, teams.personalChat(who)),
  };
}
