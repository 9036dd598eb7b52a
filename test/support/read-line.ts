import { findDues } from '../../src/language/due/find-dues.js';
import { inDays } from '../../src/language/due-phrase.js';
import { readLine } from '../../src/language/line.js';
import { tagNames } from '../../src/language/names/tag-names.js';
import { say, type Said } from '../../src/language/said.js';
import { stripPoliteness } from '../../src/language/strip-politeness.js';
import { Body, Times } from '../../src/language/task-due.js';

const WHEN = inDays({ today: '2026-04-29', nextMeeting: '2026-06-03' });

/** A line as it is before anything decides what it means. */
export interface ReadLine {
  readonly whole: Said;
  readonly body: Body;
}

export function readForTraining(text: string): ReadLine {
  const line = readLine(text);
  const whole = say(line, tagNames(line, null));
  const times = new Times(() => findDues(line, WHEN));
  const body = new Body(stripPoliteness(whole), times);
  return { whole, body };
}
