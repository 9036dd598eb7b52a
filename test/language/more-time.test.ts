import { describe, expect, it } from 'vitest';
import { readMoreTime } from '../../src/language/more-time.js';

describe('readMoreTime', () => {
  it.each([
    ['ge uppdrag 1 en vecka till', { days: 7, months: 0 }],
    ['uppdrag 4 behöver ytterligare tio dagar', { days: 10, months: 0 }],
    ['förläng uppdrag 6 med 3 veckor', { days: 21, months: 0 }],
    ['kan jag få ett par veckor till på uppdrag 8?', { days: 14, months: 0 }],
    ['give assignment 5 one more week', { days: 7, months: 0 }],
    ['task 9 needs another month', { days: 0, months: 1 }],
    ['ge uppdrag 2 ett halvår till', { days: 0, months: 6 }],
  ])('reads %j', (text, more) => {
    expect(readMoreTime(text)).toEqual(more);
  });

  it.each(['flytta uppdrag 3', 'uppdrag 3 hinns inte', 'förläng uppdrag 2 med 0 veckor', 'veckan'])(
    'finds no time in %j',
    (text) => {
      expect(readMoreTime(text)).toBeNull();
    },
  );
});
