import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { decision, LINES, TALK } from './spoken-lines.js';

describe('understand', () => {
  it.each(LINES)('reads "%s"', (line, intent) => {
    expect(understand(line)).toEqual(intent);
  });

  it.each(TALK)('takes "%s" for talk', (line) => {
    expect(understand(line)).toEqual({ intent: 'none' });
  });

  it('never throws, and gives back nothing that was not written', () => {
    const starts = ['', 'beslut ', 'uppdrag: ', 'nästa möte ', 'Ordförande ', 'task ', 'klart '];
    const line = fc.tuple(fc.constantFrom(...starts), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(line, ([start, end]) => {
        const intent = understand(start + end);
        const written = (start + end).normalize('NFC').replace(/[ \t\u00a0]+/g, ' ');
        if ('rest' in intent) expect(written).toContain(intent.rest);
      }),
    );
  });

  it('keeps every letter after a command as it was written', () => {
    // The letter "Å" and what follows are cut by their place in the folded text.
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (end) => {
        const written = `Åäö ${end}`
          .normalize('NFC')
          .replace(/[ \t\u00a0]+/g, ' ')
          .trim();
        expect(understand(`BESLUT: ${written}`)).toEqual(decision(written));
      }),
    );
  });
});
