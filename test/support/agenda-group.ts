import { scene } from './scene.js';

const DAY = 86_400_000;

/** A group of three on a day that the test can move on from. */
export async function agendaGroup() {
  let now = Date.parse('2026-11-05T12:00:00Z');
  const clock = () => new Date((now += 1000)).toISOString();
  // Nothing happens by itself: what is due on the days that are jumped over is another story.
  const world = await scene({ clock, env: { SWEEP_SECONDS: '3600' } });
  const { teams } = world;
  const karin = teams.person({ name: 'Karin Ås', installed: true });
  const megan = teams.person({ name: 'Megan Lindqvist', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const chat = teams.groupChat({
    name: 'Samverkan Norr',
    type: 'meeting',
    members: [karin, megan, bo],
  });
  await chat.installs(karin);
  const agenda = () => chat.messages.filter((one) => /^Möte \d+[:,]/.test(chat.reads(karin, one)));
  return {
    ...world,
    karin,
    megan,
    bo,
    chat,
    /** The cards of agendas that stand in the chat, oldest first. */
    agenda,
    /** The latest agenda as it reads now. */
    async reads() {
      await world.idle();
      const last = agenda().at(-1);
      return last ? chat.reads(karin, last) : '';
    },
    daysLater(days: number) {
      now += days * DAY;
    },
  };
}
