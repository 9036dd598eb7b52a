import { OWNER_CHOICES } from '../../cards/choices.js';
import type { Person } from '../../domain/ids.js';
import type { Owner } from '../../domain/owner.js';

/** The owner behind a choice on a card; null for nobody, or someone who is no member. */
export function chosenOwner(choice: string, members: readonly Person[]): Owner | null {
  switch (choice) {
    case OWNER_CHOICES.everyone:
      return { kind: 'everyone' };
    case OWNER_CHOICES.chair:
      return { kind: 'role', role: 'chair' };
    case OWNER_CHOICES.secretary:
      return { kind: 'role', role: 'secretary' };
    default: {
      const person = members.find(({ id }) => id === choice);
      return person ? { kind: 'person', person } : null;
    }
  }
}
