import { describe, expect, it } from 'vitest';
import { validateManifest } from '../../appPackage/validate-manifest.js';
import { understand } from '../../src/language/understand.js';
import { drawPng } from './draw-png.js';
import { ownPackage, type OwnPackage } from './own-package.js';

const context = { today: '2026-11-02', nextMeeting: null, people: null };
const FIRST = 'bots[0].commandLists[0].commands[0]';
const WHITE = [255, 255, 255, 255] as const;
const NOTHING = [0, 0, 0, 0] as const;

function faultsAfter(breakIt: (copy: OwnPackage) => void): string[] {
  const copy = ownPackage();
  breakIt(copy);
  return validateManifest(copy);
}

describe('the manifest in the repository', () => {
  it('is valid', () => {
    expect(validateManifest(ownPackage())).toEqual([]);
  });

  it('offers only commands that the bot understands, and the same ones in both languages', () => {
    const { manifest, languageFiles } = ownPackage();
    manifest.bots[0].commandLists.forEach(({ commands }, list) => {
      commands.forEach(({ title }, index) => {
        const key = `bots[0].commandLists[${list}].commands[${index}].title`;
        const { intent } = understand(title, context);
        expect(intent, title).not.toBe('none');
        expect(understand(languageFiles['en.json']?.[key] ?? '', context).intent, key).toBe(intent);
      });
    });
  });

  it('asks for what meeting starts and ends need, and for no messages that do not name the bot', () => {
    const permissions = JSON.stringify(ownPackage().manifest['authorization']);
    expect(permissions).toContain('OnlineMeeting.ReadBasic.Chat');
    expect(permissions).toContain('ChannelMeeting.ReadBasic.Group');
    expect(permissions).toContain('OnlineMeetingParticipant.Read.Chat');
    expect(permissions).not.toMatch(/Message\.Read/);
  });
});

describe('a broken package is refused', () => {
  it.each<[string, (copy: OwnPackage) => void, string]>([
    [
      'a name that is too long for the schema',
      ({ manifest }) => (manifest.name.short = 'x'.repeat(31)),
      'manifest.json: name.short must NOT have more than 30 characters.',
    ],
    [
      'a property that the schema does not know',
      ({ manifest }) => (manifest['colour'] = 'teal'),
      'manifest.json: the file must NOT have additional properties: "colour".',
    ],
    [
      'a manifest version that nobody has published',
      ({ manifest }) => (manifest.manifestVersion = '1.99'),
      'manifest.json: there is no schema for manifest version "1.99".',
    ],
    [
      'the team scope without tier1',
      ({ manifest }) => delete manifest.supportsChannelFeatures,
      'manifest.json: the team scope needs "supportsChannelFeatures": "tier1" from version 1.25.',
    ],
    [
      'permissions without a resource',
      ({ manifest }) => delete manifest.webApplicationInfo?.resource,
      'manifest.json: resource-specific permissions need webApplicationInfo with a resource.',
    ],
    [
      'a placeholder without a value',
      ({ languageFiles }) => (languageFiles['en.json'] = english({ 'name.full': '${{NAME}}' })),
      'The placeholder ${{NAME}} was given no value.',
    ],
    [
      'a command without its English title',
      ({ languageFiles }) => (languageFiles['en.json'] = english({ [`${FIRST}.title`]: '' })),
      `en.json: ${FIRST}.title has no text.`,
    ],
    [
      'an English text that belongs to no command',
      ({ manifest }) => manifest.bots[0].commandLists[1]?.commands.pop(),
      'en.json: bots[0].commandLists[1].commands[2].title belongs to no command of the manifest.',
    ],
    [
      'a command title that Teams would cut',
      ({ manifest }) => (command(manifest).title = 'x'.repeat(33)),
      `manifest.json: ${FIRST}.title has 33 characters; Teams shows 32.`,
    ],
    [
      'a command description that Teams would cut',
      ({ manifest }) => (command(manifest).description = 'x'.repeat(129)),
      `manifest.json: ${FIRST}.description has 129 characters; Teams shows 128.`,
    ],
    [
      'more commands than Teams shows',
      ({ manifest }) => manifest.bots[0].commandLists[0]?.commands.push(command(manifest)),
      'manifest.json: command list 1 has 11 commands; Teams shows 10.',
    ],
    [
      'a scope without a command list',
      ({ manifest }) => manifest.bots[0].commandLists[0]?.scopes.pop(),
      'manifest.json: the scope "team" must be in exactly one command list.',
    ],
    [
      'a command list for a place where the bot is not',
      ({ manifest }) => manifest.bots[0].scopes.shift(),
      'manifest.json: a command list is for "personal", where the bot is not.',
    ],
    [
      'a language file that is missing',
      (copy) => (copy.languageFiles = {}),
      'en.json: the manifest names this language file, but it is missing.',
    ],
    [
      'an icon that is missing',
      (copy) => delete copy.icons['outline.png'],
      'outline.png: the manifest names this icon, but it is missing.',
    ],
    [
      'an icon that is no picture',
      ({ icons }) => (icons['color.png'] = Buffer.from('GIF89a')),
      'color.png: is not a PNG picture.',
    ],
    [
      'a colour icon of another size',
      ({ icons }) => (icons['color.png'] = drawPng(96, () => WHITE)),
      'color.png: is 96 × 96 pixels, but must be 192 × 192.',
    ],
    [
      'an outline icon of another size',
      ({ icons }) => (icons['outline.png'] = drawPng(20, (x) => (x > 9 ? WHITE : NOTHING))),
      'outline.png: is 20 × 20 pixels, but must be 32 × 32.',
    ],
    [
      'an outline icon with a colour in it',
      ({ icons }) => (icons['outline.png'] = drawPng(32, (x) => [255, 255, x, 255])),
      'outline.png: must be white on transparent, but has another colour.',
    ],
    [
      'an outline icon without transparent ground',
      ({ icons }) => (icons['outline.png'] = drawPng(32, () => WHITE)),
      'outline.png: must be a white drawing on transparent ground.',
    ],
  ])('with %s', (_, breakIt, fault) => {
    expect(faultsAfter(breakIt)).toContain(fault);
  });

  it('with all its faults told at once', () => {
    const faults = faultsAfter(({ manifest, icons }) => {
      manifest.name.short = 'x'.repeat(31);
      delete manifest.supportsChannelFeatures;
      icons['color.png'] = drawPng(1, () => WHITE);
    });
    expect(faults).toHaveLength(3);
  });

  it('without a crash when the manifest is no manifest at all', () => {
    for (const manifest of [null, [], 'text', { bots: 'none' }]) {
      expect(validateManifest({ manifest, languageFiles: {}, icons: {} })).not.toEqual([]);
    }
  });
});

it('a manifest of an older version needs no tier1', () => {
  const faults = faultsAfter(({ manifest }) => {
    manifest.manifestVersion = '1.24';
    delete manifest.supportsChannelFeatures;
  });
  expect(faults).toEqual([]);
});

function english(changes: Record<string, string>): Record<string, string> {
  return { ...ownPackage().languageFiles['en.json'], ...changes };
}

function command(manifest: OwnPackage['manifest']): { title: string; description: string } {
  const first = manifest.bots[0].commandLists[0]?.commands[0];
  if (first === undefined) throw new Error('the manifest has no command');
  return first;
}
