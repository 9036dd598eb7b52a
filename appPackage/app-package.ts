import { z } from 'zod';

/** The content of a package as it would be zipped, by file name; a file that is missing is absent. */
export interface AppPackage {
  readonly manifest: unknown;
  readonly languageFiles: Readonly<Record<string, unknown>>;
  readonly icons: Readonly<Record<string, Uint8Array>>;
}

/** The part of a manifest that our own rules read; all else is left to the published schema. */
export const manifestShape = z.object({
  manifestVersion: z.string(),
  localizationInfo: z
    .object({
      defaultLanguageTag: z.string(),
      additionalLanguages: z
        .array(z.object({ languageTag: z.string(), file: z.string() }))
        .default([]),
    })
    .optional(),
  icons: z.object({ color: z.string(), outline: z.string() }),
  supportsChannelFeatures: z.string().nullish(),
  bots: z
    .array(
      z.object({
        scopes: z.array(z.string()),
        commandLists: z
          .array(
            z.object({
              scopes: z.array(z.string()),
              commands: z.array(z.object({ title: z.string(), description: z.string() })),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
  webApplicationInfo: z.object({ resource: z.string().optional() }).optional(),
  authorization: z
    .object({
      permissions: z.object({ resourceSpecific: z.array(z.unknown()).default([]) }).optional(),
    })
    .optional(),
});

export type Manifest = z.output<typeof manifestShape>;

/** The files that a manifest says go with it. */
export function filesOf(manifest: Manifest): { languages: string[]; icons: string[] } {
  return {
    languages: (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
    icons: [manifest.icons.color, manifest.icons.outline],
  };
}
