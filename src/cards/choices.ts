import type { Person } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import { brief, plain } from './brief.js';
import type { Words } from './words.js';

/** Names of the owners that a card can offer besides people. */
export const OWNER_CHOICES = { everyone: 'everyone', chair: 'chair', secretary: 'secretary' };

/** Teams caps a card's size: in a larger chat the owner is written instead of chosen. */
const MAX_CHOICES = 100;

/** As much as a narrow list shows of one choice. */
const MAX_TITLE = 60;

/** Who can be made responsible: first those who most often are, then the chat's members by name. */
export function ownerChoices(members: readonly Person[], { t }: Words, most = MAX_CHOICES) {
  return [
    { title: capital(t('word.everyone')), value: OWNER_CHOICES.everyone },
    { title: capital(t('word.chair')), value: OWNER_CHOICES.chair },
    { title: capital(t('word.secretary')), value: OWNER_CHOICES.secretary },
    ...people(members, most),
  ];
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

/** The choice that stands for an owner; null for someone outside the chat. */
export function choiceOf(owner: Owner): string | null {
  switch (owner.kind) {
    case 'person':
      return owner.person.id;
    case 'everyone':
      return OWNER_CHOICES.everyone;
    case 'role':
      return owner.role === 'chair' || owner.role === 'secretary'
        ? OWNER_CHOICES[owner.role]
        : null;
    case 'external':
    case 'group':
    case 'workingGroup':
      return null;
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
