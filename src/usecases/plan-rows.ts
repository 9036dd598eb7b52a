import type { PlanRow } from '../domain/action-plan.js';
import type { Due } from '../domain/due.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { membersBehind, type Owner } from '../domain/owner.js';
import { MAX_TEXT, textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import { dateIn } from '../domain/time.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { eachOnce, ownersFault } from './owners-given.js';
import type { Form } from './recording.js';

/** As many as one transaction takes with what belongs to them. */
const MAX_ROWS_AT_ONCE = 40;

export interface NewPlanRow {
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly responsible: readonly Owner[];
  readonly followUp: Due;
}

/** Adds rows to the action plan: one from a form, or many from a table. Anyone may. */
export function addPlanRows(
  ports: Ports,
  act: Act,
  wanted: readonly NewPlanRow[],
  form: Form | null = null,
): Promise<ActResult<readonly PlanRow[]>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const fault = tableFault(wanted) ?? wanted.map(rowFault).find((found) => found !== null);
      if (fault) return { refusal: fault };
      const rows = wanted.map((row, index): PlanRow => {
        const number = state.group.lastPlanRow + index + 1;
        const { by, at } = act;
        const { meeting } = state.group;
        return { number, ...tidy(row), followedUp: null, meeting, by, at, withdrawn: false };
      });
      const group: Group = { ...state.group, lastPlanRow: state.group.lastPlanRow + rows.length };
      const ref = { card: 'plan' } as const;
      return {
        value: rows,
        did: { deed: 'plan.changed', ...(rows[0] && { number: rows[0].number }) },
        changes: [
          groupChange(state, group),
          ...rows.map((row) => write('planRow', row)),
          ...(form ? [{ row: 'postedCard', ref, activityId: form.activityId } as const] : []),
        ],
        followUps: [{ kind: form ? 'refresh' : 'post', ref }, onAgenda(group)],
      };
    },
  );
}

/** Says a row anew; where its follow-up is another, it is to be followed up again. */
export function editPlanRow(
  ports: Ports,
  act: Act,
  number: number,
  wanted: NewPlanRow,
): Promise<ActResult<PlanRow>> {
  return changeRow(ports, act, number, (row, group) => {
    const fault = rowFault(wanted);
    if (fault) return { refusal: fault };
    const edited = { ...row, ...tidy(wanted) };
    const isSame = JSON.stringify(wanted.followUp) === JSON.stringify(row.followUp);
    return isSame ? edited : { ...edited, followedUp: null, meeting: group.meeting };
  });
}

export function withdrawPlanRow(
  ports: Ports,
  act: Act,
  number: number,
): Promise<ActResult<PlanRow>> {
  return changeRow(ports, act, number, (row) => ({ ...row, withdrawn: true }));
}

/** It has been followed up; one that is ongoing comes back with the next term. */
export function markFollowedUp(
  ports: Ports,
  act: Act,
  number: number,
): Promise<ActResult<PlanRow>> {
  const today = dateIn(ports.settings.zone, act.at);
  return changeRow(ports, act, number, (row) => ({ ...row, followedUp: today }));
}

function changeRow(
  ports: Ports,
  act: Act,
  number: number,
  change: (row: PlanRow, group: Group) => PlanRow | { readonly refusal: Refusal },
): Promise<ActResult<PlanRow>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, kept, members] = await Promise.all([
        readGroup(ports, act),
        ports.record.get(act.group, 'planRow', number),
        ports.chat.members(act.group),
      ]);
      return { group: state.group, kept, members };
    },
    async ({ group, kept, members }) => {
      if (!kept || kept.value.withdrawn) return { refusal: { reason: 'plan.unknown', number } };
      const { by, responsible } = kept.value;
      const concerned = responsible.flatMap((owner) => membersBehind(owner, group, members));
      const isConcerned = [by, ...concerned].some(({ id }) => id === act.by.id);
      if (!isConcerned && !(await runsMeeting(act, group))) {
        return { refusal: onlyThoseWhoRunIt(group) };
      }
      const row = change(kept.value, group);
      if ('refusal' in row) return row;
      return {
        value: row,
        did: { deed: 'plan.changed', number },
        changes: [write('planRow', row, kept)],
        followUps: [{ kind: 'refresh', ref: { card: 'plan' } }, onAgenda(group)],
        known: { group },
      };
    },
  );
}

/** What is to be followed up comes onto the agenda of the first meeting that it is due at. */
function onAgenda(group: Group): FollowUp {
  return { kind: 'carry-over', meeting: group.meeting + 1 };
}

function tableFault(rows: readonly NewPlanRow[]): Refusal | null {
  if (rows.length === 0) return { reason: 'plan.nothing' };
  return rows.length > MAX_ROWS_AT_ONCE
    ? { reason: 'plan.tooMany', limit: MAX_ROWS_AT_ONCE }
    : null;
}

function rowFault({ goal, activity, when, responsible }: NewPlanRow): Refusal | null {
  const isLong = goal.length + when.length > MAX_TEXT;
  if (isLong) return { reason: 'text.tooLong', limit: MAX_TEXT };
  return textFault(activity) ?? ownersFault(responsible);
}

function tidy({ goal, activity, when, responsible, followUp }: NewPlanRow): NewPlanRow {
  const owners = eachOnce(responsible);
  return {
    goal: goal.trim(),
    activity: activity.trim(),
    when: when.trim(),
    responsible: owners,
    followUp,
  };
}
