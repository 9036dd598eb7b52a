import type { AppPackage, Manifest } from './app-package.js';
import { readPng, type Png } from './read-png.js';

const COLOR_SIZE = 192;
const OUTLINE_SIZE = 32;

/** Teams refuses icons of another size, and draws a coloured outline icon as a white square. */
export function iconFaults(manifest: Manifest, icons: AppPackage['icons']): string[] {
  const { color, outline } = manifest.icons;
  return [
    ...oneIcon(color, icons[color], COLOR_SIZE),
    ...oneIcon(outline, icons[outline], OUTLINE_SIZE, outlineFaults),
  ];
}

function oneIcon(
  file: string,
  bytes: Uint8Array | undefined,
  size: number,
  more: (file: string, png: Png) => string[] = () => [],
): string[] {
  if (bytes === undefined) return [`${file}: the manifest names this icon, but it is missing.`];
  const png = readPng(bytes);
  if (png === undefined) return [`${file}: is not a PNG picture.`];
  const faults = more(file, png);
  if (png.width !== size || png.height !== size) {
    faults.unshift(
      `${file}: is ${png.width} × ${png.height} pixels, but must be ${size} × ${size}.`,
    );
  }
  return faults;
}

function outlineFaults(file: string, { rgba }: Png): string[] {
  if (rgba === undefined) return [`${file}: must be an 8-bit PNG with transparency (RGBA).`];
  let transparent = false;
  let white = false;
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3] === 0) {
      transparent = true;
    } else if (rgba[at] === 255 && rgba[at + 1] === 255 && rgba[at + 2] === 255) {
      white = true;
    } else {
      return [`${file}: must be white on transparent, but has another colour.`];
    }
  }
  return transparent && white ? [] : [`${file}: must be a white drawing on transparent ground.`];
}
