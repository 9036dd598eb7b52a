/** A reply, for which somebody waits, goes before what would do as well a moment later. */
export type Urgency = 'reply' | 'reminder';

export interface OutgoingCall {
  readonly tenant: string;
  /** The conversation; for one that is being created, whom it is with. */
  readonly thread: string;
  readonly kind: 'send' | 'read';
  readonly urgency: Urgency;
  /** On the clock of `performance.now()`: whoever cannot go before then need not wait for it. */
  readonly giveUpAt: number;
}
