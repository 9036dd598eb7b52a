import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/domain/refusal.js';
import { formatter } from '../../src/i18n/format.js';
import { sv } from '../../src/i18n/messages/sv.js';

type Reason = Refusal['reason'];

/** One of each; the compiler asks for those that are added. */
const REFUSALS: { readonly [R in Reason]: Extract<Refusal, { reason: R }> } = {
  'rights.chairOrSecretary': { reason: 'rights.chairOrSecretary', who: ['Anna Brolin', 'Bo Ek'] },
  'rights.notYours': { reason: 'rights.notYours', who: ['Anna Brolin'] },
  'text.missing': { reason: 'text.missing' },
  'text.tooLong': { reason: 'text.tooLong', limit: 2000 },
  'text.personalNumber': { reason: 'text.personalNumber' },
  'assignment.unknown': { reason: 'assignment.unknown', number: 99 },
  'assignment.alreadyDone': { reason: 'assignment.alreadyDone', number: 3, by: 'Anna Brolin' },
  'number.missing': { reason: 'number.missing' },
  'owner.which': { reason: 'owner.which', name: 'Anna', candidates: ['Anna Brolin', 'Anna Ek'] },
  'owner.missing': { reason: 'owner.missing' },
  'owner.alreadyGiven': { reason: 'owner.alreadyGiven', number: 3 },
  'owner.tooMany': { reason: 'owner.tooMany', limit: 30 },
  'owner.nameTooLong': { reason: 'owner.nameTooLong', limit: 30 },
  'due.missing': { reason: 'due.missing' },
  'due.unreadable': { reason: 'due.unreadable', number: 3 },
  'meeting.unreadable': { reason: 'meeting.unreadable' },
  'meeting.past': { reason: 'meeting.past' },
  'meeting.notOpen': { reason: 'meeting.notOpen' },
  'meeting.over': { reason: 'meeting.over' },
  'agenda.full': { reason: 'agenda.full', limit: 50 },
  'agenda.titleMissing': { reason: 'agenda.titleMissing' },
  'agenda.titleTooLong': { reason: 'agenda.titleTooLong', limit: 200 },
  'agenda.nothingPasted': { reason: 'agenda.nothingPasted' },
  'agenda.unknownItem': { reason: 'agenda.unknownItem', number: 9 },
  'agenda.notChosen': { reason: 'agenda.notChosen' },
  'attendance.whichPerson': { reason: 'attendance.whichPerson', name: 'Maria' },
  'agenda.noCurrent': { reason: 'agenda.noCurrent' },
  'round.nothing': { reason: 'round.nothing' },
  'round.closed': { reason: 'round.closed' },
  'round.nobodyChosen': { reason: 'round.nobodyChosen' },
  'round.ownerless': { reason: 'round.ownerless', numbers: [3, 7] },
  'assignment.confirmed': { reason: 'assignment.confirmed', number: 3 },
  'assignment.ended': { reason: 'assignment.ended', number: 3, by: 'Anna Brolin' },
  'assignment.open': { reason: 'assignment.open', number: 3 },
  'decision.unknown': { reason: 'decision.unknown', number: 99 },
  'decision.replaced': { reason: 'decision.replaced', number: 3, by: 7 },
  'deferral.already': { reason: 'deferral.already', title: 'Ekonomi' },
  'deferral.comesBack': { reason: 'deferral.comesBack', title: 'Budget' },
  'deferral.unknown': { reason: 'deferral.unknown', wanted: 'budget', waiting: 0 },
  'rights.recorder': { reason: 'rights.recorder', who: ['Anna Brolin'] },
  'round.nothingLeft': { reason: 'round.nothingLeft' },
  'line.settled': { reason: 'line.settled' },
  notYet: { reason: 'notYet' },
  'undo.nothing': { reason: 'undo.nothing' },
  'undo.changedSince': { reason: 'undo.changedSince' },
  'role.nobodyNamed': { reason: 'role.nobodyNamed' },
  'rights.chair': { reason: 'rights.chair', who: ['Anna Brolin'] },
  'code.unknown': { reason: 'code.unknown' },
  'code.expired': { reason: 'code.expired' },
  'code.used': { reason: 'code.used' },
  'code.ownGroup': { reason: 'code.ownGroup' },
  'code.otherTenant': { reason: 'code.otherTenant' },
  'link.already': { reason: 'link.already', name: 'Söder' },
  'link.unknown': { reason: 'link.unknown', name: 'Söder' },
  'link.tooMany': { reason: 'link.tooMany', limit: 50 },
  'relay.nobody': { reason: 'relay.nobody' },
  'relay.tooMany': { reason: 'relay.tooMany', limit: 20 },
  'relay.unlinked': { reason: 'relay.unlinked' },
  'relay.settled': { reason: 'relay.settled' },
  'plan.nothing': { reason: 'plan.nothing' },
  'plan.unknown': { reason: 'plan.unknown', number: 9 },
  'plan.tooMany': { reason: 'plan.tooMany', limit: 40 },
  'comments.noMeeting': { reason: 'comments.noMeeting' },
  'comments.past': { reason: 'comments.past' },
  'comments.unreadable': { reason: 'comments.unreadable' },
  'reminders.days': { reason: 'reminders.days' },
  'cadence.unreadable': { reason: 'cadence.unreadable' },
  'settings.tooMany': { reason: 'settings.tooMany', limit: 20 },
  'settings.unreadable': { reason: 'settings.unreadable' },
  'series.notEmpty': { reason: 'series.notEmpty' },
  'chat.moved': { reason: 'chat.moved' },
  'chat.moving': { reason: 'chat.moving' },
  'card.otherGroup': { reason: 'card.otherGroup' },
  'card.notYours': { reason: 'card.notYours' },
  'card.unknown': { reason: 'card.unknown' },
  'chat.groupOnly': { reason: 'chat.groupOnly' },
};
const WITHOUT_NAMES: readonly Refusal[] = [
  { reason: 'rights.chairOrSecretary', who: [] },
  { reason: 'rights.notYours', who: [] },
  { reason: 'rights.chair', who: [] },
];

describe.each(['sv', 'en'] as const)('a refusal in %s', (language) => {
  const words = (refusal: Refusal) => formatter(language, 'Europe/Stockholm').refusal(refusal);

  it.each([...Object.values(REFUSALS), ...WITHOUT_NAMES])('is a sentence: $reason', (refusal) => {
    const said = words(refusal);
    expect(said).toMatch(/^\p{Lu}.{10,}[.\d]$/u);
    expect(said).not.toMatch(/[{}]|\bnone\b|\(\)|undefined/);
  });

  it('names those who may instead, and the numbers that it is about', () => {
    expect(words(REFUSALS['rights.chairOrSecretary'])).toMatch(/Anna Brolin (och|and) Bo Ek/);
    expect(words(REFUSALS['assignment.alreadyDone'])).toContain('Anna Brolin');
    expect(words(REFUSALS['assignment.unknown'])).toContain('99');
    expect(words(REFUSALS['owner.tooMany'])).toContain('30');
  });
});

it('there are no words for refusals that nobody gives', () => {
  const written = Object.keys(sv).filter((key) => key.startsWith('refusal.'));
  expect(written.sort()).toEqual(
    Object.keys(REFUSALS)
      .map((reason) => `refusal.${reason}`)
      .sort(),
  );
});
