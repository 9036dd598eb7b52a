/** How often an act is decided anew where others keep changing what it read. */
export const MAX_TRIES = 12;

/** A little longer each time, and never the same for two. */
export async function pause(tries: number): Promise<void> {
  const milliseconds = Math.random() * 20 * tries;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
