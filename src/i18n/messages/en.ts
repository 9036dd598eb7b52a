import type { sv } from './sv.js';

export const en: Readonly<Record<keyof typeof sv, string>> = {
  'word.everyone': 'everyone',
  'word.chair': 'the chair',
  'word.secretary': 'the secretary',
  'word.nobody': 'nobody yet',
  'word.thisGroup': 'the group',
  'due.nextMeeting': 'by the next meeting',
  'due.nextMeetingOn': 'by the next meeting, {date}',
  'due.date': 'by {date}',
  'due.period': '{said} (by {date})',
  'due.ongoing': 'ongoing',
  'due.none': 'no time set',

  'label.owner': 'Responsible',
  'label.when': 'When',
  'label.chair': 'Chair',
  'label.secretary': 'Secretary',
  'label.recordedBy': 'Recorded by {name}, {date}',

  'decision.heading': 'Decision {number}',
  'assignment.heading': 'Assignment {number}',
  'ending.dropped': 'Dropped. {name} struck it {date}.',
  'ending.handedOver': 'Handed on. {name}, {date}.',
  'ending.withdrawn': 'Taken back. {name} undid it {date}.',
  'assignment.leftOwnerless': 'Left without an owner.',
  'ending.done': 'Done. Marked by {name} on {date}.',
  'assignment.ownerless': 'Nobody has taken this on yet. Who will?',
  'assignment.progress': '{done} of {of} have done their part.',
  'assignment.completeButton': 'Done',
  'assignment.chooseOwner': 'Choose who is responsible',
  'assignment.ownerLabel': 'Responsible for assignment {number}',
  'assignment.giveOwnerButton': 'Give it to them',

  'meeting.heading': 'Next meeting',
  'meeting.when': '{date} at {time}',
  'meeting.none': 'The next meeting is not set. Write for instance: {example}',
  'meeting.reminders':
    'Everyone with open assignments gets a reminder {leads} before, each with their own.',
  'meeting.leadDays': '{days, plural, =0 {the same day} one {# day} other {# days}}',

  'roles.heading': 'Roles in the group',
  'roles.nobody': 'nobody yet',

  'form.assignmentHeading': 'New assignment',
  'form.decisionHeading': 'New decision',
  'form.assignmentText': 'What is to be done?',
  'form.decisionText': 'What was decided?',
  'form.textMissing': 'Write what it is about.',
  'form.owners': 'Who is responsible? (one or more)',
  'form.otherOwner': 'Somebody outside the chat (name)',
  'form.due': 'When is it due?',
  'form.dueNextMeeting': 'By the next meeting',
  'form.dueDate': 'A date (choose below)',
  'form.dueOngoing': 'Ongoing',
  'form.dueNone': 'No time set',
  'form.date': 'Date',
  'form.saveButton': 'Record',
  'form.whichPerson': 'Several in the group are called {name}. Choose whom you mean.',

  'list.assignments':
    '{count, plural, =0 {No open assignments} one {One open assignment} other {# open assignments}}',
  'list.decisions': '{count, plural, =0 {No decisions yet} one {One decision} other {# decisions}}',
  'list.page': 'Page {page} of {pages}',
  'list.more': '… and {count} more.',
  'list.previousButton': 'Previous',
  'list.nextButton': 'Next',
  'list.showDecisions': 'Show decisions',
  'list.showAssignments': 'Show assignments',
  'list.decidedOn': 'Decided {date}',

  'mine.heading':
    '{count, plural, =0 {You have no open assignments} one {You have one open assignment} other {You have # open assignments}}',
  'mine.headingHere':
    '{count, plural, =0 {No open assignments here} one {One open assignment here} other {# open assignments here}}',
  'mine.whose': 'For {name}',
  'mine.nothing': 'Nice! Whatever you take on will show up here.',
  'mine.which': 'Several groups have an assignment {number} for you. Which one is done?',
  'mine.completeButton': 'Done {number}',

  'reminder.heading': 'Before the meeting on {date} at {time}',
  'reminder.intro':
    '{name}, in {group} you have {count, plural, one {one assignment} other {# assignments}} left:',
  'reminder.how': 'Press Done when something is finished. Write “my items” to see everything.',
  'reminder.inGroup':
    'Written here since you do not have the app. Add it, and reminders come to you alone.',

  'round.heading': 'Closing round',
  'round.question': 'Is it clear who does what? Answer for your own.',
  'round.closed': 'The round is closed.',
  'round.standing':
    '{clear} of {total} clear{unclear, plural, =0 {} other {, # unclear}}{ownerless, plural, =0 {} other {, # with nobody responsible}}{waiting, plural, =0 {} other {, # waiting for answers}}',
  'round.ownerless': 'Nobody responsible',
  'round.clear': 'Clear',
  'round.unclear': 'Unclear to {names}',
  'round.waiting': 'Waiting for {names}',
  'round.someClear': '{count} of {of} have answered clear',
  'round.onBehalf': '{count, plural, one {one answer} other {# answers}} given in the room',
  'round.andMore': '{names} and {count} more',
  'round.moreLines':
    '{count, plural, one {One more assignment does not fit here.} other {# more assignments do not fit here.}} Write “list” to see all that are open.',
  'round.buttonless':
    '{count, plural, one {One assignment gets its buttons} other {# assignments get their buttons}} when more have answered. Whoever runs the meeting can answer for everyone under “{section}”.',
  'round.clearButton': 'Clear',
  'round.unclearButton': 'Unclear',
  'round.ownerSection': 'Give somebody responsibility',
  'round.whichAssignment': 'Assignment with nobody responsible',
  'round.roomSection': 'Answer for those in the room',
  'round.roomPeople': 'For whom? (one or more)',
  'round.roomEveryone': 'Everyone who has not answered',
  'round.roomClearButton': 'Clear for those chosen',
  'round.roomUnclearButton': 'Unclear for those chosen',
  'round.closeButton': 'Close the round',
  'round.summaryHeading': 'Closing round {round}: how it ended',
  'round.summaryAllClear': 'Everything is clear and has somebody responsible.',
  'round.summaryUnclear': 'Unclear',
  'round.summaryOwnerless': 'Nobody responsible',
  'round.summaryUnanswered': 'Not everyone has answered',
  'round.summaryClear': 'Clear',

  'welcome.heading': 'Hello! I keep the record of what you decide.',
  'welcome.chair': 'Chair until you say otherwise: {names}.',
  'welcome.noChair': 'Say who is chair: “chair @name”.',
  'help.heading': 'How to use me',
  'help.groupIntro': 'Write @Avstämning and then, for instance:',
  'help.personalIntro': 'Here you see your own assignments from all groups. Write:',
  'help.unknown': 'I did not understand that, and nothing was recorded.',
  'help.decision': 'decision The action plan is adopted',
  'help.decisionWhat': 'records a decision',
  'help.assignment': 'assignment @name send out the list of links by next meeting',
  'help.assignmentWhat':
    'records who does what (also everyone, the secretary, or somebody outside)',
  'help.meeting': 'next meeting 2027-01-14 13:00',
  'help.meetingWhat': 'sets the meeting; reminders then go out in time',
  'help.round': 'closing round',
  'help.roundWhat': 'asks everyone if it is clear who does what',
  'help.list': 'list',
  'help.listWhat': 'shows open assignments and decisions',
  'help.mine': 'my items',
  'help.mineWhat': 'shows what you have promised yourself',
  'help.done': 'done 3',
  'help.doneWhat': 'marks assignment 3 as done',
  'help.roles': 'chair @name, secretary @name, language sv',
  'help.rolesWhat': 'says who leads and which language we speak',
  'help.languageAsk': 'Write “language sv” or “language en”.',

  'said.done': 'Assignment {number} is done. Thank you!',
  'said.ownShareDone': 'Your part of assignment {number} is done. Thank you!',
  'said.personalLanguage':
    'In this chat I answer in the language your Teams is set to. The group’s language is chosen by its chair, in the group’s chat.',

  'refusal.rights.chairOrSecretary':
    'Only the chair or the secretary can do that{who, select, none {} other { ({who})}}. Nothing was changed.',
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
  'refusal.owner.missing': 'First choose who is responsible.',
  'refusal.owner.alreadyGiven': 'Assignment {number} already has somebody responsible.',
  'refusal.owner.nameTooLong':
    'The name is too long: at most {limit} characters. Nothing was recorded.',
  'refusal.owner.tooMany':
    'An assignment has room for at most {limit} people. Write “everyone” if it is for all. Nothing was recorded.',
  'refusal.due.missing': 'Choose a date, or another answer to when it is due.',
  'refusal.meeting.unreadable':
    'I cannot see which day and time you mean. Write for instance: next meeting 2027-01-14 13:00',
  'refusal.meeting.past': 'That time has passed. Nothing was changed.',
  'refusal.round.nothing':
    'Nothing was handed out since the last round, so there is nothing to go through.',
  'refusal.round.closed': 'That round is closed. The answer was not counted.',
  'refusal.round.nobodyChosen':
    'Choose for whom you answer. Those who answered themselves stay as they are.',
  'refusal.role.nobodyNamed':
    'Write who, for instance: chair @name. It must be somebody in the chat.',
  'refusal.card.otherGroup': 'That card belongs to another group. Nothing was changed.',
  'refusal.card.unknown': 'This card is too old to be used. Write “help” to see what you can do.',
  'refusal.chat.groupOnly':
    'Do that in the group’s chat, where everyone sees it. Here you can write “my items”.',

  fault:
    'Something went wrong on my side. What you have a card for is saved; please try again in a moment. (Reference {reference})',
};
