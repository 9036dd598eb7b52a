import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../support/playground/find-chromium.js';
import { openPlayground } from '../support/playground/open-playground.js';
import { type DevRun, runDev } from '../support/playground/run-dev.js';
import { takesPictures } from '../support/playground/take-picture.js';
import { answersInTheRound, closesTheRound, opensTheRound } from './closing-round.js';
import { givesAnOwner, recordsADecision, recordsAssignments, recordsWithAForm } from './records.js';
import { guides, speaksEnglish } from './guidance.js';
import { finishesInTheGroup, finishesInThePersonalChat } from './own-items.js';
import { picturesAReminder, remindsEveryone, remindsNobodyTwice } from './reminders.js';
import { keepsEverything } from './restart.js';
import { setsMeeting, setsRoles } from './settings.js';
import type { Story } from './story.js';

const noBrowser = 'no Chromium on this machine; install one or set CHROMIUM_PATH';
const isMissing = findChromium() === undefined;
const mustRun = process.env['CI'] === 'true';

if (isMissing && !mustRun) process.stderr.write(`\nSKIPPED, the browser story: ${noBrowser}\n\n`);

function expectNoErrors(dev: DevRun): void {
  expect(dev.output().split('\n').filter(isError)).toEqual([]);
}

const isError = (line: string): boolean => line.includes('"level":50');

describe.skipIf(isMissing && !mustRun)(
  `a group's meeting, from npm run dev to the browser${isMissing ? ` (${noBrowser})` : ''}`,
  () => {
    let story: Story;
    let dataDir: string | undefined;
    let isBroken = false;
    const endings: (() => Promise<void>)[] = [];

    async function open(folder: string): Promise<void> {
      const dev = await runDev(folder);
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

    // Each step stands on the ones before it.
    beforeEach(({ skip }) => {
      skip(isBroken, 'a step before this one failed');
    });
    afterEach(async ({ task }) => {
      if (isBroken || task.result?.state !== 'fail') return;
      isBroken = true;
      const { dev, playground } = story;
      process.stderr.write(`${dev.output()}\nOn the screen:\n${await playground.allText()}\n`);
    });

    it('records a decision with a number', () => recordsADecision(story));
    it('records who does what, whoever that is', () => recordsAssignments(story));
    it('gives an assignment that nobody has an owner, on its card', () => givesAnOwner(story));
    it('asks with a form for what was not said', () => recordsWithAForm(story));
    it('knows who leads and who writes', () => setsRoles(story));
    it('sets the next meeting', () => setsMeeting(story));
    it('reminds everyone once, of their own', () => remindsEveryone(story));
    it('asks in a closing round whether it is clear', () => opensTheRound(story));
    it('takes answers from members and for those in the room', () => answersInTheRound(story));
    it('sums up the round', () => closesTheRound(story));
    it('shows and finishes own assignments in the group', () => finishesInTheGroup(story));
    it('shows and finishes them in the personal chat', () => finishesInThePersonalChat(story));

    it('remembers everything after Ctrl-C and a new start', async () => {
      expectNoErrors(story.dev);
      await close();
      await open(dataDir ?? '');
      await keepsEverything(story);
    });
    it('guides whoever asks or writes what it does not understand', () => guides(story));
    it('does not remind again', () => remindsNobodyTwice(story));
    it('speaks English where the chair says so', () => speaksEnglish(story));
    it('has logged no error', () => {
      expectNoErrors(story.dev);
    });
    it.runIf(takesPictures)('is pictured: a reminder', () => picturesAReminder(story));
  },
);
