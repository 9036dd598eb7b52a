import { sameName, type Group, type LinkedGroup } from './group.js';
import type { GroupId } from './ids.js';

/** As many as a card can list; a group works with a handful. */
export const MAX_LINKS = 50;

/** What other groups know a group by: its chat may have no name, but somebody leads it. */
export function nameForOthers(group: Group): string {
  const chairs = group.chairs.map(({ name }) => name).join(', ');
  return group.name.trim() || chairs || group.id;
}

export function linkTo(group: Group, other: GroupId): LinkedGroup | null {
  return group.links.find((link) => link.group === other) ?? null;
}

export function linkNamed(group: Group, name: string): LinkedGroup | null {
  return group.links.find((link) => sameName(link.name, name.trim())) ?? null;
}

/** With a link more. People call groups by their names, so no two links bear the same one. */
export function withLink(group: Group, other: GroupId, name: string): Group {
  if (linkTo(group, other)) return group;
  let free = name;
  for (let count = 2; linkNamed(group, free); count += 1) free = `${name} (${count})`;
  return { ...group, links: [...group.links, { group: other, name: free }] };
}

export function withoutLink(group: Group, other: GroupId): Group {
  return { ...group, links: group.links.filter((link) => link.group !== other) };
}
