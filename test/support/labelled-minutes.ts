import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const tier = z.enum(['must', 'may']).default('must');
const item = z.string().optional();
const person = z.object({
  name: z.string(),
  role: z.string().default(''),
  org: z.string().default(''),
  status: z.enum(['present', 'absent', 'substitute', 'coopted']).default('present'),
  /** For whom somebody stands in, and at which items somebody is co-opted. */
  for: z.string().optional(),
  items: z.string().optional(),
  tier,
});

/** Minutes with what is in them marked by hand, as in the shared sets; only what is played. */
const minutesSchema = z.object({
  meeting: z.object({
    date: z.string(),
    nextMeetingISO: z.string().optional(),
  }),
  /** The headings, where no text lies beside. */
  agenda: z.array(z.string()).default([]),
  attendance: z.array(person),
  decisions: z.array(z.object({ text: z.string(), item, tier })),
  assignments: z.array(
    z.object({
      owners: z.array(z.string()),
      what: z.string(),
      due: z.string().nullable(),
      dueISO: z.string().optional(),
      item,
      tier,
    }),
  ),
  deferred: z
    .array(z.object({ what: z.string(), reason: z.string().optional(), item, tier }))
    .default([]),
});
export type LabelledMinutes = z.infer<typeof minutesSchema>;
export type LabelledPerson = LabelledMinutes['attendance'][number];
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
  const minutes = minutesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const text = new URL(file.href.replace(/\.json$/, '.txt'));
  return existsSync(text)
    ? { ...minutes, agenda: headingsIn(readFileSync(text, 'utf8')) }
    : minutes;
}

/** "3. Nya lokaler", also as a heading or in bold; numbers that do not go on from there are none. */
function headingsIn(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const [, number, title = ''] = /^(?:#+ +|\*\*)?(\d{1,2})\. +(.+)$/.exec(line.trim()) ?? [];
    if (Number(number) !== found.length + 1) continue;
    found.push(title.replaceAll('*', '').trim());
  }
  return found;
}
