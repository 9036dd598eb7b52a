import { createServer } from 'node:net';

/** The preferred port when nobody listens on it, else one the system picks. */
export async function freePort(preferred: number): Promise<number> {
  // Both addresses are tried because a listener on one does not everywhere block the other.
  const isFree = (await canListen(preferred, '127.0.0.1')) && (await canListen(preferred, '::'));
  return isFree ? preferred : await anyPort();
}

async function canListen(port: number, host: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (fault: NodeJS.ErrnoException) => {
      // A machine without IPv6 cannot have the port taken there either.
      resolve(fault.code === 'EAFNOSUPPORT' || fault.code === 'EADDRNOTAVAIL');
    });
    server.listen({ port, host }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

async function anyPort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}
