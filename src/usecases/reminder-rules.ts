import type { ReminderRules } from '../domain/day-reminders.js';
import type { Ports } from './ports.js';

export async function reminderRules({ settings, redDays }: Ports): Promise<ReminderRules> {
  const { zone, decentHours: decent, reminderLeadDays } = settings;
  return {
    calendar: { zone, decent, isRedDay: await redDays() },
    usualLeadDays: reminderLeadDays,
  };
}
