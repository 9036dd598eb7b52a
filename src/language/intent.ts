import type { Language, Role } from '../domain/group.js';

/** What a message asks for. `rest` is what stands after the command, as it was written. */
export type Intent =
  | { readonly intent: 'record_decision'; readonly rest: string }
  | { readonly intent: 'record_assignment'; readonly rest: string }
  | { readonly intent: 'set_next_meeting'; readonly rest: string }
  | { readonly intent: 'show_next_meeting' }
  | { readonly intent: 'start_round' }
  | { readonly intent: 'my_items' }
  | { readonly intent: 'group_items'; readonly what: 'assignments' | 'decisions' }
  | { readonly intent: 'complete_item'; readonly number: number | null }
  | { readonly intent: 'set_role'; readonly role: Role; readonly rest: string }
  | { readonly intent: 'language'; readonly language: Language | null }
  | { readonly intent: 'help' }
  | { readonly intent: 'none' };
