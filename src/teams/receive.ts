import type { Application, TeamsAdapter } from '@microsoft/teams-ai';
import type { Request, Response } from 'botbuilder';

/** Takes one activity from the web server through authentication to its route, and answers it. */
export function createReceiver(
  adapter: TeamsAdapter,
  bot: Application,
): (request: object, response: object) => Promise<void> {
  return (request, response) =>
    // The adapter checks for itself that these are a request and a response as it needs them.
    adapter.process(request as Request, response as Response, async (context) => {
      await bot.run(context);
    });
}
