import { describe, expect, it } from 'vitest';
import { ownMinutes, sharedMinutes, type LabelledMinutes } from '../support/labelled-minutes.js';
import { expectedOf } from '../support/whole-meeting/expected.js';
import { playPressed } from '../support/whole-meeting/pressed.js';
import { readRecord } from '../support/whole-meeting/record.js';
import { chosenFirst, scriptOf, type Script } from '../support/whole-meeting/script.js';
import { stage } from '../support/whole-meeting/stage.js';
import { playTyped } from '../support/whole-meeting/typed.js';

interface Way {
  readonly play: typeof playTyped;
  readonly arranged: (script: Script) => Script;
}

const WAYS: Readonly<Record<string, Way>> = {
  'the secretary types everything': { play: playTyped, arranged: (script) => script },
  'everybody presses': { play: playPressed, arranged: chosenFirst },
};

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  describe.each(['sv', 'en'] as const)('and the bot speaks %s', (language) => {
    it('through a fictional meeting', () => check(ownMinutes(), way, language), 120_000);

    const shared = sharedMinutes();
    if (shared.size === 0) {
      it.skip('through real ones (skipped: shared/minutes is not there)', () => {
        expect(shared.size).toBeGreaterThan(0);
      });
    }
    it.each([...shared])(
      'through the real one %s',
      (__, minutes) => check(minutes, way, language),
      120_000,
    );
  });
});

async function check(
  minutes: LabelledMinutes,
  { play, arranged }: Way,
  language: 'sv' | 'en',
): Promise<void> {
  const script = arranged(scriptOf(minutes));
  const meeting = await stage(script, language);
  const { round } = await play(meeting);
  const { nextAgenda, ...shown } = await readRecord(meeting);
  const expected = expectedOf(script, language);
  expect(expected.decisions.length).toBeGreaterThan(0);
  expect(shown).toEqual(expected);

  // On paper one assignment in four was not in the list at the end; here none is missing.
  const unseen = expected.assignments.filter((row) => !round.includes(row.split(' | ')[0] ?? row));
  expect(unseen).toEqual([]);
  const deferred = script.items.filter((item) => item.deferred !== null);
  expect(deferred.length).toBeGreaterThan(0);
  for (const { title, deferred: off } of deferred) {
    const [, why = ''] = nextAgenda.split(title);
    expect(why.split('\n')[1], title).toContain(off?.reason);
  }
  expect(meeting.errors()).toEqual([]);
  expect(meeting.teams.violations).toEqual([]);
}
