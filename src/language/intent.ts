/** What a message can ask for: the meanings that the development set labels. */
export const LABELS = [
  'record_decision',
  'record_assignment',
  'defer_item',
  'relay',
  'show_agenda',
  'set_agenda',
  'set_current_item',
  'attendance',
  'start_round',
  'my_items',
  'group_items',
  'items_of_person',
  'overdue_items',
  'complete_item',
  'reassign_item',
  'extend_due',
  'search_decisions',
  'who_is_responsible',
  'show_next_meeting',
  'set_next_meeting',
  'minutes',
  'undo',
  'help',
  'settings',
  'language',
  'import_minutes',
  'export_my_data',
  'forget_me',
  'none',
] as const;

export type IntentLabel = (typeof LABELS)[number];

/** Finer meanings that the product acts on, each with the label it falls under. */
const FINER = {
  start_meeting: 'set_current_item',
  end_meeting: 'set_current_item',
  close_round: 'start_round',
  answer_clear: 'start_round',
  answer_unclear: 'start_round',
  leave_ownerless: 'reassign_item',
  set_role: 'settings',
  set_cadence: 'set_next_meeting',
  edit_item: 'record_assignment',
  replace_decision: 'record_decision',
  drop_item: 'complete_item',
  reopen_item: 'complete_item',
  edit_agenda: 'set_agenda',
  set_agenda_template: 'set_agenda',
  parked_items: 'show_agenda',
  bring_back: 'set_agenda',
  next_item: 'set_current_item',
  handled: 'set_current_item',
  working_group: 'settings',
  link_group: 'settings',
  confirm_item: 'complete_item',
  action_plan: 'settings',
  hand_over: 'relay',
  comment_window: 'minutes',
} as const satisfies Record<string, IntentLabel>;

export type Intent = IntentLabel | keyof typeof FINER;

export function labelOf(intent: Intent): IntentLabel {
  return intent in FINER ? FINER[intent as keyof typeof FINER] : (intent as IntentLabel);
}

/** What was said, in pieces of the text as it was written. */
export interface Slots {
  readonly owners?: readonly string[];
  readonly text?: string;
  readonly due?: string;
  readonly query?: string;
  readonly number?: number;
  readonly person?: string;
  readonly when?: string;
  readonly group?: string;
}
