import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';
import { hoursAhead } from '../support/working-day.js';

it('records, closes with a round, reminds and answers: a meeting from first line to last', async () => {
  const { teams, idle, errors } = await scene();
  const karin = teams.person({ name: 'Karin Ås', installed: true });
  const megan = teams.person({ name: 'Megan Lindqvist', installed: true });
  const adele = teams.person({ name: 'Adele Vestergren', installed: true });
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [karin, megan, adele] });
  const seen = () => chat.reads(karin, chat.last);

  await chat.installs(karin);
  expect(seen()).toContain('Karin Ås är ordförande tills ni säger annat.');
  await chat.says(karin, 'beslut Handlingsplanen antas');
  expect(seen()).toMatch(/Beslut 1\nHandlingsplanen antas/);
  await chat.says(
    karin,
    'uppdrag @Megan Lindqvist @Adele Vestergren skicka ut länklistan till nästa möte',
    { mentions: [megan, adele] },
  );
  expect(seen()).toMatch(
    /Uppdrag 1\nskicka ut länklistan\nAnsvarig: Megan Lindqvist och Adele Vestergren\nNär: till nästa möte/,
  );
  await chat.says(karin, 'uppdrag hitta en lokal');
  const ownerless = chat.last;
  expect(seen()).toContain('Ingen har tagit på sig det här än.');

  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  expect(seen()).toContain('0 av 2 tydliga, 1 utan ansvarig');
  await chat.clicks(megan, round, 'Tydligt');
  await chat.clicks(karin, round, 'Otydligt för valda', {
    people: idOf(adele, chat.view(karin, round)),
  });
  await chat.clicks(karin, round, 'Utse ansvarig', { owner: 'role:chair' });
  await idle();
  expect(chat.reads(megan, round)).toMatch(
    /Otydligt för Adele Vestergren · ett svar gavs i rummet/,
  );
  expect(chat.reads(megan, ownerless)).toContain('Ansvarig: ordföranden');
  await chat.clicks(karin, round, 'Tydligt för valda', { people: 'all-waiting' });
  await idle();
  expect(chat.reads(megan, round)).not.toContain('Väntar på');
  await chat.clicks(karin, round, 'Stäng avstämningen');
  expect(seen()).toMatch(/Avstämning 1[^]*Otydligt\n1\. skicka ut länklistan/);

  await chat.says(karin, `nästa möte ${hoursAhead(20)}`);
  const alone = teams.personalChat(adele);
  await teams.until(() => alone.messages.length > 0, 10_000);
  expect(alone.reads(adele, alone.last)).toMatch(/Inför mötet[^]*1\. skicka ut länklistan/);
  await alone.says(adele, "what's my action item");
  await alone.clicks(adele, alone.last, 'Klart 1');
  expect(alone.reads(adele, alone.last)).toContain('Du har inga öppna uppdrag');
  await idle();
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

/** The value behind a person's name among the choices on a card. */
function idOf({ name }: { name: string }, card: object): string {
  const choice = new RegExp(`"title":"${name}","value":"([^"]+)"`).exec(JSON.stringify(card));
  return choice?.[1] ?? '';
}
