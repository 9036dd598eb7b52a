import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import type { PlaygroundPage } from './playground-page.js';

export const takesPictures = process.env['PICTURES'] === '1';

const folder = join(import.meta.dirname, '../../../docs/pictures');
const margin = 8;
/** Higher than any card, so that none has to be scrolled. Another width would empty the inputs. */
const pictureViewport = { width: 1280, height: 2400 };
/** Narrow enough that the line stands near its answer. */
const columnWidth = 600;

/**
 * Saves the newest card, with the line that asked for it, as the README shows it. Only where
 * pictures are asked for: an ordinary run changes no file.
 */
export async function takePicture(playground: PlaygroundPage, name: string): Promise<void> {
  if (!takesPictures) return;
  const { page } = playground;
  await playground.untilStill();
  const usual = page.viewportSize();
  await page.setViewportSize(pictureViewport);
  // The ring around what was used last has no place in a picture, nor have the client's remarks.
  await page.evaluate('document.activeElement?.blur()');
  await page.getByText('is not supported yet').locator('xpath=../..').evaluateAll(hide);

  const headers = page.locator('[aria-label="Message header"]');
  await headers.locator('xpath=../..').evaluateAll(narrow, columnWidth);
  const newest = page.locator('.fai-OutputCard').last();
  await newest.scrollIntoViewIfNeeded();
  await untilScrolled(newest);

  const isLine = (await headers.count()) > 1 && (await isWritten(headers.nth(-2)));
  const first = await boxOf(isLine ? headers.nth(-2) : headers.last());
  const avatar = await boxOf(page.locator('.fui-Avatar').last());
  const card = await boxOf(newest);
  const right = isLine ? first.x + first.width : card.x + card.width;
  const clip = {
    x: avatar.x - margin,
    y: first.y,
    width: right - avatar.x + 2 * margin,
    height: card.y + card.height - first.y + margin,
  };
  await page.screenshot({ path: join(folder, name), clip, animations: 'disabled' });
  if (usual) await page.setViewportSize(usual);
}

function narrow(rows: { style: { maxWidth: string } }[], width: number): void {
  for (const { style } of rows) style.maxWidth = `${width}px`;
}

function hide(elements: { style: { visibility: string } }[]): void {
  for (const { style } of elements) style.visibility = 'hidden';
}

/** By the one at the screen: only what others say carries a name. */
async function isWritten(header: Locator): Promise<boolean> {
  return (await header.getByLabel('Message author').count()) === 0;
}

/** The client scrolls softly, and a while after it was given more room. */
async function untilScrolled(locator: Locator): Promise<void> {
  let before: number | undefined;
  for (let now = (await boxOf(locator)).y; now !== before; now = (await boxOf(locator)).y) {
    before = now;
    await sleep(300);
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to picture');
  return box;
}
