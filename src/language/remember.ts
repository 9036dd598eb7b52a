/** As much as is remembered in all: bounded, whatever is pasted. */
const MOST = 300_000;
let count = 0;

/** The same words come again and again: what a function makes of each is made once. */
export function remember<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (count < MOST) {
      count += 1;
      known.set(word, made);
    }
    return made;
  };
}
