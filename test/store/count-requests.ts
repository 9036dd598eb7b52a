import type { TableClient } from '@azure/data-tables';

/** Counts the requests that really leave for storage from now on. */
export function countRequests(table: TableClient): () => number {
  let count = 0;
  table.pipeline.addPolicy({
    name: `count-${Math.random()}`,
    sendRequest(request, next) {
      count += 1;
      return next(request);
    },
  });
  return () => count;
}
