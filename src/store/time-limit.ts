import type { TableClient } from '@azure/data-tables';

/** Storage answers in milliseconds; a connection that died unheard would hold its caller for ever. */
const ANSWER_WITHIN_MS = 30_000;

/** For a call to a queue. */
export function inTime(): { readonly abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(ANSWER_WITHIN_MS) };
}

/** For all calls to a table. */
export function limitTime(pipeline: TableClient['pipeline'], withinMs = ANSWER_WITHIN_MS): void {
  pipeline.addPolicy({
    name: 'time-limit',
    sendRequest(request, next) {
      request.timeout ||= withinMs;
      return next(request);
    },
  });
}
