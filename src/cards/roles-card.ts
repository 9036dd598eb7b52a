import { holdersOf, type Group, type Role } from '../domain/group.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

export function rolesView(group: Group, { t, format }: Words): CardView {
  const names = (role: Role) => {
    const holders = holdersOf(group, role).map(({ name }) => name);
    return holders.length > 0 ? format.list(holders) : t('roles.nobody');
  };
  const facts = [
    { label: t('label.chair'), value: names('chair') },
    { label: t('label.secretary'), value: names('secretary') },
  ];
  const heading = t('roles.heading');
  const summary = facts.map(({ label, value }) => `${label}: ${value}`).join('. ');
  return { summary: `${heading}. ${summary}`, heading, facts };
}
