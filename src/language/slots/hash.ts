/** A whole number for a text, the same everywhere (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One number for two, such that hardly any other two have the same. */
export function mixed(one: number, other: number): number {
  const hash = Math.imul(one ^ (other + 0x7f4a7c15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
}
