import type { Locator, Page } from 'playwright-core';

/** An @ that begins a word; the one in an e-mail address is only a character. */
const mentionStart = /(?<=^|\s)@/u;
const menuTimeoutMs = 5_000;

/** Writes in the compose box, picking every `@Name` from the list as a person does, and sends. */
export async function composeAndSend(page: Page, text: string): Promise<void> {
  const box = composeBox(page);
  await box.click();
  const [before = '', ...rest] = text.split(mentionStart);
  await page.keyboard.insertText(before);
  for (const part of rest) await page.keyboard.insertText(await pickMention(page, part));
  // The second is what a channel has.
  await page
    .getByRole('button', { name: /^(Send Message|Post)$/ })
    .first()
    .click();
}

/** Where one writes; in a channel the posts below have boxes of their own, for replies. */
export function composeBox(page: Page): Locator {
  return page.locator('[data-lexical-editor="true"]').first();
}

/** Picks the name that the text begins with, in full or by its first word; returns what is left. */
async function pickMention(page: Page, text: string): Promise<string> {
  await page.keyboard.type('@');
  const menu = page.getByRole('listbox', { name: 'Typeahead menu' }).getByRole('menuitem');
  await menu.first().waitFor({ timeout: menuTimeoutMs });

  const names = (await menu.allInnerTexts()).map((name) => name.trim().split('\n').at(-1) ?? '');
  const firstWord = /^[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '';
  const whole = names.findIndex((name) => text.startsWith(name));
  const index = whole >= 0 ? whole : names.findIndex((name) => name.split(' ')[0] === firstWord);
  if (index < 0) throw new Error(`nobody called "${text}" among ${names.join(', ')}`);

  // Enter does not pick here, a click does.
  await menu.nth(index).click();
  return text.slice((whole >= 0 ? (names[whole] ?? '') : firstWord).length);
}
