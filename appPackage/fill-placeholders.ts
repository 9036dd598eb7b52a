/** What the placeholders of the manifest stand for. */
export interface PlaceholderValues {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly APP_VERSION: string;
}

/*
 * Well-formed ids that belong to nobody. A package with these passes the checks and can be looked
 * at, but Teams cannot reach a bot through it.
 */
export const NOBODYS_IDS = {
  TEAMS_APP_ID: '00000000-0000-0000-0000-000000000001',
  BOT_ID: '00000000-0000-0000-0000-000000000002',
} as const;

/** The ids come from the environment, the version from package.json: a release is named once. */
export function placeholderValues(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): PlaceholderValues {
  return {
    TEAMS_APP_ID: given(env['TEAMS_APP_ID']) ?? NOBODYS_IDS.TEAMS_APP_ID,
    BOT_ID: given(env['BOT_ID']) ?? NOBODYS_IDS.BOT_ID,
    APP_VERSION: version,
  };
}

/** Writes the values into the text; a placeholder that is not known stays, and is found later. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const known = new Map<string, string>(Object.entries(values));
  return text.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = known.get(name);
    // The text is JSON, so a value with a quote must not end the string it stands in.
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
}

/** Build systems tend to set a missing variable to an empty one. */
function given(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}
