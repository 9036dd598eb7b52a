import { ownerKey } from '../domain/owner.js';
import type { GroupId, Person } from '../domain/ids.js';
import { claimAll, type Claimed } from './claim-all.js';
import type { Ports } from './ports.js';
import { readRound, roundCard, type RoundNow } from './read-round.js';
import { sendClaimed } from './send-claimed.js';

/** Teams shows people views of their own in chats of at most this many. */
export const MAX_VIEWS = 60;

/** Where Teams cannot show everyone their own view of the card, who is asked gets it alone too. */
export async function askAlone(ports: Ports, id: GroupId, number: number): Promise<void> {
  const now = await readRound(ports, id, number);
  if (now.members.length <= MAX_VIEWS || now.group.round !== number) return;
  const asked = new Set(now.lines.flatMap(({ unanswered }) => unanswered.map(ownerKey)));
  let othersAsk = false;
  for (const person of now.members.filter(({ id: key }) => asked.has(key))) {
    othersAsk = (await ask(ports, now, person)) === 'busy' || othersAsk;
  }
  // They may have died at it: this is not done before nobody is left to ask.
  if (othersAsk) throw new Error('another process is asking some of them');
}

/** Whose client shows no views gets theirs alone, once, where there is something to answer. */
export async function askOneAlone(
  ports: Ports,
  id: GroupId,
  number: number,
  person: Person,
): Promise<void> {
  const now = await readRound(ports, id, number);
  const isAsked = now.lines.some(({ unanswered }) =>
    unanswered.some((one) => ownerKey(one) === person.id),
  );
  if (isAsked && now.group.round === number) await ask(ports, now, person);
}

async function ask(ports: Ports, now: RoundNow, person: Person): Promise<Claimed['kind']> {
  const { group, number } = now;
  const occasion = `round|${group.id}|${number}`;
  const claim = await claimAll(ports, person.id, [occasion]);
  if (claim.kind === 'claimed') {
    const card = roundCard(now, [], person);
    await sendClaimed(ports, [claim], (seconds) =>
      ports.chat.tell(person, group.id, card, seconds),
    );
  }
  return claim.kind;
}
