import type { Manifest } from './app-package.js';

/* What the command menu of Teams shows; the schema allows more, and the rest is cut off. */
const MOST_COMMANDS = 10;
const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 128;

interface MenuText {
  readonly file: string;
  readonly key: string;
  readonly text: string | undefined;
  readonly longest: number;
}

type LanguageFiles = Readonly<Record<string, unknown>>;

/** Faults in the command menu: its length, its scopes, and its words in every language. */
export function commandFaults(manifest: Manifest, languageFiles: LanguageFiles): string[] {
  return [
    ...manifest.bots.flatMap(({ scopes, commandLists }) => [
      ...scopeFaults(scopes, commandLists),
      ...commandLists.flatMap(({ commands }, index) =>
        commands.length > MOST_COMMANDS
          ? [
              `manifest.json: command list ${index + 1} has ${commands.length} commands; Teams shows ${MOST_COMMANDS}.`,
            ]
          : [],
      ),
    ]),
    ...ownTexts(manifest).flatMap(textFaults),
    ...(manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) =>
      translationFaults(manifest, file, languageFiles[file]),
    ),
  ];
}

function scopeFaults(
  scopes: readonly string[],
  lists: Manifest['bots'][number]['commandLists'],
): string[] {
  const listed = lists.flatMap((list) => list.scopes);
  return [
    ...scopes
      .filter((scope) => listed.filter((other) => other === scope).length !== 1)
      .map((scope) => `manifest.json: the scope "${scope}" must be in exactly one command list.`),
    ...listed
      .filter((scope) => !scopes.includes(scope))
      .map((scope) => `manifest.json: a command list is for "${scope}", where the bot is not.`),
  ];
}

/** The texts of the manifest under the keys by which a language file replaces them. */
function ownTexts(manifest: Manifest): MenuText[] {
  return manifest.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ title, description }, command) => {
        const path = `bots[${bot}].commandLists[${list}].commands[${command}]`;
        const file = 'manifest.json';
        return [
          { file, key: `${path}.title`, text: title, longest: LONGEST_TITLE },
          { file, key: `${path}.description`, text: description, longest: LONGEST_DESCRIPTION },
        ];
      }),
    ),
  );
}

function textFaults({ file, key, text, longest }: MenuText): string[] {
  if (text === undefined || text.trim() === '') return [`${file}: ${key} has no text.`];
  return text.length > longest
    ? [`${file}: ${key} has ${text.length} characters; Teams shows ${longest}.`]
    : [];
}

function translationFaults(manifest: Manifest, file: string, content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  const translated = new Map<string, unknown>(Object.entries(content));
  const wanted = ownTexts(manifest).map((own) => {
    const text = translated.get(own.key);
    return { ...own, file, text: typeof text === 'string' ? text : undefined };
  });
  const known = new Set(wanted.map(({ key }) => key));
  return [
    ...wanted.flatMap(textFaults),
    ...[...translated.keys()]
      .filter((key) => key.startsWith('bots[') && !known.has(key))
      .map((key) => `${file}: ${key} belongs to no command of the manifest.`),
  ];
}
