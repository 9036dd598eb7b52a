/** What storage says of a row that is missing, there already, or changed since it was read. */
export type KnownStorageError = 'missing' | 'exists' | 'changed';

const BY_STATUS: Readonly<Record<number, KnownStorageError>> = {
  404: 'missing',
  409: 'exists',
  412: 'changed',
};

/** Null for everything else: that is a fault, and the caller throws it on. */
export function knownStorageError(error: unknown): KnownStorageError | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  // A queued message that another receiver has by now; its status says no more than "bad request".
  if ('code' in error && error.code === 'PopReceiptMismatch') return 'changed';
  return BY_STATUS[Number(error.statusCode)] ?? null;
}

/** Turns the named errors into `otherwise`, and throws all others on. */
export async function unless<T, U>(
  expected: KnownStorageError | readonly KnownStorageError[],
  work: Promise<T>,
  otherwise: U,
): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    const known = knownStorageError(error);
    if (known !== null && [expected].flat().includes(known)) return otherwise;
    throw error;
  }
}
