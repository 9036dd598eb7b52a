import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { ownerChoices } from './choices.js';
import type { Words } from './words.js';

/**
 * What is asked of an assignment besides its text: whose it is, and when it is due. Whoever is not
 * among the `most` who are listed is written.
 */
export function recordInputs(
  group: Group,
  members: readonly Person[],
  words: Words,
  most?: number,
) {
  const { t } = words;
  return {
    ownersLabel: t('form.owners'),
    ownerChoices: ownerChoices(group, members, words, most),
    otherOwnerLabel: t('form.otherOwner'),
    dueLabel: t('form.due'),
    dueChoices: [
      { title: t('form.dueNextMeeting'), value: 'nextMeeting' },
      { title: t('form.dueDate'), value: 'date' },
      { title: t('form.dueOngoing'), value: 'ongoing' },
      { title: t('form.dueNone'), value: 'none' },
    ],
    dateLabel: t('form.date'),
  };
}
