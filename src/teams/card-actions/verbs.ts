import type { z } from 'zod';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import * as agenda from './agenda.js';
import * as answer from './answer.js';
import * as assignment from './assignment.js';
import * as attendance from './attendance.js';
import { refused, type Answer, type CardAction } from './card-action.js';
import * as data from './card-data.js';
import * as deferral from './deferral.js';
import * as form from './form.js';
import * as item from './item.js';
import * as lists from './lists.js';
import * as meant from './meant.js';
import * as meeting from './meeting.js';
import * as moreTime from './more-time.js';
import * as plan from './plan.js';
import * as relay from './relay.js';
import * as record from './record.js';
import { relayForm } from './relay-form.js';
import * as reminder from './reminder.js';
import * as reminderSettings from './reminder-settings.js';
import * as round from './round.js';
import * as successor from './successor.js';

export interface Verb {
  /** `chat`: only in the chat of the group that the card names; `anywhere`: also alone. */
  readonly where: 'chat' | 'anywhere';
  run(turn: Turn, data: unknown, ports: Ports): Promise<Answer>;
}

/** Every button on every card, by the verb in its template. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'assignment.complete': verb('chat', data.assignmentData, assignment.complete),
  'assignment.assign': verb('chat', data.ownerData, assignment.assign),
  'form.decision': verb('chat', data.decisionFormData, form.decisionForm),
  'form.assignment': verb('chat', data.assignmentFormData, form.assignmentForm),
  'meeting.confirm': verb('chat', data.meetingConfirmData, meeting.confirmMeeting),
  'meeting.set': verb('chat', data.meetingSetData, meeting.setMeeting),
  'form.plan': verb('chat', data.planFormData, plan.planForm),
  'plan.page': verb('chat', data.planPageData, plan.planPage),
  'plan.new': verb('chat', data.groupData, plan.newRow),
  'plan.edit': verb('chat', data.planRowData, plan.editRow),
  'plan.followed': verb('chat', data.planRowData, plan.followedUp),
  'plan.withdraw': verb('chat', data.planRowData, plan.withdrawRow),
  'form.relay': verb('chat', data.relayFormData, relayForm),
  'relay.take': verb('chat', data.relayAnswerData, relay.replyToRelay('take')),
  'relay.answer': verb('chat', data.relayAnswerData, relay.replyToRelay('answer')),
  'relay.decline': verb('chat', data.relayAnswerData, relay.replyToRelay('decline')),
  'relay.assign': verb('chat', data.relayData, relay.makeAssignment),
  'answer.open': verb('anywhere', data.answerOpenData, answer.open),
  'answer.complete': verb('anywhere', data.answerCompleteData, answer.complete),
  'deferral.take-up': verb('chat', data.deferralData, deferral.takeUp),
  'meant.pick': verb('anywhere', data.meantData, meant.pick),
  'record.page': verb('chat', data.recordPageData, lists.recordPage),
  'my-items.page': verb('anywhere', data.myItemsPageData, lists.myItemsPage),
  'my-items.complete': verb('anywhere', data.myItemData, lists.completeMyItem),
  'reminder.complete': verb('anywhere', data.reminderData, reminder.completeReminded),
  'reminder.confirm': verb('anywhere', data.reminderData, reminder.confirmReminded),
  'reminder.more': verb('anywhere', data.reminderData, reminder.more),
  'reminder.view': verb('anywhere', data.reminderData, reminder.view),
  'reminder.more-time': verb('anywhere', data.reminderData, reminder.askMoreTime),
  'reminder.give': verb('anywhere', data.reminderGiveData, reminder.give),
  'reminder.snooze-item': verb('anywhere', data.reminderSnoozeItemData, reminder.snoozeItem),
  'reminder.snooze': verb('anywhere', data.reminderSnoozeData, reminder.snooze),
  'reminders.save': verb('anywhere', data.reminderSettingsData, reminderSettings.save),
  'reminders.all-on': verb('anywhere', data.reminderSettingsData, reminderSettings.allOn),
  'reminders.group-on': verb('anywhere', data.groupData, reminderSettings.groupOn),
  'reminders.group-off': verb('anywhere', data.groupData, reminderSettings.groupOff),
  'more-time.date': verb('chat', data.moreTimeData, moreTime.giveDate),
  'more-time.meeting': verb('chat', data.moreTimeData, moreTime.giveMeeting),
  'more-time.refuse': verb('chat', data.moreTimeData, moreTime.refuse),
  'round.clear': verb('anywhere', data.roundLineData, round.answerLine(true)),
  'round.unclear': verb('anywhere', data.roundLineData, round.answerLine(false)),
  'round.because': verb('anywhere', data.roundLineData, round.tellWhy),
  'round.view': verb('anywhere', data.roundData, round.view),
  'round.drop': verb('chat', data.roundOwnerData, round.dropInRound),
  'round.leave': verb('chat', data.roundOwnerData, round.leaveInRound),
  'round.take-up': verb('chat', data.roundHeardData, round.takeUp),
  'round.settle': verb('chat', data.roundHeardData, round.settle),
  'round.room-clear': verb('chat', data.roundRoomData, round.answerRoom(true)),
  'round.room-unclear': verb('chat', data.roundRoomData, round.answerRoom(false)),
  'round.assign': verb('chat', data.roundOwnerData, round.assignInRound),
  'round.close': verb('chat', data.roundData, round.close),
  'agenda.next': verb('chat', data.agendaStepData, agenda.next),
  'agenda.go': verb('chat', data.agendaItemData, agenda.go),
  'agenda.strike': verb('chat', data.agendaItemData, agenda.strike),
  'agenda.propose': verb('chat', data.agendaProposalData, agenda.propose),
  'agenda.start': verb('chat', data.agendaData, agenda.start),
  'agenda.assign': verb('chat', data.agendaAssignmentData, record.assign),
  'agenda.decide': verb('chat', data.agendaDecisionData, record.decide),
  'agenda.defer': verb('chat', data.agendaDeferralData, record.defer),
  'agenda.round': verb('chat', data.agendaData, record.openRound),
  'agenda.end': verb('chat', data.agendaData, agenda.end),
  'attendance.present': verb('chat', data.agendaData, attendance.press('present')),
  'attendance.absent': verb('chat', data.agendaData, attendance.press('absent')),
  'item.next': verb('chat', data.agendaStepData, item.next),
  'successor.give': verb('chat', data.successorData, successor.give),
  'item.assign': verb('chat', data.itemOwnerData, item.assign),
};

function verb<T>(
  where: Verb['where'],
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
  action: CardAction<T>,
): Verb {
  return {
    where,
    run(turn, raw, ports) {
      const parsed = schema.safeParse(raw);
      return parsed.success
        ? action(turn, parsed.data, ports)
        : Promise.resolve(refused({ reason: 'card.unknown' }));
    },
  };
}
