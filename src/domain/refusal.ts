/** Why something was not done: a value, not a fault. The words for each are in i18n. */
export type Refusal =
  | { readonly reason: 'rights.chairOrSecretary'; readonly who: readonly string[] }
  | { readonly reason: 'rights.notYours'; readonly who: readonly string[] }
  | { readonly reason: 'rights.recorder'; readonly who: readonly string[] }
  | { readonly reason: 'rights.chair'; readonly who: readonly string[] }
  | { readonly reason: 'text.missing' }
  | { readonly reason: 'text.tooLong'; readonly limit: number }
  | { readonly reason: 'text.personalNumber' }
  | { readonly reason: 'assignment.unknown'; readonly number: number }
  | { readonly reason: 'assignment.alreadyDone'; readonly number: number; readonly by: string }
  | { readonly reason: 'number.missing' }
  | { readonly reason: 'owner.missing' }
  | {
      readonly reason: 'owner.which';
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | { readonly reason: 'owner.alreadyGiven'; readonly number: number }
  | { readonly reason: 'owner.nameTooLong'; readonly limit: number }
  | { readonly reason: 'owner.tooMany'; readonly limit: number }
  | { readonly reason: 'due.missing' }
  | { readonly reason: 'due.unreadable'; readonly number: number }
  | { readonly reason: 'meeting.unreadable' }
  | { readonly reason: 'meeting.past' }
  | { readonly reason: 'meeting.notOpen' }
  | { readonly reason: 'meeting.over' }
  | { readonly reason: 'agenda.full'; readonly limit: number }
  | { readonly reason: 'agenda.titleMissing' }
  | { readonly reason: 'agenda.titleTooLong'; readonly limit: number }
  | { readonly reason: 'agenda.nothingPasted' }
  | { readonly reason: 'agenda.unknownItem'; readonly number: number }
  | { readonly reason: 'agenda.noCurrent' }
  | { readonly reason: 'agenda.notChosen' }
  | { readonly reason: 'attendance.whichPerson'; readonly name: string }
  | { readonly reason: 'round.nothing' }
  | { readonly reason: 'round.closed' }
  | { readonly reason: 'round.nobodyChosen' }
  | { readonly reason: 'round.ownerless'; readonly numbers: readonly number[] }
  | { readonly reason: 'assignment.confirmed'; readonly number: number }
  | { readonly reason: 'assignment.ended'; readonly number: number; readonly by: string }
  | { readonly reason: 'assignment.open'; readonly number: number }
  | { readonly reason: 'decision.unknown'; readonly number: number }
  | { readonly reason: 'decision.replaced'; readonly number: number; readonly by: number }
  | { readonly reason: 'deferral.already'; readonly title: string }
  | { readonly reason: 'deferral.comesBack'; readonly title: string }
  /** `waiting`: how many there are to choose from. */
  | { readonly reason: 'deferral.unknown'; readonly wanted: string; readonly waiting: number }
  | { readonly reason: 'round.nothingLeft' }
  | { readonly reason: 'line.settled' }
  | { readonly reason: 'notYet' }
  | { readonly reason: 'undo.nothing' }
  | { readonly reason: 'undo.changedSince' }
  | { readonly reason: 'role.nobodyNamed' }
  | { readonly reason: 'code.unknown' }
  | { readonly reason: 'code.expired' }
  | { readonly reason: 'code.used' }
  | { readonly reason: 'code.ownGroup' }
  | { readonly reason: 'code.otherTenant' }
  | { readonly reason: 'link.already'; readonly name: string }
  | { readonly reason: 'link.unknown'; readonly name: string }
  | { readonly reason: 'link.tooMany'; readonly limit: number }
  | { readonly reason: 'relay.nobody' }
  | { readonly reason: 'relay.tooMany'; readonly limit: number }
  | { readonly reason: 'relay.unlinked' }
  | { readonly reason: 'relay.settled' }
  | { readonly reason: 'plan.nothing' }
  | { readonly reason: 'plan.unknown'; readonly number: number }
  | { readonly reason: 'plan.tooMany'; readonly limit: number }
  | { readonly reason: 'cadence.unreadable' }
  | { readonly reason: 'reminders.days' }
  | { readonly reason: 'comments.noMeeting' }
  | { readonly reason: 'comments.past' }
  | { readonly reason: 'comments.unreadable' }
  | { readonly reason: 'settings.tooMany'; readonly limit: number }
  | { readonly reason: 'settings.unreadable' }
  | { readonly reason: 'series.notEmpty' }
  | { readonly reason: 'chat.moved' }
  | { readonly reason: 'chat.moving' }
  | { readonly reason: 'card.otherGroup' }
  | { readonly reason: 'card.notYours' }
  | { readonly reason: 'card.unknown' }
  | { readonly reason: 'chat.groupOnly' };
