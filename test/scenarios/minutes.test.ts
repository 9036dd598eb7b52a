import { describe, expect, it } from 'vitest';
import { ownMinutes, sharedMinutes } from '../support/labelled-minutes.js';
import { playMinutes } from '../support/play-minutes.js';

describe('one typist enters a meeting line by line', () => {
  it('and finds it all again: fictional minutes', () => check(ownMinutes()));

  const shared = sharedMinutes();
  if (shared.size === 0) {
    it.skip('and finds it all again: real minutes (skipped: shared/minutes is not there)', () => {
      expect(shared.size).toBeGreaterThan(0);
    });
  }
  it.each([...shared])('and finds it all again: real minutes %s', (_, minutes) => check(minutes));
});

async function check(minutes: ReturnType<typeof ownMinutes>): Promise<void> {
  const { expected, found, errors, violations } = await playMinutes(minutes);
  expect(expected.decisions.length + expected.assignments.length).toBeGreaterThan(0);
  expect(found.decisions).toEqual(expected.decisions);
  expect(found.assignments).toEqual(expected.assignments);
  expect(found.listOf).toEqual(expected.listOf);
  expect(errors).toEqual([]);
  expect(violations).toEqual([]);
}
