import { scene, type SceneOptions } from './scene.js';
import type { Person } from './teams-simulator/person.js';

/** A group of three, of whom Anna Berg leads the meeting; everybody has the app. */
export async function smallGroup(options: SceneOptions = {}) {
  const made = await scene(options);
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo, cia] });
  await chat.installs(anna);

  /** What the person's own list says, asked alone. */
  async function mine(person: Person): Promise<string> {
    const alone = teams.personalChat(person);
    await alone.says(person, 'mina uppdrag');
    return alone.reads(person, alone.last);
  }

  /** What the bot answers a line that mentions whoever it names. */
  async function asks(person: Person, line: string): Promise<string> {
    const mentions = [anna, bo, cia].filter(({ name }) => line.includes(`@${name}`));
    await chat.says(person, line, { mentions });
    return chat.reads(person, chat.last);
  }
  return { ...made, chat, anna, bo, cia, mine, asks };
}
