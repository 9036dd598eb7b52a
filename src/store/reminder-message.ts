import { z } from 'zod';
import type { ReminderMessage } from '../usecases/ports.js';
import { occasionSchema } from './errand-schemas.js';
import { personSchema } from './value-schemas.js';

const messageSchema: z.ZodType<ReminderMessage, z.ZodTypeDef, unknown> = z.object({
  occasion: occasionSchema,
  person: personSchema,
});

/** Null for what is no reminder. */
export function readReminder(text: string): ReminderMessage | null {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
