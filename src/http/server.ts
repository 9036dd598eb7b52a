import restify, { type RequestHandler, type Request, type Response, type Server } from 'restify';
import { z } from 'zod';

/** Teams' own activities are far smaller. */
const MAX_BODY_BYTES = 512 * 1024;

export interface HttpHandlers {
  /** Answers one activity from the Bot Framework. */
  handleActivity(request: Request, response: Response): Promise<void>;
  /** Throws if the process cannot do its work. */
  checkReady(): Promise<void>;
}

/** Without these the SDK answers 500 for what is the sender's mistake. */
const activitySchema = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().url(),
  conversation: z.object({ id: z.string().min(1) }),
  from: z.object({ id: z.string().min(1) }),
  recipient: z.object({ id: z.string().min(1) }),
});

/**
 * Refused before it is read: restify dies of a body that claims to be packed and is not, unpacks
 * one without end, and writes uploads to disk. Teams sends plain JSON.
 */
const onlyPlainJson: RequestHandler = (request, response, next) => {
  if (request.header('content-encoding') || request.getContentType() !== 'application/json') {
    response.send(415, { code: 'UnsupportedMediaType', message: 'Send plain application/json.' });
    next(false);
    return;
  }
  next();
};

export function createServer(handlers: HttpHandlers): Server {
  const server = restify.createServer({ name: 'avstamning' });
  const { bodyReader, jsonBodyParser } = restify.plugins;
  const readJson = [
    onlyPlainJson,
    bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    ...jsonBodyParser({ bodyReader: true }),
  ];

  server.post('/api/messages', ...readJson, async (request, response) => {
    const parsed = activitySchema.safeParse(request.body);
    if (!parsed.success) {
      const faults = parsed.error.issues.map(
        ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
      );
      response.send(400, { code: 'BadRequest', message: 'This is no activity.', faults });
      return;
    }
    await handlers.handleActivity(request, response);
  });
  server.get('/healthz', async (_, response) => {
    await Promise.resolve();
    response.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_, response) => {
    try {
      await handlers.checkReady();
      response.send(200, { status: 'ready' });
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      response.send(503, { status: 'not ready', reason });
    }
  });
  return server;
}
