import { describe, expect, it } from 'vitest';
import { questionOf, readLooseQuestion, readQuestion } from '../../src/language/question-phrase.js';
import { understand } from '../../src/language/understand.js';

const when = { today: '2026-11-22', nextMeeting: null, people: null };

describe('a question about what was put off', () => {
  it.each([
    ['vad sköt vi upp förra gången?', null, true],
    ['vad bordlades på senaste mötet?', null, true],
    ['what did we put off last time?', null, true],
    ['vilka punkter har vi bordlagt?', null, false],
    ['vad har vi skjutit upp?', null, false],
    ['vad parkerade vi om tolkar?', 'tolkar', false],
    ['varfor bordlade vi lokalerna?', 'lokalerna', false],
  ])('is read: %s', (text, query, lastTime) => {
    expect(readQuestion(text)).toMatchObject({ about: 'deferrals', query, lastTime });
  });
});

describe('a question about what was promised', () => {
  it.each([
    ['vad har vi lovat elevhälsan?', 'elevhälsan'],
    ['Vad lovade vi Söder?', 'Söder'],
    ['vad har vi förmedlat till Samverkan Söder?', 'Samverkan Söder'],
    ['what have we promised the school health team?', 'school health team'],
  ])('is read: %s', (text, who) => {
    expect(readQuestion(text)).toMatchObject({ about: 'promised', who, query: who });
  });
});

describe('a question about anything', () => {
  it.each([
    ['hur gick det med lokalen?', 'lokalen'],
    ['är länklistan klar?', 'länklistan'],
    ['vad hände med samtyckena?', 'samtyckena'],
    ['sök länklistan', 'länklistan'],
    ['what happened with the venue?', 'the venue'],
  ])('is read: %s', (text, query) => {
    expect(readLooseQuestion(text)).toMatchObject({ about: 'anything', query });
  });
});

it.each([
  'bordlägg punkt 3 till nästa möte',
  'vi bordlade tre punkter igår',
  'uppdrag Lisa ringer BUP',
  'är du klar?',
  'hur gick det med dig?',
  'beslut Vi har lovat elevhälsan en dag',
  'vad har vi lovat att göra?',
  'länklistan är klar',
])('is not read out of what asks nothing of the kind: %s', (text) => {
  expect(readQuestion(text)).toBeNull();
  expect(readLooseQuestion(text)).toBeNull();
});

it('keeps the time that is part of what is asked about', () => {
  const text = 'vad beslutade vi om lokalen hösten 2026?';
  expect(questionOf(understand(text, when), text).query).toBe('lokalen hösten 2026');
});

it('does not stumble over walls of text', () => {
  const long = `vad sköt vi upp ${'om tolkar '.repeat(2000)}?`;
  const started = performance.now();
  expect(readQuestion(long)).toBeNull();
  expect(readLooseQuestion(`sök ${'a '.repeat(90)}`)).not.toBeUndefined();
  expect(performance.now() - started).toBeLessThan(50);
});
