import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { brief, plain } from './brief.js';
import type { Words } from './words.js';

/** Teams caps a card's size: in a larger chat the owner is written instead of chosen. */
const MAX_CHOICES = 100;

/** As much as a narrow list shows of one choice. */
const MAX_TITLE = 60;

/** As many of a group's own names as a card bears that is about other things as well. */
const FEW_NAMED = 8;

/** Besides people: everyone, who leads, and what the group has given names to itself. */
export function collectiveOwners({ otherRoles, workingGroups }: Group): readonly Owner[] {
  return [
    { kind: 'everyone' },
    { kind: 'role', role: 'chair' },
    { kind: 'role', role: 'secretary' },
    ...otherRoles.map(({ name }): Owner => ({ kind: 'role', role: name })),
    ...workingGroups.map(({ name }): Owner => ({ kind: 'workingGroup', name })),
  ];
}

/** Who can be made responsible: first those who most often are, then the chat's members by name. */
export function ownerChoices(
  group: Group,
  members: readonly Person[],
  { format }: Words,
  most = MAX_CHOICES,
) {
  const collective = collectiveOwners(group).map((owner) => ({
    title: choiceTitle(capital(format.owner(owner))),
    value: choiceValue(owner),
  }));
  return [...collective, ...people(members, most)];
}

/** The same for an assignment that nobody has; what is not among them can be written in the chat. */
export function giveChoices(group: Group, members: readonly Person[], words: Words) {
  const few: Group = {
    ...group,
    otherRoles: group.otherRoles.slice(0, FEW_NAMED),
    workingGroups: group.workingGroups.slice(0, FEW_NAMED),
  };
  return ownerChoices(few, members, words);
}

export function people(members: readonly Person[], most = MAX_CHOICES) {
  return [...members]
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    .slice(0, most)
    .map(({ id, name }) => ({ title: choiceTitle(name), value: id }));
}

/** Clients read Markdown in what stands beside a box to tick. */
export function choiceTitle(text: string): string {
  return brief(plain(text), MAX_TITLE);
}

/** Several choices come back parted by commas, which a name may have. */
export function choiceValue(owner: Owner): string {
  return ownerKey(owner).replaceAll(',', ' ');
}

/** The choice that stands for an owner; null for someone outside the chat. */
export function choiceOf(owner: Owner): string | null {
  return owner.kind === 'external' || owner.kind === 'group' ? null : choiceValue(owner);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
