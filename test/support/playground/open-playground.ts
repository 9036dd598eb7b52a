import { chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { PlaygroundPage } from './playground-page.js';
import { readConfig } from './playground-config.js';
import { recordPrivateMessages } from './private-messages.js';
import { takesPictures } from './take-picture.js';

const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const replyDelayMs = 150;

/** Opens the Agents Playground in a browser without a window. The caller closes it. */
export async function openPlayground(url: string): Promise<PlaygroundPage> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium; set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: takesPictures ? 2 : 1,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await stayOnThisMachine(page);
    await keepOrder(page);
    const privateMessages = recordPrivateMessages(page);
    await page.goto(url);
    // Hidden from the start: its lines push the conversation aside in pictures.
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    const { groupChats } = await readConfig(url);
    const close = (): Promise<void> => browser.close();
    return new PlaygroundPage(page, groupChats[0].name, privateMessages, close);
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}

/** The page asks for fonts and pictures elsewhere; waiting for them is most of its loading time. */
async function stayOnThisMachine(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { hostname } = new URL(route.request().url());
    if (hostname === 'localhost' || hostname === '127.0.0.1') await route.continue();
    else await route.abort();
  });
}

/** A reply that is quicker than the page would be shown above what it replies to. */
async function keepOrder(page: Page): Promise<void> {
  await page.routeWebSocket(/conversations\/stream$/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      setTimeout(() => {
        socket.send(message);
      }, replyDelayMs);
    });
  });
}
