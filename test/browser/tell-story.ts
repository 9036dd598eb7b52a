import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { findChromium } from '../support/playground/find-chromium.js';
import { openPlayground } from '../support/playground/open-playground.js';
import { runDev } from '../support/playground/run-dev.js';
import type { Story } from './story.js';

const noBrowser = 'no Chromium on this machine; install one or set CHROMIUM_PATH';
const isMissing = findChromium() === undefined;
const mustRun = process.env['CI'] === 'true';

/** What the steps of a story share. */
export interface Telling {
  story(): Story;
  /** Ctrl-C, and a new start on the same data, so many days later. */
  restart(daysLater?: number): Promise<void>;
  expectNoErrors(): void;
}

/** A story from `npm run dev` to the browser, step by step; each step stands on those before it. */
export function tellStory(title: string, steps: (telling: Telling) => void): void {
  if (isMissing && !mustRun) process.stderr.write(`\nSKIPPED, ${title}: ${noBrowser}\n\n`);
  describe.skipIf(isMissing && !mustRun)(`${title}${isMissing ? ` (${noBrowser})` : ''}`, () => {
    let story: Story;
    let dataDir: string | undefined;
    let isBroken = false;
    const endings: (() => Promise<void>)[] = [];

    async function open(folder: string, daysLater = 0): Promise<void> {
      const dev = await runDev(folder, daysLater);
      endings.unshift(dev.stop);
      const playground = await openPlayground(dev.playgroundUrl);
      endings.unshift(playground.close);
      story = { dev, playground, openedAt: Date.now() };
      await playground.openGroupChat();
    }

    async function close(): Promise<void> {
      for (const end of endings.splice(0)) await end();
    }

    beforeAll(async () => {
      if (isMissing) throw new Error(noBrowser);
      dataDir = await mkdtemp(join(tmpdir(), 'avstamning-browser-'));
      await open(dataDir);
    });
    afterAll(async () => {
      await close();
      if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
    });
    beforeEach(({ skip }) => {
      skip(isBroken, 'a step before this one failed');
    });
    afterEach(async ({ task }) => {
      if (isBroken || task.result?.state !== 'fail') return;
      isBroken = true;
      const { dev, playground } = story;
      process.stderr.write(`${dev.output()}\nOn the screen:\n${await playground.allText()}\n`);
    });

    const isError = (line: string): boolean => line.includes('"level":50');
    const expectNoErrors = () => {
      expect(story.dev.output().split('\n').filter(isError)).toEqual([]);
    };
    steps({
      story: () => story,
      expectNoErrors,
      async restart(daysLater) {
        expectNoErrors();
        await close();
        await open(dataDir ?? '', daysLater);
      },
    });
  });
}
