import { expect, it } from 'vitest';
import { readClosingDay } from '../../src/language/comment-window.js';
import { understand } from '../../src/language/understand.js';

/** A Tuesday. */
const when = { today: '2026-11-24', nextMeeting: null };
const read = (text: string) => {
  const { intent, due } = understand(text, { ...when, people: null });
  return intent === 'comment_window' ? readClosingDay(text, due, when) : null;
};

it.each([
  ['synpunkter på anteckningarna senast 5 december', '2026-12-05'],
  ['Synpunkter på minnesanteckningarna lämnas senast fredag 4/12', '2026-12-04'],
  ['eventuella synpunkter på protokollet senast den 5 december', '2026-12-05'],
  ['sista dag för synpunkter på utkastet till 4 december', '2026-12-04'],
  ['justeringstid till fredag', '2026-11-27'],
  ['justeringstiden går ut 5 december', '2026-12-05'],
  ['förläng justeringstiden till 12 december', '2026-12-12'],
  ['justeringstid 10 dagar', '2026-12-04'],
  ['comments on the minutes by 5 December', '2026-12-05'],
  ['corrections to the draft until Friday', '2026-11-27'],
  ['the comment window closes on 5 December', '2026-12-05'],
  ['comment window two weeks', '2026-12-08'],
])('%s: until %s', (text, day) => {
  expect(read(text)).toBe(day);
});

it.each([
  'när går justeringstiden ut?',
  'finns det synpunkter på anteckningarna?',
  'Anna skickar synpunkter på anteckningarna senast fredag',
  'synpunkter på anteckningarna lämnas till Anna senast fredag',
  'vi fick in synpunkter på anteckningarna i december',
  'justeringstid är viktigt',
])('is something else: %s', (text) => {
  expect(read(text)).toBeNull();
});
