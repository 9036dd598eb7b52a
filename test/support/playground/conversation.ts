import type { Locator, Page } from 'playwright-core';

/** What each message of the open chat says, without name and time; in a channel, each thread. */
export function messages(page: Page): Locator {
  const thread = '.fui-Card:has([aria-label="Show more information"])';
  return page.locator(`[aria-label="Message header"] + *, ${thread}`);
}

/** The cards of the open conversation, oldest first. */
export function cards(page: Page): Locator {
  // A card shown inside another is part of that one.
  return page.locator('.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)');
}

export interface ButtonChoice {
  /** Counted from the oldest; without it the newest is meant. */
  nth?: number;
  inLastCard?: boolean;
  /** In the part of the newest card that says this. */
  beside?: string;
}

/** Clicks a button of a card, also when the card has more buttons than it shows at once. */
export async function clickButton(page: Page, title: string, choice: ButtonChoice): Promise<void> {
  const where = placeOf(page, title, choice);
  const buttons = where.getByRole('button', { name: title, exact: true });
  const overflow = where.getByRole('button', { name: 'More options' });
  await buttons.or(overflow).last().waitFor();
  if ((await buttons.count()) === 0) {
    await overflow.last().click();
    await page.getByRole('menuitem', { name: title, exact: true }).click();
    return;
  }
  await (choice.nth === undefined ? buttons.last() : buttons.nth(choice.nth)).click();
}

function placeOf(page: Page, title: string, { inLastCard, beside }: ButtonChoice): Locator {
  const last = cards(page).last();
  if (beside === undefined) return inLastCard === true ? last : cards(page);
  // The innermost is the last of those that hold both.
  return last
    .locator('.ac-container')
    .filter({ hasText: beside })
    .filter({ has: page.getByRole('button', { name: title, exact: true }) })
    .last();
}
