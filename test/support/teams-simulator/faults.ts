import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import { refusal, type RefusalName } from './connector-refusals.js';

export type CallMatch = (call: ConnectorCall) => boolean;

export interface FaultOptions {
  /** Default: every call. */
  match?: CallMatch;
  status: number;
  code?: string;
  message?: string;
  /** Seconds. */
  retryAfter?: number;
  /** How many calls fail; default all, until `stop`. */
  times?: number;
}

export interface Fault {
  /** How many calls have met it so far. */
  readonly hits: number;
  stop(): void;
}

interface Planned {
  match: CallMatch;
  left: number;
  hits: number;
  /** Without an answer the call is carried out and the answer to it lost. */
  answer: Answer | undefined;
}

/** What is to go wrong, decided by the scenario, taken in the order it was asked for. */
export class Faults {
  private readonly planned: Planned[] = [];

  fail(options: FaultOptions): Fault {
    const headers: Record<string, string> =
      options.retryAfter === undefined ? {} : { 'retry-after': String(options.retryAfter) };
    const code = options.code ?? 'ServiceError';
    const answer = teamsError(options.status, code, options.message ?? code, headers);
    return this.plan(options.match ?? (() => true), options.times ?? Infinity, answer);
  }

  /** One of the errors that Teams documents. */
  refuse(name: RefusalName, match: CallMatch, times: number): Fault {
    return this.plan(match, times, refusal(name));
  }

  loseAnswer(match: CallMatch, times: number): Fault {
    return this.plan(match, times, undefined);
  }

  /** The fault this call meets, used up by one. */
  take(call: ConnectorCall): { answer: Answer | undefined } | undefined {
    const fault = this.planned.find(({ left, match }) => left > 0 && match(call));
    if (fault === undefined) return undefined;
    fault.left -= 1;
    fault.hits += 1;
    return { answer: fault.answer };
  }

  private plan(match: CallMatch, times: number, answer: Answer | undefined): Fault {
    const fault: Planned = { match, left: times, hits: 0, answer };
    this.planned.push(fault);
    return {
      get hits() {
        return fault.hits;
      },
      stop: () => {
        fault.left = 0;
      },
    };
  }
}
