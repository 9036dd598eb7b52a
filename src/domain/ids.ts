/** A group: one Teams conversation, whatever its occurrences. Opaque and safe as a table key. */
export type GroupId = string & { readonly __brand: 'GroupId' };

/** A person within one tenant (or an anonymous visitor). Opaque and safe as a table key. */
export type PersonId = string & { readonly __brand: 'PersonId' };

export interface Person {
  readonly id: PersonId;
  readonly name: string;
}
