import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';

interface Window {
  count: number;
  seconds: number;
}

const SENDING: Window[] = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
  { count: 60, seconds: 30 },
  { count: 1800, seconds: 3600 },
];
const READING: Window[] = [
  { count: 14, seconds: 1 },
  { count: 16, seconds: 2 },
  { count: 120, seconds: 30 },
  { count: 3600, seconds: 3600 },
];
const TENANT: Window[] = [{ count: 50, seconds: 1 }];

const SENDS = ['create', 'send', 'update', 'delete'];

/** The published limits: for one bot in one conversation, and for one app in one tenant. */
export class RateLimits {
  private readonly taken = new Map<string, number[]>();

  /** The refusal, or nothing when the call is let through. Refused calls are not counted. */
  refuse(call: ConnectorCall, tenantId: string): Answer | undefined {
    const now = performance.now();
    const about = call.conversationId ?? call.path;
    const sends = SENDS.includes(call.kind);
    const buckets = [
      { key: `${sends ? 'send' : 'read'} ${about}`, windows: sends ? SENDING : READING },
      { key: `tenant ${tenantId}`, windows: TENANT },
    ];
    const wait = Math.max(...buckets.map(({ key, windows }) => this.waitFor(key, windows, now)));
    if (wait > 0) {
      return teamsError(429, 'Throttled', 'Too many requests.', {
        'retry-after': String(Math.ceil(wait / 1000)),
      });
    }
    for (const { key } of buckets) this.taken.set(key, [...(this.taken.get(key) ?? []), now]);
    return undefined;
  }

  /** Milliseconds until one more call fits in every window. */
  private waitFor(key: string, windows: Window[], now: number): number {
    const times = this.taken.get(key) ?? [];
    const waits = windows.map(({ count, seconds }) => {
      const oldest = times.at(-count);
      return oldest === undefined || times.length < count ? 0 : oldest + seconds * 1000 - now;
    });
    return Math.max(0, ...waits);
  }
}
