const LIMIT_BYTES = 100 * 1024;

/** Teams counts the whole payload as UTF-16, and leaves pictures written into it out of the sum. */
export function payloadBytes(payload: unknown): number {
  const text = JSON.stringify(payload).replace(/data:image\/[\w.+-]+;base64,[\w+/=]*/g, '');
  return text.length * 2;
}

export function isTooBig(payload: unknown): boolean {
  return payloadBytes(payload) > LIMIT_BYTES;
}
