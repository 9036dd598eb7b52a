import type { Locator } from 'playwright-core';

/** Text for an input or one choice, several titles for a multi-select, yes or no for a toggle. */
export type InputValue = string | string[] | boolean;

const appearsWithinMs = 3_000;

/** Fills the input of a card that has this label, whatever kind it is. Dates are written 2026-12-01. */
export async function fillInput(card: Locator, label: string, value: InputValue): Promise<void> {
  const input = await inputOf(card, label);
  if (await input.locator('xpath=ancestor::*[contains(@class,"fui-DatePicker")]').count()) {
    await input.fill(String(value));
    // Enter would at times open the calendar, and with that everything behind it becomes unreachable.
    await input.blur();
    return;
  }
  const role = await input.getAttribute('role');
  if (role === 'combobox') await pickOptions(input, value);
  else if (role === 'radiogroup') await pickInside(input, 'radio', value);
  else if ((await input.getAttribute('type')) === 'checkbox')
    await input.setChecked(value === true);
  else if (await input.getByRole('checkbox').count()) await pickInside(input, 'checkbox', value);
  else await input.fill(String(value));
}

async function inputOf(card: Locator, label: string): Promise<Locator> {
  // A required input carries a star in its label.
  const named = card.locator('label[for]').filter({ hasText: startsWith(label) });
  const id = await named.last().getAttribute('for', { timeout: appearsWithinMs });
  return card.locator(`[id="${id ?? ''}"]`);
}

function startsWith(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`, 'u');
}

async function pickOptions(combobox: Locator, value: InputValue): Promise<void> {
  const page = combobox.page();
  await combobox.click();
  for (const title of [value].flat()) {
    const named = { name: String(title), exact: true };
    // Where several may be chosen the options are of another role.
    const option = page.getByRole('option', named).or(page.getByRole('menuitemcheckbox', named));
    await option.last().click();
  }
  if (Array.isArray(value)) await page.keyboard.press('Escape');
}

async function pickInside(
  group: Locator,
  role: 'radio' | 'checkbox',
  value: InputValue,
): Promise<void> {
  for (const title of [value].flat()) {
    await group.getByRole(role, { name: String(title) }).check();
  }
}
