import { expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { readOwners } from '../../src/language/read-owners.js';
import { person } from './people.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

it.each([
  'tolkarna, är det klart',
  'lokalen, vi bokar den',
  'kan vi inte ta det nästa gång säger ingen längre',
  'vem som helst får ringa',
  'the room, is it big enough',
])('what follows "beslut:" is kept whole: %s', (text) => {
  const { intent, slots } = understand(`beslut: ${text}`, context);
  expect({ intent, text: slots.text }).toEqual({ intent: 'record_decision', text });
});

it.each(['ingen ännu', 'ingen', 'nobody yet'])('"%s" is nobody', (name) => {
  const anna = person('Anna Berg');
  const people = { members: [anna], mentioned: [], writer: anna };
  expect(readOwners([name], people)).toEqual([{ kind: 'nobody' }]);
});
