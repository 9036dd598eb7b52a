import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const SCHEMAS = '@microsoft/app-manifest/build/json-schemas/teams';

// The manifest's schema takes a third of a second to compile.
const compiled = new Map<string, ValidateFunction>();

type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** What the schema published for this manifest version holds against a document, one line each. */
export function schemaFaults(
  document: unknown,
  file: string,
  schema: SchemaName,
  manifestVersion: string,
): string[] {
  const validate = compile(schema, manifestVersion);
  if (validate === undefined) {
    return [`manifest.json: there is no schema for manifest version "${manifestVersion}".`];
  }
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => `${file}: ${inWords(error)}.`);
}

function compile(schema: SchemaName, manifestVersion: string): ValidateFunction | undefined {
  if (!/^\d+\.\d+$/.test(manifestVersion)) return undefined;
  const name = `v${manifestVersion}/${schema}.schema.json`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  let source: object;
  try {
    // The schemas ship with a package, so the check needs no network.
    source = require(`${SCHEMAS}/${name}`) as object;
  } catch {
    return undefined;
  }
  // A pattern in the language schema is no regular expression under the `u` flag.
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(source);
  compiled.set(name, validate);
  return validate;
}

function inWords({ instancePath, message, params, keyword }: ErrorObject): string {
  const place = instancePath.split('/').slice(1).map(unescapePointer).join('.');
  const extra =
    keyword === 'additionalProperties' ? `: "${String(params['additionalProperty'])}"` : '';
  return `${place === '' ? 'the file' : place} ${message ?? 'is not as the schema says'}${extra}`;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
