import type { svGroups } from './sv-groups.js';

/** English words for the same. */
export const enGroups: Readonly<Record<keyof typeof svGroups, string>> = {
  'link.heading': 'Linked groups',
  'link.none': 'You are not linked to any group.',
  'link.how':
    'The chair writes “link” and gets a code. The chair of the other group writes “link” and the code there.',
  'link.howWhenLinked':
    'Write “hand down” to send them something, or “unlink” and the name to stop.',
  'link.code':
    'The code is {code}. Ask the chair of the other group to write “link {code}” in their chat, by {date}. It works once.',

  'relay.heading': 'Handed down {number}',
  'relay.receivedHeading': 'Handed down to us',
  'relay.from': 'From',
  'relay.askedBy': 'Sent by',
  'relay.sentBy': 'Sent by {name}, {date}',
  'relay.receivedNote': 'Came {date}. It is on the next agenda as well.',
  'relay.stateSent': 'Sent, no answer yet.',
  'relay.stateByName': 'Not linked here. {name} passes it on.',
  'relay.stateTaken': 'Taken on by {name}, {date}.',
  'relay.stateAnswered': 'Answer from {name}, {date}:',
  'relay.stateDeclined': 'Declined by {name}, {date}.',
  'relay.stateUnlinked': 'Did not arrive: the groups are no longer linked.',
  'relay.becameAssignment': 'Taken on by {name}, {date}, as assignment {number}.',
  'relay.answerLabel': 'Answer (or why you decline)',
  'relay.takeButton': 'Take it on',
  'relay.answerButton': 'Answer',
  'relay.declineButton': 'Decline',
  'relay.assignButton': 'Make it an assignment',
  'relay.formHeading': 'Hand down to other groups',
  'relay.formText': 'What shall they get?',
  'relay.formLinked': 'To linked groups',
  'relay.formOthers': 'To other groups (names, with commas between)',
  'relay.formContact': 'Who passes it on to them?',
  'relay.formDue': 'When do you want an answer?',
  'relay.formDueNextMeeting': 'By their next meeting',
  'relay.formHandOver': 'Assignment {number}',
  'relay.formHandOverTitle': 'Hand it over: then it is no longer ours',
  'relay.formSendButton': 'Hand down',

  'plan.heading': 'Action plan{count, plural, =0 {} one {, one row} other {, # rows}}',
  'plan.nothing': 'The action plan is empty. Press New row, or paste a table after “action plan”.',
  'plan.goal': 'Goal',
  'plan.activity': 'Activity',
  'plan.followUp': 'Follow-up',
  'plan.followedUp': 'Followed up {date}.',
  'plan.open': 'open',
  'plan.ended.done': 'done',
  'plan.ended.dropped': 'dropped',
  'plan.ended.handedOver': 'handed over',
  'plan.ended.withdrawn': 'withdrawn',
  'plan.whichRow': 'Which row?',
  'plan.followedButton': 'Followed up',
  'plan.editButton': 'Change',
  'plan.withdrawButton': 'Strike',
  'plan.newButton': 'New row',
  'plan.formHeading': 'New row in the action plan',
  'plan.formEditHeading': 'Row {number} of the action plan',
  'plan.otherOwner': 'Others responsible (names, with commas between)',
  'plan.formFollowUp': 'When is it followed up?',
  'plan.formFollowUpExample': 'spring term 2027, in October, ongoing …',

  'refusal.rights.chair':
    'Only the chair can do that{who, select, none {. First write “chair @name”} other { ({who})}}. Nothing was changed.',
  'refusal.code.unknown':
    'I do not know that code. Ask the chair of the other group for a new one.',
  'refusal.code.expired':
    'The code has run out. Ask the chair of the other group for a new one. Nothing was changed.',
  'refusal.code.used':
    'The code has been used, and each works once. Ask for a new one. Nothing was changed.',
  'refusal.code.ownGroup': 'The code comes from here. It is for use in the other chat.',
  'refusal.code.otherTenant':
    'The code comes from the Teams of another organisation and cannot be used here. Nothing was changed.',
  'refusal.link.already': 'You are linked to {name} already. Nothing was changed.',
  'refusal.link.unknown': 'You are not linked to {name}. Nothing was changed.',
  'refusal.link.tooMany': 'A group can be linked to {limit} others at most. Nothing was changed.',
  'refusal.relay.nobody': 'Choose or write which groups it goes to. Nothing was sent.',
  'refusal.relay.tooMany': 'At most {limit} groups at once. Nothing was sent; divide it up.',
  'refusal.relay.unlinked': 'That group is no longer linked to yours. Nothing was sent.',
  'refusal.relay.settled': 'The group has already said what it does with it. Nothing was changed.',
  'refusal.plan.nothing':
    'I find no rows. Paste the table after “action plan”, one line for each row.',
  'refusal.plan.unknown': 'There is no row {number} in the action plan. Nothing was changed.',
  'refusal.plan.tooMany':
    'At most {limit} rows at once. Nothing was recorded; divide the table up.',
  'deed.series.moved': 'the series was moved to a new chat',
  'link.seriesCode':
    'The code is {code}. Write “continue {code}” in the new chat, by {date}, and the group goes on there with everything it has. It works once.',
  'link.seriesMoved': '{name} goes on here. Assignments, decisions and the next agenda come along.',
  'refusal.series.notEmpty':
    'There are things on record in this chat already. A series can only go on in a new chat. Nothing was changed.',
  'refusal.chat.moved': 'This group goes on in another chat. Nothing was changed here.',
  'refusal.chat.moving':
    'The series of another chat goes on here, and is being moved. Nothing was recorded; write again in a minute.',
  'cadence.label': 'Meets',
  'cadence.proposal': 'Proposal: {date} at {time}',
  'cadence.skipped': 'Without a meeting since the last: {days}.',
  'cadence.moreSkipped': '{count} more',
  'cadence.confirmButton': 'Confirm',
  'cadence.otherDate': 'Or another day',
  'cadence.otherTime': 'Time',
  'cadence.setButton': 'Set that day',
  'refusal.cadence.unreadable':
    'I cannot see how often you meet. Write for instance: cadence first Wednesday of the month at 13',
  'roles.workingGroup': 'Working group {name}',
  'roles.convened': '{names} (convenor {convenor})',
  'refusal.settings.tooMany': 'There is room for {limit} at most. Nothing was changed.',
  'refusal.settings.unreadable':
    'I cannot see whom you mean. Write for instance “working group Conference: Anna, Bo and Cia, convenor Anna”.',
};
