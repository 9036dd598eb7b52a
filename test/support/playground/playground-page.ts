import type { Page, Request } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillInput, type InputValue } from './card-inputs.js';
import { composeAndSend, composeBox } from './compose.js';
import { type ButtonChoice, cards, clickButton, messages } from './conversation.js';
import type { PrivateMessage } from './private-messages.js';

const personalChatName = 'Personal Chat';
const stillMs = 400;

/** The Agents Playground as a member of the group sees it: what can be read and done there. */
export class PlaygroundPage {
  readonly #underWay = new Set<Request>();

  constructor(
    readonly page: Page,
    private readonly groupChatName: string,
    /** What the bot has sent to each member alone, by the member's id; it shows on nobody's screen. */
    readonly privateMessages: ReadonlyMap<string, PrivateMessage[]>,
    readonly close: () => Promise<void>,
  ) {
    const done = (request: Request): void => void this.#underWay.delete(request);
    page.on('request', (request) => {
      if (/\/_conversation\/v1\/(invoke|submit)/.test(request.url())) this.#underWay.add(request);
    });
    page.on('requestfinished', done);
    page.on('requestfailed', done);
  }

  async openGroupChat(): Promise<void> {
    await this.openConversation(this.groupChatName);
  }

  async openPersonalChat(): Promise<void> {
    await this.openConversation(personalChatName);
  }

  /** A channel is called `Team - Channel`. */
  async openConversation(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).first().click();
    await composeBox(this.page).waitFor();
  }

  /** Writes and sends; every `@Name`, in full or the first word of it, becomes a real mention. */
  async type(text: string): Promise<void> {
    await composeAndSend(this.page, text);
  }

  /** Writes, and returns what the bot answers. */
  async ask(text: string): Promise<string> {
    const before = await messages(this.page).count();
    await this.type(text);
    await this.#until(
      async () => (await messages(this.page).count()) >= before + 2,
      `an answer to "${text}"`,
    );
    return oneLine(await messages(this.page).last().innerText());
  }

  /** Clicks, and waits until the bot has answered if the button asks it. */
  async clickCardButton(title: string, choice: ButtonChoice = {}): Promise<void> {
    await clickButton(this.page, title, choice);
    await sleep(100);
    while (this.#underWay.size > 0) await sleep(20);
  }

  /** Waits until edits of earlier messages, which come on their own, have stopped for a while. */
  async untilStill(): Promise<void> {
    await this.page.evaluate(`new Promise((resolve) => {
      const end = () => { observer.disconnect(); resolve(); };
      let timer = setTimeout(end, ${stillMs});
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(end, ${stillMs});
      });
      observer.observe(document.body, { childList: true, subtree: true });
    })`);
  }

  /** In the newest card. */
  async fillCardInput(label: string, value: InputValue): Promise<void> {
    await fillInput(cards(this.page).last(), label, value);
  }

  /** What the newest card says, in one line. */
  async lastCard(): Promise<string> {
    return oneLine(await cards(this.page).last().innerText());
  }

  async allText(): Promise<string> {
    return (await messages(this.page).allInnerTexts()).join('\n');
  }

  async waitForText(text: string, { timeout = 10_000 } = {}): Promise<void> {
    const isThere = async () => oneLine(await this.allText()).includes(text);
    await this.#until(isThere, `"${text}"`, timeout);
  }

  /** Fails with what the conversation says instead. */
  async #until(isSo: () => Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
    const deadline = Date.now() + timeout;
    while (!(await isSo())) {
      if (Date.now() > deadline) {
        throw new Error(`${what} did not come; the conversation says:\n${await this.allText()}`);
      }
      await sleep(50);
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
