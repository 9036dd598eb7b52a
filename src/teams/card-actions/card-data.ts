import { z } from 'zod';
import type { GroupId, PersonId } from '../../domain/ids.js';
import { MAX_LINE, MEANINGS } from '../../domain/meaning.js';
import { isCalendarDate } from '../../domain/time.js';

/*
 * What cards send back. The templates fill numbers in as numbers; inputs always come as text,
 * and some clients leave out those that are empty.
 */
const count = z.coerce.number().int().nonnegative();
/** It becomes a table key, so it must look like one of ours. */
const group = z
  .string()
  .regex(/^[\w-]{22}$/)
  .transform((id) => id as GroupId);
const person = z.string().transform((id) => id as PersonId);
const day = z.string().refine(isCalendarDate);
const input = z.string().default('');
/** Several choices in one, parted by commas. */
const choices = input.transform((text) => text.split(',').filter((choice) => choice !== ''));

export const assignmentData = z.object({ group, number: count });
export const ownerData = z.object({ group, number: count, owner: input });
export const decisionFormData = z.object({ group, form: z.string(), text: input });
export const assignmentInputs = z.object({
  text: input,
  owners: choices,
  otherOwner: input,
  due: z.enum(['nextMeeting', 'date', 'ongoing', 'none']).catch('none'),
  date: input,
});
export const assignmentFormData = z.object({ group, form: z.string() }).merge(assignmentInputs);
export const relayData = z.object({ group, from: group, number: count });
export const relayAnswerData = relayData.extend({ text: input });
export const relayFormData = z.object({
  group,
  form: z.string(),
  text: input,
  linked: choices.pipe(z.array(group)),
  others: input,
  contact: input.transform((id) => id as PersonId),
  due: z.enum(['nextMeeting', 'date', 'ongoing', 'none']).catch('none'),
  date: input,
  handOver: input,
  meeting: count,
  item: count,
  assignment: count,
});
/** `at` stands on the card; whoever forges another may do no more than set a meeting by hand. */
export const meetingConfirmData = z.object({ group, at: z.string().datetime() });
export const meetingSetData = z.object({ group, date: input, time: input });
export const groupData = z.object({ group });
export const planPageData = z.object({ group, page: count });
export const planRowData = z.object({ group, row: count });
export const planFormData = z.object({
  group,
  form: z.string(),
  number: count,
  goal: input,
  activity: input,
  when: input,
  owners: choices,
  otherOwner: input,
  followUp: input,
});
export const recordPageData = z.object({
  group,
  what: z.enum(['assignments', 'decisions']),
  page: count,
});
/** `scope`: one group, or "all" for every group of the one who asks. */
export const myItemData = z.object({ group, number: count, scope: z.string(), person });
export const myItemsPageData = z.object({ scope: z.string(), person, page: count });
/** `day`: that of the reminder, by which it is known what stood on it. */
export const reminderData = z.object({ group, number: count, person, day });
export const reminderGiveData = reminderData.extend({
  to: input.transform((id) => id as PersonId),
});
const until = z.enum(['tomorrow', 'nextWeek']);
export const reminderSnoozeItemData = reminderData.extend({ until });
export const reminderSnoozeData = z.object({ group, day, until });
/** Of each list, what is ticked; `shown`: all that could be, when the card was drawn. */
export const reminderSettingsData = z.object({
  scope: z.string(),
  shown: choices,
  sorts: choices,
  groups: choices,
  leads: choices,
});
export const moreTimeData = z.object({ group, number: count, date: input });
/** `because7`: what is unclear about assignment 7. */
export const roundLineData = z.object({ group, round: count, number: count }).catchall(z.unknown());
export const roundHeardData = z.object({ group, round: count, line: z.string() });
export const roundOwnerData = z.object({
  group,
  round: count,
  assignment: count,
  owner: input,
});
export const roundRoomData = z.object({ group, round: count, people: choices });
export const roundData = z.object({ group, round: count });

/** `item`: the one that was current when the card was drawn; 0 where none was. */
export const agendaStepData = z.object({ group, meeting: count, item: count });
/** `item` is chosen on the card, so it may be left empty. */
export const agendaItemData = z.object({ group, meeting: count, item: count.catch(0) });
export const agendaProposalData = z.object({ group, meeting: count, title: input });
/** `recorded`: how many records there were when the card was drawn. */
const agendaRecordData = z.object({ group, meeting: count, recorded: count, text: input });
export const agendaDecisionData = agendaRecordData;
export const agendaAssignmentData = agendaRecordData.merge(assignmentInputs);
export const agendaDeferralData = agendaItemData.extend({ text: input });
export const agendaData = z.object({ group, meeting: count });
export const itemOwnerData = z.object({
  group,
  meeting: count,
  item: count,
  assignment: count,
  owner: input,
});
export const successorData = z.object({ group, person, to: input, assignments: choices });
export const answerOpenData = z.object({
  group,
  kind: z.enum(['decision', 'assignment', 'deferral', 'relay', 'received']),
  number: count,
  /** Of what was received: the group that asked. */
  from: group.or(z.literal('')).default(''),
});
export const deferralData = z.object({ group, number: count });
export const answerCompleteData = z.object({ group, number: count });
export const meantData = z.object({
  group,
  line: z.string().min(1).max(1000),
  by: person,
  text: z.string().min(1).max(MAX_LINE),
  meaning: z.enum(MEANINGS),
});
