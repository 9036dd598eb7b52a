import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { GROUP, TODAY } from './people.js';
import { LINES, TALK } from './spoken-lines.js';

const context = { today: TODAY, nextMeeting: null, people: GROUP };
const read = (line: string) => understand(line, context);

describe('understand', () => {
  it.each(LINES)('reads "%s"', (line, [intent]) => {
    expect(read(line).intent).toBe(intent);
  });

  it.each(TALK)('takes "%s" for talk', (line) => {
    expect(read(line).intent).toBe('none');
  });

  it('never throws, and gives back nothing that was not written', () => {
    const starts = ['', 'beslut ', 'uppdrag: ', 'nästa möte ', 'Ordförande ', 'task ', 'klart '];
    const line = fc.tuple(fc.constantFrom(...starts), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(line, ([start, end]) => {
        const written = (start + end).normalize('NFC').replace(/[ \t\u00a0]+/g, ' ');
        const { text = '' } = read(start + end).slots;
        expect(written).toContain(text);
      }),
    );
  });
});
