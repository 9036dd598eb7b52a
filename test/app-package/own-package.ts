import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPlaceholders, placeholderValues } from '../../appPackage/fill-placeholders.js';

export const SOURCE_FOLDER = join(import.meta.dirname, '../../appPackage');
export const VALUES = placeholderValues({}, '1.2.3');

interface Command {
  title: string;
  description: string;
}

/** The parts of the manifest that tests look at or break. */
export interface OwnManifest {
  [key: string]: unknown;
  manifestVersion: string;
  supportsChannelFeatures?: string;
  name: { short: string; full: string };
  bots: [
    {
      botId: string;
      scopes: string[];
      commandLists: { scopes: string[]; commands: Command[] }[];
    },
  ];
  webApplicationInfo?: { id: string; resource?: string };
}

export interface OwnPackage {
  manifest: OwnManifest;
  languageFiles: Record<string, Record<string, string>>;
  icons: Record<string, Buffer>;
}

/** A fresh copy of the package as it stands in the repository, for a test to break. */
export function ownPackage(): OwnPackage {
  const read = (name: string) => readFileSync(join(SOURCE_FOLDER, name));
  const manifest = fillPlaceholders(read('manifest.json').toString('utf8'), VALUES);
  return {
    manifest: JSON.parse(manifest) as OwnManifest,
    languageFiles: {
      'en.json': JSON.parse(read('en.json').toString('utf8')) as Record<string, string>,
    },
    icons: { 'color.png': read('color.png'), 'outline.png': read('outline.png') },
  };
}
