import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Trip {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Stands between the app and the storage emulator and notes when each request began and ended.
 * The emulator checks signatures over the path, not the host, so requests pass as they are.
 */
export async function startStorageProxy(connectionString: string, delayMs = 0) {
  const trips: Trip[] = [];
  let refuses: (body: string) => boolean = () => false;
  const servers: Server[] = [];
  const ends = /(Table|Queue)Endpoint=http:\/\/127\.0\.0\.1:(\d+)/g;
  let proxied = connectionString;
  for (const [whole, service, port] of connectionString.matchAll(ends)) {
    const server = forward(
      Number(port),
      delayMs,
      (trip) => {
        if (service === 'Table') trips.push(trip);
      },
      (body) => refuses(body),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port: own } = server.address() as AddressInfo;
    proxied = proxied.replace(whole, `${String(service)}Endpoint=http://127.0.0.1:${own}`);
    servers.push(server);
  }
  return {
    connectionString: proxied,
    trips,
    /** From now on requests with such a body come to nothing: as if the process had died there. */
    refuse: (when: (body: string) => boolean) => void (refuses = when),
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function forward(
  port: number,
  delayMs: number,
  note: (trip: Trip) => void,
  refuses: (body: string) => boolean,
): Server {
  return createServer((incoming, outgoing) => {
    const from = Date.now();
    const { method, url, headers } = incoming;
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      if (refuses(body.toString())) {
        outgoing.statusCode = 403;
        outgoing.end();
      } else pass(body);
    });

    function pass(body: Buffer): void {
      const to = { host: '127.0.0.1', port, method, path: url, headers };
      const upstream = request(to, (answer) => {
        setTimeout(() => {
          note({ what: `${String(method)} ${String(url)}`, from, to: Date.now() });
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        }, delayMs);
      });
      upstream.on('error', () => outgoing.destroy());
      upstream.end(body);
    }
  });
}

/** How many requests had to wait for one another: the longest chain that do not overlap. */
export function sequentialTrips(trips: readonly Trip[]): number {
  const byEnd = [...trips].sort((a, b) => a.to - b.to);
  const depth = new Map<Trip, number>();
  for (const trip of byEnd) {
    const before = byEnd.filter((other) => other.to <= trip.from);
    depth.set(trip, 1 + Math.max(0, ...before.map((other) => depth.get(other) ?? 0)));
  }
  return Math.max(0, ...depth.values());
}
