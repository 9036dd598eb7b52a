import type { Person } from './teams-simulator/person.js';
import type { LabelledAssignment, LabelledMinutes } from './labelled-minutes.js';
import { readPages } from './read-pages.js';
import { scene } from './scene.js';

/** Plays what the labels say must be there as typed lines, and reads it back from the cards. */
export async function playMinutes(minutes: LabelledMinutes) {
  const started = Date.now();
  const day = Date.parse(`${minutes.meeting.date}T12:00:00Z`);
  const clock = () => new Date(day + Date.now() - started).toISOString();
  const { teams, idle, errors } = await scene({ clock });
  const members = minutes.attendance.map(({ name }) => teams.person({ name, installed: true }));
  const withRole = (role: RegExp) =>
    members[minutes.attendance.findIndex((one) => role.test(one.role))] ?? members[0];
  const [chair, secretary] = [withRole(/ordförande/i), withRole(/sekreterare/i)];
  if (!chair || !secretary) throw new Error('the minutes name nobody');
  const roles = { chair, secretary };
  const chat = teams.groupChat({ name: 'Samverkansgruppen', members });
  await chat.installs(chair);
  await chat.says(chair, `sekreterare @${secretary.name}`, { mentions: [secretary] });

  const decisions = minutes.decisions.filter(({ tier }) => tier === 'must');
  const assignments = minutes.assignments.filter(({ tier }) => tier === 'must');
  for (const { text } of decisions) await chat.says(secretary, `beslut ${text}`);
  for (const assignment of assignments) await chat.says(secretary, lineOf(assignment));
  await idle();

  const holders = assignments.map(({ owners }) =>
    owners.flatMap((owner) => behind(owner, members, roles)),
  );
  const expected = {
    decisions: decisions.map(({ text }, index) => `${index + 1}. ${text}`),
    assignments: assignments.map((assignment, index) => {
      const who = assignment.owners.map((owner) => shownAs(owner, members, roles)).join(' och ');
      return `${index + 1}. ${assignment.what} | ${who} | ${shownWhen(assignment)}`;
    }),
    listOf: Object.fromEntries(
      members.map((member) => [
        member.name,
        assignments.flatMap(({ what }, index) =>
          holders[index]?.includes(member) ? [`${index + 1}. ${what}`] : [],
        ),
      ]),
    ),
  };
  const listOf: Record<string, string[]> = {};
  for (const member of members) {
    const alone = teams.personalChat(member);
    await alone.says(member, 'mina uppdrag');
    listOf[member.name] = (await readPages(alone, member)).map(firstLine);
  }
  await chat.says(secretary, 'lista');
  const list = await readPages(chat, secretary);
  await chat.says(secretary, 'visa beslut');
  const decided = await readPages(chat, secretary);
  const found = {
    decisions: decided.map(firstLine).reverse(),
    assignments: list.map((row) => {
      const [first = '', detail = ''] = row.split('\n');
      const [who = '', when = ''] = detail.split(' · ');
      return `${first} | ${who.replaceAll(', ', ' och ')} | ${when}`;
    }),
    listOf,
  };
  return { expected, found, errors: errors(), violations: teams.violations };
}

function lineOf(assignment: LabelledAssignment): string {
  const { owners, what, due, dueISO } = assignment;
  const who = owners.length > 0 ? `${owners.join(', ')}: ` : '';
  const when = isNextMeeting(assignment)
    ? ` ${String(due).toLowerCase()}`
    : dueISO
      ? ` senast ${dueISO}`
      : '';
  return `uppdrag ${who}${what}${when}`;
}

const isNextMeeting = ({ due }: LabelledAssignment) => /^(till|inför) nästa möte$/i.test(due ?? '');

function shownWhen(assignment: LabelledAssignment): string {
  if (isNextMeeting(assignment)) return 'till nästa möte';
  if (!assignment.dueISO) return 'ingen tid bestämd';
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return `senast ${new Date(assignment.dueISO).toLocaleDateString('sv-SE', day)}`;
}

interface Roles {
  readonly chair: Person;
  readonly secretary: Person;
}

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The members whom a labelled owner stands for, by the label's own spelling. */
function behind(owner: string, members: readonly Person[], roles: Roles): readonly Person[] {
  if (owner === 'alla') return members;
  if (/^sekreterare/i.test(owner)) return [roles.secretary];
  if (/^ordförande/i.test(owner)) return [roles.chair];
  const named = members.filter(({ name }) => bare(name) === bare(owner));
  return named.length > 0
    ? named
    : members.filter(({ name }) => bare(name).split(' ')[0] === bare(owner));
}

function shownAs(owner: string, members: readonly Person[], roles: Roles): string {
  if (owner === 'alla') return 'alla';
  if (/^sekreterare/i.test(owner)) return 'sekreteraren';
  if (/^ordförande/i.test(owner)) return 'ordföranden';
  return behind(owner, members, roles)[0]?.name ?? owner;
}

const firstLine = (row: string) => row.split('\n')[0] ?? '';
