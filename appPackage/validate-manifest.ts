import { manifestShape, type AppPackage, type Manifest } from './app-package.js';
import { commandFaults } from './command-faults.js';
import { iconFaults } from './icon-faults.js';
import { schemaFaults } from './schema-faults.js';

/** Everything that is wrong with a package, in words, all at once; empty when it can be uploaded. */
export function validateManifest(content: AppPackage): string[] {
  const { manifest, languageFiles, icons } = content;
  const version = versionOf(manifest);
  const faults = [
    ...placeholderFaults(content),
    ...schemaFaults(manifest, 'manifest.json', 'MicrosoftTeams', version),
  ];
  const shaped = manifestShape.safeParse(manifest);
  if (!shaped.success) {
    // The schema has its words for this too, unless there is no schema for the version.
    return faults.length > 0 ? faults : ['manifest.json: is not a manifest that can be read.'];
  }
  return [
    ...faults,
    ...languageFaults(shaped.data, languageFiles, version),
    ...channelFaults(shaped.data),
    ...permissionFaults(shaped.data),
    ...commandFaults(shaped.data, languageFiles),
    ...iconFaults(shaped.data, icons),
  ];
}

function versionOf(manifest: unknown): string {
  const shape = manifestShape.pick({ manifestVersion: true }).safeParse(manifest);
  return shape.success ? shape.data.manifestVersion : '';
}

function placeholderFaults({ manifest, languageFiles }: AppPackage): string[] {
  const text = JSON.stringify([manifest, languageFiles]);
  const left = new Set(text.match(/\$\{\{.*?\}\}/g) ?? []);
  return [...left].map((placeholder) => `The placeholder ${placeholder} was given no value.`);
}

function languageFaults(
  manifest: Manifest,
  languageFiles: AppPackage['languageFiles'],
  version: string,
): string[] {
  const languages = manifest.localizationInfo?.additionalLanguages ?? [];
  return languages.flatMap(({ file }) =>
    languageFiles[file] === undefined
      ? [`${file}: the manifest names this language file, but it is missing.`]
      : schemaFaults(languageFiles[file], file, 'MicrosoftTeams.Localization', version),
  );
}

/** Teams refuses the upload without this from 1.25 on; the schema lets it pass. */
function channelFaults({ manifestVersion, bots, supportsChannelFeatures }: Manifest): string[] {
  const [major = 0, minor = 0] = manifestVersion.split('.').map(Number);
  const asksForIt = major > 1 || (major === 1 && minor >= 25);
  const inTeams = bots.some(({ scopes }) => scopes.includes('team'));
  return asksForIt && inTeams && supportsChannelFeatures !== 'tier1'
    ? ['manifest.json: the team scope needs "supportsChannelFeatures": "tier1" from version 1.25.']
    : [];
}

/** Permissions per chat or team are granted to the app that webApplicationInfo names. */
function permissionFaults({ authorization, webApplicationInfo }: Manifest): string[] {
  const wanted = authorization?.permissions?.resourceSpecific ?? [];
  return wanted.length > 0 && (webApplicationInfo?.resource ?? '') === ''
    ? ['manifest.json: resource-specific permissions need webApplicationInfo with a resource.']
    : [];
}
