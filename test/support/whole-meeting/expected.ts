import type { LabelledAssignment, LabelledPerson } from '../labelled-minutes.js';
import type { Shown } from './record.js';
import type { Script } from './script.js';
import { isNextMeeting } from './typed.js';

const WORDS = {
  sv: {
    everyone: 'alla',
    chair: 'ordföranden',
    secretary: 'sekreteraren',
    nobody: 'ingen ännu',
    and: ' och ',
    nextMeeting: (day: string) => `till nästa möte, ${day}`,
    by: (day: string) => `senast ${day}`,
    none: 'ingen tid bestämd',
    standsIn: 'ersätter',
    coopted: (items = '') => `adjungerad${items && `, punkt ${items}`}`,
    locale: 'sv-SE',
  },
  en: {
    everyone: 'everyone',
    chair: 'the chair',
    secretary: 'the secretary',
    nobody: 'nobody yet',
    and: ' and ',
    nextMeeting: (day: string) => `by the next meeting, ${day}`,
    by: (day: string) => `by ${day}`,
    none: 'no time set',
    standsIn: 'standing in for',
    coopted: (items = '') => `co-opted${items && `, items ${items}`}`,
    locale: 'en-GB',
  },
} as const;

/** What the labels say that must be found afterwards, in the words of the chosen language. */
export function expectedOf(script: Script, language: 'sv' | 'en'): Omit<Shown, 'nextAgenda'> {
  const words = WORDS[language];
  const { members, guests, items, nextMeeting } = script;
  const assignments = items.flatMap((item) => item.assignments);
  const day = (date: string) =>
    new Date(date).toLocaleDateString(words.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  const holders = assignments.map(({ owners }) => owners.flatMap((one) => behind(one, script)));
  return {
    decisions: items
      .flatMap((item) => item.decisions)
      .map((text, index) => `${index + 1}. ${text}`),
    assignments: assignments.map((one, index) => {
      const { owners, what } = one;
      return `${index + 1}. ${what} | ${ownersOf(owners)} | ${whenOf(one)}`;
    }),
    present: [...members.filter(({ status }) => status !== 'absent'), ...guests]
      .map(presentAs)
      .sort(),
    absent: members
      .filter(({ status }) => status === 'absent')
      .map(({ name }) => name)
      .sort(),
    listOf: Object.fromEntries(
      members.map(({ name }) => [
        name,
        assignments.flatMap(({ what }, index) =>
          holders[index]?.includes(name) ? [`${index + 1}. ${what}`] : [],
        ),
      ]),
    ),
  };

  function ownersOf(owners: readonly string[]): string {
    const shown = owners.map((owner) => {
      if (owner === 'alla') return words.everyone;
      if (/^sekreterare/i.test(owner)) return words.secretary;
      if (/^ordförande/i.test(owner)) return words.chair;
      return behind(owner, script)[0] ?? owner;
    });
    const [last = words.nobody, ...others] = shown.reverse();
    return others.length > 0 ? `${others.reverse().join(', ')}${words.and}${last}` : last;
  }

  function whenOf({ due, dueISO }: LabelledAssignment): string {
    if (isNextMeeting(due)) return words.nextMeeting(day(nextMeeting.slice(0, 10)));
    return dueISO ? words.by(day(dueISO)) : words.none;
  }

  function presentAs({ name, status, items: at, for: absent = '' }: LabelledPerson): string {
    if (status === 'coopted') return `${name} (${words.coopted(at?.replace('-', '–'))})`;
    if (status !== 'substitute') return name;
    return `${name} (${words.standsIn} ${memberNear(absent, members) ?? absent})`;
  }
}

/** The members whom a labelled owner stands for, by the label's own spelling. */
function behind(owner: string, { members, chair, secretary }: Script): readonly string[] {
  if (owner === 'alla') return members.map(({ name }) => name);
  if (/^sekreterare/i.test(owner)) return [secretary.name];
  if (/^ordförande/i.test(owner)) return [chair.name];
  const named = members.filter(({ name }) => bare(name) === bare(owner));
  const meant =
    named.length > 0
      ? named
      : members.filter(({ name }) => bare(name).split(' ')[0] === bare(owner));
  return meant.map(({ name }) => name);
}

/** The minutes spell a name in two ways; a letter more or less is the same person. */
function memberNear(name: string, members: readonly LabelledPerson[]): string | undefined {
  const letters = (text: string) => bare(text).replaceAll('h', '');
  return members.find((member) => letters(member.name) === letters(name))?.name;
}

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
