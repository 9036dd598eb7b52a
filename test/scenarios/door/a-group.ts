import type { Message } from '../../support/teams-simulator/message.js';
import type { TeamsSimulator } from '../../support/teams-simulator/teams-simulator.js';

export const OTHER_CARD = 'Det kortet hör till en annan grupp. Inget har ändrats.';
export const OLD_CARD =
  'Det här kortet är för gammalt för att användas. Skriv ”hjälp” så ser du vad du kan göra.';

/** A group's chat in which Karin, who added the bot, is chair; Megan and Adele are members. */
export async function aGroup(teams: TeamsSimulator, name = 'Samverkan Norr') {
  const person = (called: string) =>
    teams.person({ name: called, locale: 'sv-SE', installed: true });
  const karin = person('Karin Ås');
  const megan = person('Megan Lindqvist');
  const adele = person('Adele Vestergren');
  const chat = teams.groupChat({ name, members: [karin, megan, adele] });
  await chat.installs(karin);
  return {
    chat,
    karin,
    megan,
    adele,
    /** Assignment 1, Megan's; resolves with its card. */
    async givesMeganAnAssignment(): Promise<Message> {
      const mentions = { mentions: [megan] };
      await chat.says(karin, 'uppdrag @Megan Lindqvist ringer skolan till nästa möte', mentions);
      return chat.last;
    },
  };
}

/** The group as the buttons of its cards name it. */
export function groupIdOn({ card }: Message): string {
  const id = /"group":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
  if (id === undefined) throw new Error('no button of the card names a group');
  return id;
}
