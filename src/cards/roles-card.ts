import { holdersOf, type Group, type Role, type WorkingGroup } from '../domain/group.js';
import { brief } from './brief.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

/** As many names as one line can bear. */
const MAX_NAMES = 200;
const MAX_LABEL = 60;

export function rolesView(group: Group, words: Words): CardView {
  const { t, format } = words;
  const names = (role: Role) => {
    const holders = holdersOf(group, role).map(({ name }) => name);
    return holders.length > 0 ? format.list(holders) : t('roles.nobody');
  };
  const facts = [
    { label: t('label.chair'), value: names('chair') },
    { label: t('label.secretary'), value: names('secretary') },
    ...group.otherRoles.map(({ name, holders }) => ({
      label: brief(name, MAX_LABEL),
      value: brief(format.list(holders.map((holder) => holder.name)), MAX_NAMES),
    })),
    ...group.workingGroups.map((one) => ({
      label: t('roles.workingGroup', { name: brief(one.name, MAX_LABEL) }),
      value: membersOf(one, words),
    })),
  ];
  const heading = t('roles.heading');
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  return { summary: summaryOf([heading], lines, words), heading, facts };
}

function membersOf({ members, others, convenor }: WorkingGroup, { t, format }: Words): string {
  const all = format.list([...members.map(({ name }) => name), ...others]);
  const named = brief(all, MAX_NAMES);
  return convenor === null
    ? named
    : t('roles.convened', { names: named, convenor: brief(convenor, MAX_LABEL) });
}
