import { describe, expect, it } from 'vitest';
import { readReminderWish } from '../../src/language/reminder-wish.js';
import { understand } from '../../src/language/understand.js';

const when = { today: '2026-11-22', nextMeeting: null, people: null };

describe('when somebody wants to be reminded before a meeting', () => {
  it.each([
    ['påminn mig 3 dagar före mötet', [3], 'own'],
    ['remind me 2 days before', [2], 'own'],
    ['påminn mig en vecka och en dag före mötet', [7, 1], 'own'],
    ['påminn mig 7, 3 och 1 dagar innan', [7, 3, 1], 'own'],
    ['remind me one week and 2 days before the meetings', [7, 2], 'own'],
    ['påminn mig samma dag som mötet', [0], 'own'],
    ['påminn oss fem dagar innan mötet istället', [5], 'unsaid'],
    ['påminnelser 3 dagar innan', [3], 'unsaid'],
    ['kan du påminna mig två dagar före mötet?', [2], 'own'],
  ] as const)('%s', (text, days, whose) => {
    expect(understand(text, when).intent).toBe('settings');
    expect(readReminderWish(text)).toEqual({ what: 'leadDays', days, whose });
  });

  it('what is to be done in so many days is no wish about reminders', () => {
    const lines = ['påminn mig om uppdrag 3', 'Anna ringer skolan tre dagar före mötet'];
    expect(lines.map((text) => understand(text, when).intent)).not.toContain('settings');
  });
});

it.each([
  ['påminnelser', 'show', 'unsaid'],
  ['mina påminnelser', 'show', 'own'],
  ['påminnelser av', 'off', 'unsaid'],
  ['påminnelser på', 'on', 'unsaid'],
  ['slå på mina påminnelser igen', 'on', 'own'],
  ['påminnelser av för den här gruppen', 'off', 'ownHere'],
  ['stäng av mina påminnelser från den här gruppen', 'off', 'ownHere'],
  ['påminnelser på för den här gruppen igen', 'on', 'ownHere'],
  ['turn off reminders from this group', 'off', 'ownHere'],
  ['inga fler påminnelser härifrån', 'off', 'ownHere'],
  // Nothing that the bot can do: nothing is turned off or on.
  ['stäng av påminnelserna på mejlen', 'show', 'unsaid'],
  ['sluta påminna mig på kvällarna', 'show', 'own'],
] as const)('%s: %s', (text, what, whose) => {
  expect(understand(text, when).intent).toBe('settings');
  expect(readReminderWish(text)).toEqual({ what, whose });
});
