/** English words for reminders, what is answered to them, and what people can choose. */
export const enReminders = {
  'reminder.heading': 'Before the meeting on {date} at {time}',
  'reminder.dayHeading': 'Reminder for {date}',
  'reminder.intro':
    '{name}, in {group} you have {count, plural, one {one assignment} other {# assignments}} left:',
  'reminder.introMeeting':
    '{name}, in {group} you have {count, plural, one {one assignment} other {# assignments}} left before the meeting on {date} at {time}:',
  'reminder.introDay':
    '{name}, in {group} this is about {count, plural, one {one assignment} other {# assignments}}:',
  'reminder.overdue': 'was to be done by {date}',
  'reminder.ongoing': 'ongoing: how is it going?',
  'reminder.unconfirmed': 'you have not said yes yet',
  'reminder.how':
    'Press Done when something is finished. Write “my items” to see everything, “reminders” to choose what you get.',
  'reminder.howToChoose': 'Write “reminders” to choose what you get.',
  'reminder.inGroup':
    'Written here for those who do not have the app. Add it and the reminder comes to you alone.',
  'reminder.moreButton': 'Other {number}',
  'reminder.confirmButton': 'Yes, I take {number}',
  'reminder.tomorrowButton': 'Remind me tomorrow',
  'reminder.nextWeekButton': 'Remind me next week',
  'reminder.itemHeading': 'Assignment {number}',
  'reminder.timeButton': 'No time – ask for more',
  'reminder.toLabel': 'Hand over to',
  'reminder.giveButton': 'Hand over',
  'reminder.backButton': 'Back',

  'reminder.said.asked': 'It has been sent to the group, where the chair answers.',
  'reminder.said.given': 'You have handed it over to {name}, who is asked.',
  'reminder.said.snoozed': 'You will hear of it again on {day}.',
  'deed.time.asked': 'more time was asked for assignment {number}',
  'deed.time.answered': 'a request for more time for assignment {number} was answered',

  'digest.heading': 'How {group} stands before the meeting on {date}',
  'digest.open':
    '{count, plural, =0 {No open assignments.} one {One open assignment.} other {# open assignments.}}',
  'digest.late':
    '{count, plural, one {One is} other {# are}} late, and who has it was reminded three times:',
  'digest.unclear': 'Unclear by the closing round:',
  'digest.unconfirmed': 'Waiting for a yes:',
  'digest.ownerless': 'Without anybody responsible:',
  'digest.deferred': 'Deferred:',
  'digest.agendaEmpty': 'The agenda is empty.',
  'digest.unreached': 'Cannot be reached alone, reminded in the group’s chat: {names}.',
  'digest.agendaMissing': '{group} has no agenda yet for the meeting on {date}',
  'digest.agendaHow': 'Write “agenda” and the items, one on each line, in the group’s chat.',
  'digest.notSet': 'The next meeting of {group} is not set (the last was {date})',
  'digest.notSetHow': 'Write for instance “next meeting 2027-01-14 13:00” in the group’s chat.',

  'forward.heading': 'To pass on to {name}, who is not in the chat',
  'forward.text': 'Hello {name}! This is what we are waiting for from you in {group}:',
  'forward.end': 'Get in touch if anything is unclear.',

  'time.heading': 'Somebody asks for more time',
  'time.intro': '{name} will not make it and asks for more time:',
  'time.dateLabel': 'New day',
  'time.dateButton': 'Give that day',
  'time.meetingButton': 'By the next meeting',
  'time.refuseButton': 'Leave it as it is',
  'time.how': 'The chair or the secretary answers.',
  'time.given': '{name} answered: {due}.',
  'time.kept': '{name} answered: the time stands.',
  'time.asked': '{name} asks for more time',

  'comments.heading': 'Comments on the minutes of the meeting on {date}',
  'comments.until': 'Comments are taken until {date}.',
  'comments.none': 'No last day is set.',
  'comments.saidBy': 'Set by {name} on {date} at {time}',
  'comments.how':
    'Everybody in the group is reminded one working day before. Say a new day the same way; “undo” takes it back.',
  'comments.closing':
    'Comments on the minutes of {group} from the meeting on {meeting} are taken until {date}',
  'deed.comments.set': 'a last day for comments was set',
  'refusal.comments.noMeeting':
    'The group has not held a meeting yet, so there are no minutes to comment on.',
  'refusal.comments.past':
    'That day has been. Write a day to come, for instance “comments on the minutes by 5 December”.',
  'refusal.comments.unreadable':
    'I did not understand until which day. Write for instance “comments on the minutes by 5 December”.',

  'choose.heading': 'Your reminders',
  'choose.groupHeading': 'The group’s reminders',
  'choose.intro': 'Choose what you want to get. It goes for all your groups.',
  'choose.groupIntro':
    'This goes for everybody in the group. Each can choose more: write “reminders” to me alone.',
  'choose.offNow': 'Something is turned off.',
  'choose.allOnButton': 'Turn everything on again',
  'choose.sorts': 'What',
  'choose.beforeMeeting': 'Before meetings',
  'choose.due': 'When something is to be done',
  'choose.overdue': 'When something is late (three times at most)',
  'choose.ongoing': 'Ongoing assignments, once a term',
  'choose.unconfirmed': 'Assignments that wait for a yes',
  'choose.comments': 'When comments on minutes close',
  'choose.chair': 'To the chair: how things stand before the meeting',
  'choose.groups': 'From the groups',
  'choose.leads': 'Remind before the meeting',
  'refusal.reminders.days':
    'Write how many days before the meeting, 60 at most: for instance “remind me 3 days before”.',
  'choose.ownLeads': 'Remind me before meetings (nothing chosen: as the group has it)',
  'choose.saidAlone': 'It is done, and goes for you alone. I have written to you in private.',
  'choose.saidHere': 'It is done, and goes for you alone.',
  'choose.ownGroup': 'Your reminders from one group',
  'choose.ownGroupOff': 'You get no reminders from {group}.',
  'choose.ownGroupOn': 'You get reminders from {group}.',
  'choose.ownGroupOnButton': 'Turn them on again',
  'choose.ownGroupOffButton': 'Turn them off',
  'choose.saveButton': 'Save',
  'choose.how': 'What is turned off can be turned on again with one press.',
  'choose.leadDays': '{days, plural, =0 {the same day} one {# day before} other {# days before}}',
} as const;
