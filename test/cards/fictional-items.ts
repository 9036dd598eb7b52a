import type { GroupId } from '../../src/domain/ids.js';
import type { MyItem } from '../../src/domain/my-item.js';
import { assignments } from './fictional-record.js';

/** What one person has to do, spread over as many groups as are named. */
export function items(count: number, ...groupNames: string[]): MyItem[] {
  return assignments(count).map(({ number, text, owners, due }, index) => {
    const groupName = groupNames[index % groupNames.length] ?? '';
    const group = `${groupName.replace(/\P{L}/gu, '')}idididididididididid`.slice(0, 22) as GroupId;
    const nextMeeting = due.kind === 'nextMeeting' ? '2026-12-10T12:00:00Z' : null;
    const stored = { meeting: 3, recordedAt: '2026-11-02T12:00:00Z', unconfirmed: index % 5 === 4 };
    return { group, groupName, number, text, owners, due, nextMeeting, ...stored };
  });
}
