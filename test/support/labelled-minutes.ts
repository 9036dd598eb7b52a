import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const person = z.object({ name: z.string(), role: z.string().default('') });
const tier = z.enum(['must', 'may']).default('must');

/** Minutes with what is in them marked by hand, as in the shared sets; only what is played. */
const minutesSchema = z.object({
  meeting: z.object({ date: z.string() }),
  attendance: z.array(person),
  decisions: z.array(z.object({ text: z.string(), tier })),
  assignments: z.array(
    z.object({
      owners: z.array(z.string()),
      what: z.string(),
      due: z.string().nullable(),
      dueISO: z.string().optional(),
      tier,
    }),
  ),
});
export type LabelledMinutes = z.infer<typeof minutesSchema>;
export type LabelledAssignment = LabelledMinutes['assignments'][number];

const OWN = new URL('../scenarios/minutes/', import.meta.url);
/** Real minutes lie beside a checkout where there are any; they name real people and stay there. */
const SHARED = new URL('../../../shared/minutes/', import.meta.url);

export function ownMinutes(): LabelledMinutes {
  return read(new URL('fictional.json', OWN));
}

/** By name; empty where the shared sets are absent. */
export function sharedMinutes(): ReadonlyMap<string, LabelledMinutes> {
  if (!existsSync(SHARED)) return new Map();
  const names = readdirSync(SHARED).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.replace('.json', ''), read(new URL(name, SHARED))]));
}

function read(file: URL): LabelledMinutes {
  return minutesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
