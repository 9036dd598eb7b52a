import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.js';
import { sv } from '../../src/i18n/messages/sv.js';
import { translate, type MessageKey } from '../../src/i18n/translate.js';
import { argumentsOf } from './message-arguments.js';

const SOURCE = join(import.meta.dirname, '../../src');
const KEYS = Object.keys(sv) as MessageKey[];

/** Keys that the source puts together: `refusal.${reason}`, `help.${name}What`. */
const PUT_TOGETHER =
  /^(refusal|help|ending|plan\.ended|deed|origin|answer|meaning|reminder\.said)\.|^form\.(which|unknown)Person$|^choose\.(beforeMeeting|due|overdue|ongoing|unconfirmed|comments|chair)$|^word\.(chair|secretary)$/;

describe('the messages', () => {
  it.each(KEYS)('say the same in both languages, of the same things: %s', (key) => {
    const swedish = new IntlMessageFormat(sv[key], 'sv-SE');
    const english = new IntlMessageFormat(en[key], 'en-GB');
    expect([...argumentsOf(english)].sort()).toEqual([...argumentsOf(swedish)].sort());

    for (const value of [0, 1, 2]) {
      const values = Object.fromEntries([...argumentsOf(swedish)].map((name) => [name, value]));
      for (const language of ['sv', 'en'] as const) {
        const said = translate(language)(key, values);
        expect(said).toMatch(/[\p{L}\d]/u);
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('differ between the languages, but for what is written the same', () => {
    const same = KEYS.filter((key) => sv[key] === en[key]);
    expect(same).toEqual([]);
  });

  it('are all of use', () => {
    const source = sourceFiles()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = KEYS.filter((key) => !PUT_TOGETHER.test(key) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('i18n', 'messages')))
    .map((name) => join(SOURCE, name));
}
