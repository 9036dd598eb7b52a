import { newGroup, type Group, type Language } from '../../src/domain/group.js';
import type { GroupId, Person, PersonId } from '../../src/domain/ids.js';
import type { CardSettings } from '../../src/cards/render-card.js';

export const SETTINGS: CardSettings = { zone: 'Europe/Stockholm', reminderLeadDays: [7, 1] };

/** Ids as long as the real ones: they are much of what a large card weighs. */
const idOf = (name: string) => `${name.replace(/\P{L}/gu, '')}idididididididididid`.slice(0, 22);

export function person(name: string, id = idOf(name)): Person {
  return { id: id as PersonId, name };
}

/** Two dozen people around one table; the bot knows them by the name that Teams shows. */
export const MEMBERS: readonly Person[] = [
  'Agneta Fridh',
  'Birgitta Sandelin',
  'Carina Öhrn',
  'David Malmros',
  'Elsa Törnkvist',
  'Farid Nazari',
  'Gunilla Wass',
  'Hanna Brolin',
  'Ingemar Stark (Närvårdskontoret)',
  'Jenny Ekdal',
  'Karl-Johan Bååth',
  'Lena Gripenstedt-Wallerius',
  'Maria Alm',
  'Maria Dufva',
  'Maria Hjort Rönnblad',
  'Nils Uddman',
  'Olga Petrenko',
  'Pernilla Åhs',
  'Rana Haddad',
  'Sofia Lindwall',
  'Tuomas Kivelä',
  'Ulrika Thorn',
  'Viveka Ask',
  'Yusuf Demir',
].map((name) => person(name));

/** As many as a meeting can have before Teams stops telling the bot who is there. */
export const SIXTY: readonly Person[] = Array.from({ length: 60 }, (_, index) => {
  return MEMBERS[index] ?? person(`Gäst ${index + 1} Vikarie`, `guest-${index}-ididididididid`);
});

export const member = (name: string): Person => {
  const found = MEMBERS.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`${name} is not in the fictional group`);
  return found;
};

export function groupIn(language: Language, changes: Partial<Group> = {}): Group {
  return {
    ...newGroup('K3vQx0bnW2eLr7TzAa91_g' as GroupId, 'Barn och unga i Ekdalen', null),
    language,
    chairs: [member('Ingemar')],
    secretaries: [member('Sofia')],
    nextMeeting: '2026-12-10T12:00:00Z',
    lastAssignment: 30,
    lastDecision: 40,
    round: 4,
    ...changes,
  };
}
