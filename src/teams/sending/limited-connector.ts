import { setTimeout as pause } from 'node:timers/promises';
import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../../usecases/ports.js';
import { hadNoAnswer, meaningOf, NotSentInTime } from '../connector-error.js';
import { tenantOf } from '../turn.js';
import type { Limiter } from './limiter.js';
import type { OutgoingCall, Urgency } from './outgoing-call.js';

/** The parts of the SDK's HTTP pipeline that are used here; its own types do not show them. */
interface Request {
  readonly url: string;
  readonly method: string;
  readonly body?: unknown;
  timeout: number;
}
interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}
type Next = (request: Request) => Promise<Response>;
interface Connector {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { readonly phase: 'Retry' }): unknown;
      addPolicy(
        policy: { readonly name: string; sendRequest(request: Request, next: Next): unknown },
        where: { readonly phase: 'Retry' },
      ): void;
    };
  };
}

/** How urgent a turn's calls are, and when they are in vain; set by whoever begins the turn. */
export interface Sending {
  readonly urgency: Urgency;
  /** Of a call that is made now, on the clock of `performance.now()`. */
  giveUpAt(): number;
}
const SENDING = Symbol('sending');

/** A person who waits for a reply has given up by then, and Teams has too. */
const REPLY: Sending = { urgency: 'reply', giveUpAt: () => performance.now() + 12_000 };

const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** Without it a connector that accepts and never answers would hold a call for ever. */
const ANSWER_WITHIN_MS = 10_000;

export function setSending(context: TurnContext, sending: Sending): void {
  context.turnState.set(SENDING, sending);
}

/**
 * Sends every call to Teams through the limiter, each try anew. The SDK's own retries are taken
 * out: they would pass the limiter by, know nothing of 412, and try again what Teams says is in vain.
 */
export function limitSending(adapter: TeamsAdapter, limiter: Limiter, log: Log): void {
  adapter.use(async (context, next) => {
    const connector: unknown = context.turnState.get(adapter.ConnectorClientKey);
    const { pipeline } = (connector as Connector).client;
    pipeline.removePolicy({ phase: 'Retry' });
    pipeline.addPolicy(
      {
        name: 'limiter',
        sendRequest(request, send) {
          const sending = context.turnState.get<Sending | undefined>(SENDING) ?? REPLY;
          return sendLimited(callOf(context, request, sending), request, send);
        },
      },
      { phase: 'Retry' },
    );
    await next();
  });

  async function sendLimited(call: OutgoingCall, request: Request, send: Next): Promise<Response> {
    request.timeout ||= ANSWER_WITHIN_MS;
    for (let tries = 1; ; tries += 1) {
      const turn = await limiter.turn(call);
      if (!turn) throw new NotSentInTime();
      const outcome = await tryOnce(request, send);
      turn.answered();
      const wait = pauseAfter(outcome, tries);
      if (wait === null) return given(outcome);
      const status = 'response' in outcome ? outcome.response.status : 0;
      log.warn({ status, tries }, 'Teams could not take a call now');
      if (status === 429) limiter.slowDown(call, wait);
      const inVain = tries === MOST_TRIES || performance.now() + wait > call.giveUpAt;
      if (inVain) return given(outcome);
      await pause(wait);
    }
  }
}

type Outcome = { readonly response: Response } | { readonly error: unknown };

async function tryOnce(request: Request, send: Next): Promise<Outcome> {
  try {
    return { response: await send(request) };
  } catch (error) {
    return { error };
  }
}

function given(outcome: Outcome): Response {
  if ('response' in outcome) return outcome.response;
  throw outcome.error;
}

/** Milliseconds until it is worth another try; null where it is not. */
function pauseAfter(outcome: Outcome, tries: number): number | null {
  // Of different length for everyone, so that those who were refused together do not return so.
  const jitter = 0.5 + Math.random();
  const growing = FIRST_PAUSE_MS * 2 ** (tries - 1) * jitter;
  if ('error' in outcome) return hadNoAnswer(outcome.error) ? growing : null;
  const { status, headers } = outcome.response;
  if (meaningOf(status) !== 'later') return null;
  const asked = Number(headers.get('retry-after'));
  return Number.isFinite(asked) && asked > 0 ? asked * 1000 + FIRST_PAUSE_MS * jitter : growing;
}

function callOf(context: TurnContext, request: Request, sending: Sending): OutgoingCall {
  return {
    tenant: tenantOf(context),
    thread: threadOf(request),
    kind: request.method === 'GET' ? 'read' : 'send',
    urgency: sending.urgency,
    giveUpAt: sending.giveUpAt(),
  };
}

/** The conversation that the address names; one that is being created is known by its member. */
function threadOf({ url, body }: Request): string {
  const named = /\/conversations\/([^/?]+)/.exec(url)?.[1];
  if (named !== undefined) return decodeURIComponent(named).replace(/;messageid=.*$/, '');
  return `with ${/"members":\[\{"id":"([^"]*)"/.exec(String(body))?.[1] ?? ''}`;
}
