/** A stored value and the ETag it was read with. */
export interface Kept<T> {
  readonly value: T;
  readonly etag: string;
}
