import { request } from 'node:http';

import { parseJson, type JsonObject } from './json.js';
import type { World } from './world.js';

export interface BotResponse {
  /** 0 when the bot gave no answer at all. */
  status: number;
  body: unknown;
  /** Until the answer was there: the clients of Teams wait 5 s for a click and some 15 s for a message. */
  milliseconds: number;
  /** Why there was no answer. */
  error?: string;
}

/** Hands an activity to the bot as often as the scenario asked for; the first answer counts. */
export async function deliver(world: World, activity: JsonObject): Promise<BotResponse> {
  const { times, concurrently } = world.delivery;
  const first = post(world, activity);
  if (!concurrently) await first;
  await redeliver(world, activity, times - 1, concurrently);
  return first;
}

export async function redeliver(
  world: World,
  activity: JsonObject,
  times: number,
  concurrently: boolean,
): Promise<BotResponse[]> {
  if (concurrently) {
    return Promise.all(Array.from({ length: Math.max(0, times) }, () => post(world, activity)));
  }
  const responses: BotResponse[] = [];
  while (responses.length < times) responses.push(await post(world, activity));
  return responses;
}

async function post(world: World, activity: JsonObject): Promise<BotResponse> {
  if (world.botUrl === undefined) throw new Error('No bot: call connectTo(url) first.');
  const authorization = await world.authorization?.(activity);
  return send(world.botUrl, JSON.stringify(activity), {
    'content-type': 'application/json; charset=utf-8',
    ...(authorization === undefined ? {} : { authorization }),
  });
}

/** Each on a connection of its own: a bot that was stopped and started again is not met by a dead one. */
function send(url: string, payload: string, headers: Record<string, string>): Promise<BotResponse> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const body = parseJson(Buffer.concat(chunks).toString('utf8'));
        resolve({ status: response.statusCode ?? 0, body, milliseconds: elapsed() });
      });
    });
    function failed(error: Error): void {
      resolve({ status: 0, body: undefined, milliseconds: elapsed(), error: error.message });
    }
    outgoing.on('error', failed);
    outgoing.end(payload);
  });
}
