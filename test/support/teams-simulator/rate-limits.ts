import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import { objectsIn, textOf } from './json.js';

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

const MOST_REMEMBERED = 3600;

/** A conversation that is being created is already one: with the member it is opened for. */
function newThread({ kind, body, path }: ConnectorCall): string {
  const [member] = objectsIn(body['members']);
  return kind === 'create' ? `with ${textOf(member?.['id']) ?? ''}` : path;
}

const SENDS = ['create', 'send', 'update', 'delete'];

/** The published limits: for one bot in one conversation, and for one app in one tenant. */
export class RateLimits {
  private readonly taken = new Map<string, number[]>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** The refusal, or nothing when the call is let through. Refused calls are not counted. */
  refuse(call: ConnectorCall, tenantId: string): Answer | undefined {
    const now = this.clock();
    const about = call.conversationId ?? newThread(call);
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
    for (const { key } of buckets) this.take(key, now);
    return undefined;
  }

  private take(key: string, now: number): void {
    const times = this.taken.get(key) ?? [];
    this.taken.set(key, times);
    times.push(now);
    // Only the longest window of the bucket is ever looked at.
    if (times.length > MOST_REMEMBERED) times.splice(0, times.length - MOST_REMEMBERED);
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
