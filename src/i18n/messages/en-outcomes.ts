import type { svOutcomes } from './sv-outcomes.js';

/** English words for what became of something: refusals, endings, and what was undone. */
export const enOutcomes: Readonly<Record<keyof typeof svOutcomes, string>> = {
  'ending.dropped': 'Dropped. {name} struck it {date}.',
  'ending.handedOver': 'Handed on. {name}, {date}.',
  'ending.withdrawn': 'Taken back. {name} undid it {date}.',
  'ending.done': 'Done. Marked by {name} on {date}.',
  'refusal.rights.chairOrSecretary':
    'Only the chair or the secretary can do that{who, select, none {} other { ({who})}}. Nothing was changed.',
  'refusal.rights.recorder':
    'Only the one who recorded it, the chair or the secretary can do that{who, select, none {} other { ({who})}}. Nothing has been changed.',
  'refusal.rights.notYours':
    'This assignment is not yours{who, select, none {} other { (responsible: {who})}}. The chair and the secretary can do it too. Nothing was changed.',
  'refusal.text.missing': 'Write what it is about, and I will record it.',
  'refusal.text.tooLong':
    'The text is too long: at most {limit} characters. Nothing was recorded; shorten it or split it.',
  'refusal.text.personalNumber':
    'That looks like a personal identity number. I do not record those, and nothing was saved. Remove it and write again, and please delete your message in the chat too.',
  'refusal.assignment.unknown':
    'There is no assignment {number} here. Write “list” to see them all.',
  'refusal.assignment.alreadyDone': 'Assignment {number} is done already (marked by {by}).',
  'refusal.number.missing': 'Write which number you mean. Write “list” to see them all.',
  'refusal.owner.which':
    'Several people here are called {name}: {candidates}. Write the whole name.',
  'refusal.owner.missing': 'First choose who is responsible.',
  'refusal.owner.alreadyGiven': 'Assignment {number} already has somebody responsible.',
  'refusal.owner.nameTooLong':
    'The name is too long: at most {limit} characters. Nothing was recorded.',
  'refusal.owner.tooMany':
    'An assignment has room for at most {limit} people. Write “everyone” if it is for all. Nothing was recorded.',
  'refusal.due.unreadable':
    'I do not see until when. Write, for instance, “move assignment {number} to 10 December” or “give assignment {number} one more week”.',
  'refusal.due.missing': 'Choose a date, or another answer to when it is due.',
  'refusal.meeting.unreadable':
    'I cannot see which day and time you mean. Write for instance: next meeting 2027-01-14 13:00',
  'refusal.meeting.past': 'That time has passed. Nothing was changed.',
  'refusal.meeting.notOpen':
    'No meeting is going on right now. Write “meeting start” when it begins.',
  'refusal.meeting.over':
    'That meeting is over, so nothing can be changed there. Write “agenda” to see the next one.',
  'refusal.agenda.full': 'The agenda is full: it takes {limit} items at most. Nothing was changed.',
  'refusal.agenda.titleMissing': 'Write what the item is called.',
  'refusal.agenda.titleTooLong':
    'The title is too long: {limit} characters at most. Nothing was changed.',
  'refusal.agenda.nothingPasted':
    'I found no items in what you wrote. Write one item on each line.',
  'refusal.agenda.unknownItem':
    'There is no item {number} on the agenda. Write “agenda” to see it.',
  'refusal.agenda.noCurrent': 'No item is being dealt with right now. Write for instance “item 3”.',
  'refusal.agenda.notChosen':
    'Choose an item in the list first. If it is gone, somebody has struck it.',
  'refusal.attendance.whichPerson':
    'Several in the group are called {name}. Write the whole name; nothing was recorded.',
  'refusal.round.nothing':
    'Nothing was handed out since the last round, so there is nothing to go through.',
  'refusal.round.ownerless':
    'The round cannot be closed yet: nobody owns assignment {numbers}. Name someone, drop it, or say that it is left without an owner.',
  'refusal.assignment.confirmed': 'Everyone who has assignment {number} has said yes already.',
  'refusal.assignment.ended':
    'Assignment {number} has ended already ({by}). Nothing has been changed.',
  'refusal.assignment.open': 'Assignment {number} is open already.',
  'refusal.decision.unknown':
    'There is no decision {number} here. Write “decisions” to see them all.',
  'refusal.decision.replaced':
    'Decision {number} was replaced by decision {by} already. Nothing has been changed.',
  'refusal.deferral.already':
    'The item “{title}” has been put off already. Write “undo” if that was wrong. Nothing was changed.',
  'refusal.deferral.comesBack':
    'The item “{title}” comes onto the agenda by itself. Nothing has changed.',
  'refusal.deferral.unknown':
    'There is no deferred item “{wanted}” here. {waiting, plural, =0 {Nothing waits to be taken up.} other {Write “show deferred items” to see what waits.}}',
  'refusal.round.nothingLeft': 'There is nothing left to answer in the closing round.',
  'refusal.line.settled': 'Somebody has taken care of that line already.',
  'refusal.notYet': 'I cannot do that yet. Nothing was changed. Write “help” to see what I can do.',
  'refusal.undo.nothing': 'There is nothing that you did in the last day to take back.',
  'refusal.undo.changedSince':
    'Somebody has changed it since, so it cannot be taken back. Nothing has been changed. You can correct it instead: write “change assignment 3: new text”.',
  'refusal.round.closed': 'That round is closed. The answer was not counted.',
  'refusal.round.nobodyChosen':
    'Choose for whom you answer. Those who answered themselves stay as they are.',
  'refusal.role.nobodyNamed':
    'Write who, for instance: chair @name. It must be somebody in the chat.',
  'refusal.card.otherGroup': 'That card belongs to another group. Nothing was changed.',
  'refusal.card.notYours':
    'Only whoever wrote the line can say what it meant. Feel free to write your own.',
  'refusal.card.unknown': 'This card is too old to be used. Write “help” to see what you can do.',
  'refusal.chat.groupOnly':
    'Do that in the group’s chat, where everyone sees it. Here you can write “my items”.',
  'deed.assignment.recorded': 'assignment {number} was recorded',
  'deed.assignment.owned': 'assignment {number} was given an owner',
  'deed.assignment.completed': 'assignment {number} was marked as done',
  'deed.assignment.changed': 'assignment {number} was changed',
  'deed.assignment.dropped': 'assignment {number} was dropped',
  'deed.assignment.reopened': 'assignment {number} was reopened',
  'deed.assignment.confirmed': 'assignment {number} was confirmed',
  'deed.share.completed': 'your part of assignment {number} was marked as done',
  'deed.decision.recorded': 'decision {number} was recorded',
  'deed.decision.changed': 'decision {number} was changed',
  'deed.decision.replaced': 'decision {number} was replaced',
  'deed.meeting.opened': 'the meeting was opened',
  'deed.meeting.closed': 'the meeting was closed',
  'deed.meeting.moved': 'the next meeting was set',
  'deed.agenda.changed': 'the agenda was changed',
  'deed.item.current': 'the meeting moved to another item',
  'deed.attendance.noted': 'the attendance was noted',
  'deed.item.deferred': 'the item was put off',
  'deed.item.broughtBack': 'put off {number} was taken up again',
  'deed.round.opened': 'the round was opened',
  'deed.round.answered': 'an answer in the round',
  'deed.round.closed': 'the round was closed',
  'deed.line.settled': 'a line in the round was settled',
  'deed.relay.sent': 'matter {number} was handed down',
  'deed.relay.received': 'a matter came from another group',
  'deed.relay.answered': 'a matter that was handed down was answered',
  'deed.groups.linked': 'two groups were linked',
  'deed.plan.changed': 'the action plan was changed',
  'deed.settings.changed': 'the settings of the group were changed',
  'deed.group.installed': 'the app was added',
  'deed.undone': 'something was undone',

  fault:
    'Something went wrong on my side. What you have a card for is saved; please try again in a moment. (Reference {reference})',
};
