import type { Chat } from './teams-simulator/chat.js';
import type { Person } from './teams-simulator/person.js';

/** The rows of the list card that stands last, page by page: "3. text" and its detail on the next line. */
export async function readPages(chat: Chat, reader: Person): Promise<string[]> {
  const card = chat.last;
  const rows: string[] = [];
  for (;;) {
    const lines = chat.reads(reader, card).split('\n');
    lines.forEach((line, index) => {
      if (/^\d+\. /.test(line)) rows.push(`${line}\n${lines[index + 1] ?? ''}`);
    });
    const next = ['Nästa', 'Next'].find((title) => lines.includes(`[${title}]`));
    if (next === undefined) return rows;
    await chat.clicks(reader, card, next);
  }
}
