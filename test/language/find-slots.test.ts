import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';

const context = { today: '2026-11-25', nextMeeting: null, people: null };
const slotsOf = (text: string) => understand(text, context).slots;

describe('the slots of a line', () => {
  it('end a text behind the bracket that was opened in it', () => {
    expect(
      slotsOf(
        'Uppdrag: Mona går igenom blanketterna (samtycke, remiss, kallelse m.m.) till nästa möte',
      ).text,
    ).toBe('går igenom blanketterna (samtycke, remiss, kallelse m.m.)');
  });

  it('leave out a bracket that holds who and when', () => {
    const slots = slotsOf(
      'Uppdrag: Beställa nya informationsblad till receptionen (Anna Berg, till 1/11)',
    );
    expect(slots).toEqual({
      owners: ['Anna Berg'],
      text: 'Beställa nya informationsblad till receptionen',
      due: 'till 1/11',
    });
  });

  it('keep the mark of an item that is put as a question', () => {
    expect(slotsOf('Ny punkt på dagordningen: hur gör vi med vikarierna?').text).toBe(
      'hur gör vi med vikarierna?',
    );
    expect(slotsOf('kan du lägga till en punkt om vikarierna på dagordningen?').text).toBe(
      'vikarierna',
    );
  });

  it('keep what is said of a due that no calendar knows', () => {
    const { due } = understand(
      'Kommunjuristen granskar avtalet innan det går till signering',
      context,
    );
    expect(due).toEqual({
      kind: 'none',
      date: null,
      precision: null,
      said: 'innan det går till signering',
    });
  });

  it('lose no word of an assignment whose owner stands before a colon', () => {
    const line =
      'uppdrag sekreteraren: läsa igenom rutinen och vid behov lämna förslag till utvecklingsgruppen';
    expect(slotsOf(line).text).toBe(line.slice(line.indexOf(':') + 2));
  });

  it('name the writer once', () => {
    expect(slotsOf('Skriv upp mig: jag ringer vårdcentralen om tiderna').owners).toEqual(['jag']);
  });
});
