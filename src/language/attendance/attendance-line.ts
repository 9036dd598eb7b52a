/** One person's attendance as it was written. */
export interface AttendanceLine {
  /** A name, a mention, "jag", or "alla". */
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly status: 'present' | 'absent';
  /** "ersätter X". */
  readonly standsInFor: string | null;
  /** Co-opted for these items of the agenda only. */
  readonly items: { readonly from: number; readonly to: number } | null;
  readonly coopted: boolean;
  readonly role: 'chair' | 'secretary' | null;
  /** HH:MM, or "item:4". */
  readonly arrived: string | null;
  readonly left: string | null;
}
