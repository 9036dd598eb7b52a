import { z } from 'zod';
import type { ReminderMessage } from '../usecases/ports.js';
import { reminderMessageSchema } from './errand-schemas.js';

/** Null for what is no reminder. */
export function readReminder(text: string): ReminderMessage | null {
  try {
    return reminderMessageSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
