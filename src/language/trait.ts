import { remember } from './remember.js';

/** Something that can be said of a line, by a name that people can read. */
export class Trait {
  /** Where its weights stand; not known until it is first weighed. */
  place: number | undefined;
  /** The last line that it was weighed in: said twice of a line, it counts once. */
  weighedIn = 0;

  constructor(readonly name: string) {}
}

/** The same trait for the same name. */
export const traitNamed = remember((name) => new Trait(name));
