import { inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel; undefined where the file is of another kind. */
  readonly rgba: Uint8Array | undefined;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = 4;

/** Reads the size of any PNG, and the pixels of a plain one (8 bits, RGBA, not interlaced). */
export function readPng(bytes: Uint8Array): Png | undefined {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.length < 33) return undefined;
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlace] = file.subarray(24, 29);
  const plain = depth === 8 && colour === 6 && interlace === 0;
  return { width, height, rgba: plain ? readPixels(file, width, height) : undefined };
}

function readPixels(file: Buffer, width: number, height: number): Uint8Array | undefined {
  try {
    const rows = inflateSync(Buffer.concat(imageData(file)));
    const stride = width * CHANNELS;
    if (rows.length !== (stride + 1) * height) return undefined;
    const pixels = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
      const start = y * (stride + 1);
      unfilter(pixels, y, stride, rows[start] ?? 0, rows.subarray(start + 1, start + 1 + stride));
    }
    return pixels;
  } catch {
    return undefined;
  }
}

function imageData(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return parts;
}

/** Each row says how it was predicted from its neighbours; this adds the prediction back. */
function unfilter(
  pixels: Uint8Array,
  y: number,
  stride: number,
  filter: number,
  row: Uint8Array,
): void {
  const at = (x: number, line: number) =>
    x < 0 || line < 0 ? 0 : (pixels[line * stride + x] ?? 0);
  for (let x = 0; x < stride; x++) {
    const left = at(x - CHANNELS, y);
    const up = at(x, y - 1);
    const corner = x < CHANNELS ? 0 : at(x - CHANNELS, y - 1);
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    pixels[y * stride + x] = (row[x] ?? 0) + predicted;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [dl, du, dc] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (dl <= du && dl <= dc) return left;
  return du <= dc ? up : corner;
}
