/** The HTTP status that the Bot Connector answered with; 0 where it did not answer. */
export function connectorStatus(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 0;
  return Number(error.statusCode);
}
