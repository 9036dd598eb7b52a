import { describe, expect, it } from 'vitest';
import { MAX_TEXT, textFault } from '../../src/domain/record-text.js';

describe('textFault', () => {
  it('finds nothing wrong with a text of up to the limit', () => {
    expect(textFault('Handlingsplanen antas')).toBeNull();
    expect(textFault('å'.repeat(MAX_TEXT))).toBeNull();
  });

  it.each(['', '   ', '\n\t\u00a0'])('asks for a text where there is none: %j', (text) => {
    expect(textFault(text)).toEqual({ reason: 'text.missing' });
  });

  it('refuses a text past the limit, and says what it is', () => {
    const long = 'å'.repeat(MAX_TEXT + 1);
    expect(textFault(long)).toEqual({ reason: 'text.tooLong', limit: MAX_TEXT });
  });
});
